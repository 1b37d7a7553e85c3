/** Fields of the ConnectWise models of this module: facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const systemModels = {
  Member: `
    id:int identifier!:text15 password:text60 disableOnlineFlag:flag licenseClass!:A|C|F|X
    notes:text employeeIdentifer:text10 vendorNumber:text enableMobileGpsFlag:flag
    inactiveDate:date inactiveFlag:flag lastLogin:text clientId:text token:text firstName!:text30
    middleInitial:text1 lastName!:text30 hireDate!:date country:@id,identifier,name photo:@id,name
    officeEmail:text250 mobileEmail:text250 homeEmail:text250 defaultEmail!:Office|Mobile|Home
    primaryEmail:text250 officePhone:text15 officeExtension:text10 mobilePhone:text15
    mobileExtension:text10 homePhone:text15 homeExtension:text10 defaultPhone!:Office|Mobile|Home
    securityRole!:@id,name office365:object mapiName:text calendarSyncIntegrationFlag:flag
    authenticationServiceType:AuthAnvil|GoogleAuthenticator|Email
    timebasedOneTimePasswordActivated:flag enableLdapAuthenticationFlag:flag
    ldapConfiguration:@id,name,server ldapUserName:text50 directionalSync:@id,name
    ssoSettings:@id,ssoUserId,userName,email signature:text phoneIntegrationType:TAPI|SKYPE|NONE
    useBrowserLanguageFlag:flag title:text reportCard:@id,name enableMobileFlag:flag type:@id,name
    timeZone:@id,name partnerPortalFlag:flag stsUserAdminUrl:text toastNotificationFlag:flag
    memberPersonas:int[] adminFlag:flag structureLevel:@id,name securityLocation:@id,name
    defaultLocation:@id,name defaultDepartment:@id,identifier,name
    reportsTo:@id,identifier,name,dailyCapacity restrictLocationFlag:flag
    restrictDepartmentFlag:flag workRole:@id,name workType:@id,name,utilizationFlag
    timeApprover:@id,identifier,name,dailyCapacity
    expenseApprover:@id,identifier,name,dailyCapacity billableForecast:num dailyCapacity:num
    hourlyCost:num hourlyRate:num includeInUtilizationReportingFlag:flag
    requireExpenseEntryFlag:flag requireTimeSheetEntryFlag:flag
    requireStartAndEndTimeOnTimeEntryFlag:flag allowInCellEntryOnTimeSheet:flag
    enterTimeAgainstCompanyFlag:flag allowExpensesEnteredAgainstCompaniesFlag:flag
    timeReminderEmailFlag:flag daysTolerance:int minimumHours:num timeSheetStartDate:text
    serviceDefaultLocation:@id,name serviceDefaultDepartment:@id,identifier,name
    serviceDefaultBoard:@id,name restrictServiceDefaultLocationFlag:flag
    restrictServiceDefaultDepartmentFlag:flag excludedServiceBoardIds:int[] teams:int[]
    serviceBoardTeamIds:int[] projectDefaultLocation:@id,name
    projectDefaultDepartment:@id,identifier,name projectDefaultBoard:@id,name
    restrictProjectDefaultLocationFlag:flag restrictProjectDefaultDepartmentFlag:flag
    excludedProjectBoardIds:int[] scheduleDefaultLocation:@id,name
    scheduleDefaultDepartment:@id,identifier,name scheduleCapacity:num serviceLocation:@id,name
    restrictScheduleFlag:flag hideMemberInDispatchPortalFlag:flag calendar:@id,name
    salesDefaultLocation:@id,name restrictDefaultSalesTerritoryFlag:flag
    warehouse:@id,name,lockedFlag warehouseBin:@id,name restrictDefaultWarehouseFlag:flag
    restrictDefaultWarehouseBinFlag:flag companyActivityTabFormat:SummaryList|DetailList
    invoiceTimeTabFormat:SummaryList|DetailList
    invoiceScreenDefaultTabFormat:ShowInvoicingTab|ShowAgreementInvoicingTab
    invoicingDisplayOptions:RemainOnInvoicingScreen|ShowRecentInvoices
    agreementInvoicingDisplayOptions:RemainOnInvoicingScreen|ShowRecentInvoices
    autoStartStopwatch:flag autoPopupQuickNotesWithStopwatch:flag
    globalSearchDefaultTicketFilter:OpenRecords|ClosedRecords|AllRecords
    globalSearchDefaultSort:None|LastUpdatedDesc|LastUpdatedAsc|CreatedDesc|CreatedAsc
    phoneSource:text copyPodLayouts:flag copySharedDefaultViews:flag
    copyColumnLayoutsAndFilters:flag fromMemberRecId:int fromMemberTemplateRecId:int
    customFields:CustomFieldValue[]`,
  MemberInfo: `
    id:int identifier:text firstName:text middleInitial:text lastName:text fullName:text
    defaultEmail:text photo:@id,name licenseClass:A|C|F|X inactiveFlag:flag`,
  Info: `
    version:text isCloud:flag serverTimeZone:text licenseBits:object[] cloudRegion:text
    maxWorkFlowRecordsAllowed:int`,
  CallbackEntry: `
    id:int description:text100 url!:text objectId!:int type!:text level!:text memberId:int
    payloadVersion:text inactiveFlag:flag isSoapCallbackFlag:flag isSelfSuppressedFlag:flag
    connectWiseID:text`,
  DocumentInfo: `
    id:int title:text fileName:text serverFileName:text owner:text linkFlag:flag imageFlag:flag
    publicFlag:flag htmlTemplateFlag:flag readOnlyFlag:flag size:int urlFlag:flag
    createdOnDate:text documentType:@id,name guid:text`,
  CustomFieldValue: `
    id:int caption:text
    type:TextArea|Button|Currency|Date|Hyperlink|IPAddress|Checkbox|Number|Percent|Text|Password
    entryMethod:Date|EntryField|List|Option numberOfDecimals:int value:object connectWiseId:text`,
  TimeEntry: `
    id:int company:@id,identifier,name companyType:text chargeToId:int
    chargeToType:ServiceTicket|ProjectTicket|Company|ChargeCode|Activity
    member:@id,identifier,name,dailyCapacity locationId:int businessUnitId:int
    businessGroupDesc:text location:@id,name department:@id,name workType:@id,name,utilizationFlag
    workRole:@id,name agreement:@id,name,type,chargeFirmFlag agreementType:text activity:@id,name
    opportunityRecid:int projectActivity:text territory:text timeStart!:date timeEnd:date
    hoursDeduct:num actualHours:num billableOption:Billable|DoNotBill|NoCharge|NoDefault
    notes:text internalNotes:text addToDetailDescriptionFlag:flag addToInternalAnalysisFlag:flag
    addToResolutionFlag:flag emailResourceFlag:flag emailContactFlag:flag emailCcFlag:flag
    emailCc:text hoursBilled:num invoiceHours:num hourlyCost:text enteredBy:text dateEntered:date
    invoice:@id,identifier,billingType,applyToType,invoiceDate,chargeFirmFlag mobileGuid:text
    hourlyRate:num overageRate:num agreementHours:num agreementAmount:num agreementAdjustment:num
    adjustment:num invoiceReady:int timeSheet:@id,name
    status:Open|Rejected|PendingApproval|ErrorsCorrected|PendingProjectApproval|ApprovedByTierOne|RejectBySecondTier|ApprovedByTierTwo|ReadyToBill|Billed|WrittenOff|BilledAgreement
    ticket:@id,summary project:@id,name phase:@id,name ticketBoard:text ticketStatus:text
    ticketType:text ticketSubType:text invoiceFlag:flag extendedInvoiceAmount:num
    locationName:text taxCode:@id,name customFields:CustomFieldValue[]`,
  ScheduleEntry: `
    id:int objectId:int name:text250 member:@id,identifier,name,dailyCapacity where:@id,name
    dateStart:date dateEnd:date reminder:@id,name status:@id,name type!:@id,identifier
    span:@id,identifier doneFlag:flag acknowledgedFlag:flag ownerFlag:flag meetingFlag:flag
    allowScheduleConflictsFlag:flag addMemberToProjectFlag:flag projectRoleId:int mobileGuid:text
    acknowledgedDate:date closeDate:date notifyResource:flag notificationSent:flag
    notificationResponse:text hours:num startTimeSet:flag endTimeSet:flag`,
  ScheduleType: `
    id:int name!:text50 identifier!:text1 chargeCode:@id,name where:@id,name systemFlag:flag`,
  ScheduleStatus: `
    id:int name!:text30 defaultFlag:flag showAsTentativeFlag:flag`,
};
