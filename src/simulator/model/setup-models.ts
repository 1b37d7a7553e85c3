/** Fields of the set-up tables and of lists below companies and contacts: facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const setupModels = {
  SLA: `
    id:int name!:text25 basedOn!:AllHours|Customer|MyCalendar|Custom customCalendar:@id,name
    defaultFlag:flag applicationOrder:int hiImpactHiUrgency:@id,name,sort,level
    hiImpactMedUrgency:@id,name,sort,level hiImpactLowUrgency:@id,name,sort,level
    medImpactHiUrgency:@id,name,sort,level medImpactMedUrgency:@id,name,sort,level
    medImpactLowUrgency:@id,name,sort,level lowImpactHiUrgency:@id,name,sort,level
    lowImpactMedUrgency:@id,name,sort,level lowImpactLowUrgency:@id,name,sort,level
    respondHours:num respondPercent:int planWithin:num planWithinPercent:int resolutionHours:num
    resolutionPercent:int`,
  ServiceLocation: `
    id:int name!:text30 where!:OnSite|Remote|InHouse defaultFlag:flag`,
  ServiceTeam: `
    id:int name:text leader:@id,identifier,name,dailyCapacity location:@id,name
    department:@id,identifier,name deleteNotifyFlag:flag`,
  Impact: `
    id:int name:text description!:text200 defaultFlag:flag`,
  Severity: `
    id:int name:text description!:text200 defaultFlag:flag`,
  Code: `
    id:int name!:text50 description!:text boardId:int locationId:int businessUnitId:int`,
  Location: `
    id:int ownerLevelId:int structureLevel!:@id,name name!:text50
    manager:@id,identifier,name,dailyCapacity reportsTo:@id,name salesRep:text50
    timeZoneSetup:@id,name calendar:@id,name overrideAddressLine1:text50
    overrideAddressLine2:text50 overrideCity:text50 overrideState:text50 overrideZip:text12
    overrideCountry:@id,identifier,name overridePhoneNumber:text15 overrideFaxNumber:text15
    owaUrl:text100 payrollXref:text10 locationFlag:flag clientFlag:flag workRoleIds:int[]
    departmentIds:int[]`,
  Department: `
    id:int identifier!:text15 name!:text50`,
  SecurityRole: `
    id:int name!:text30 roleType:text30 adminFlag:flag inactiveFlag:flag`,
  WorkType: `
    id:int name!:text50 billTime!:Billable|DoNotBill|NoCharge
    rateType!:AdjAmount|Custom|Multiplier rate!:num hoursMin:num hoursMax:num
    roundBillHoursTo:num accrualType:Holiday|PTO|Sick|Vacation inactiveFlag:flag
    overallDefaultFlag:flag activityDefaultFlag:flag utilizationFlag:flag costMultiplier:num
    integrationXRef:text50 addAllAgreementExclusions:flag`,
  WorkRole: `
    id:int name!:text50 hourlyRate:num integrationXref:text50 inactiveFlag:flag
    addAllLocations:flag removeAllLocations:flag addAllAgreementExclusions:flag
    locationIds:int[]`,
  Country: `
    id:int name!:text50 defaultFlag:flag
    currency!:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    cityCaption:text25 stateCaption:text25 zipCaption:text25 zipMinimumLength:int
    dialingPrefix:text5 addressFormat:@id,name countryCode:text2 coreEntityCountryCode:text
    localizationCaptionOne:text25 localizationValueOne:text50`,
  CompanyNoteType: `
    id:int identifier:text15 name!:text50 defaultFlag:flag importFlag:flag`,
  CompanyNote: `
    id:int text!:text type:@id,name flagged:flag enteredBy:text company:@id,identifier,name`,
  ContactNote: `
    id:int contactId:int text!:text type:@id,name flagged:flag enteredBy:text`,
  ApiMember: `
    id:int identifier!:text15 name:text30 emailAddress:text250 inactiveFlag:flag
    inactiveDate:date timeZone:@id,name securityRole:@id,name structureLevel:@id,name
    securityLocation:@id,name defaultLocation:@id,name defaultDepartment:@id,identifier,name
    salesDefaultLocation:@id,name serviceDefaultBoard:@id,name notes:text
    excludedServiceBoardIds:int[] blockPriceFlag:flag blockCostFlag:flag`,
  TicketChangeLog: `
    id:int partnerId:text productInstanceId:text action:text boardId:int boardName:text
    companyIdentifier:int companyName:text contactId:int contactName:text impact:text
    ownerIdentifier:int priorityId:int priorityLevel:text priorityName:text prioritySort:int
    resourceList:text severity:text slaName:text slaStatus:text status:text summary:text
    teamName:text ticketNumber:int recordType:text ticketOwner:text closedFlag:flag
    customerUpdatedFlag:flag processingStatus:text parentTicketId:int mergedParentTicketId:int`,
  Usage: `
    type:text count:int id:int description:text hyperlink:text typeKey:text`,
  SuccessResponse: `
    success:flag message:text`,
  ContactTypeAssociation: `
    id:int type!:@id,name contact!:@id,name`,
};
