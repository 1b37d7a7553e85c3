/** Fields of the ConnectWise models of this module: facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const projectModels = {
  ProjectTicket: `
    id:int summary!:text100 isIssueFlag:flag board:@id,name status:@id,name,sort workRole:@id,name
    workType:@id,name,utilizationFlag project:@id,name phase!:@id,name wbsCode:text50
    company:@id,identifier,name site:@id,name siteName:text50 addressLine1:text50
    addressLine2:text50 city:text50 stateIdentifier:text50 zip:text12 country:@id,identifier,name
    contact:@id,name contactName:text62 contactPhoneNumber:text20 contactPhoneExtension:text15
    contactEmailAddress:text250 type:@id,name subType:@id,name item:@id,name
    owner:@id,identifier,name,dailyCapacity priority:@id,name,sort,level serviceLocation:@id,name
    source:@id,name requiredDate:date budgetHours:num opportunity:@id,name
    agreement:@id,name,type,chargeFirmFlag agreementType:text knowledgeBaseCategoryId:int
    knowledgeBaseSubCategoryId:int knowledgeBaseLinkId:int
    knowledgeBaseLinkType:Activity|ProjectIssue|KnowledgeBaseArticle|ProjectTicket|ServiceTicket|Time
    allowAllClientsPortalView:flag customerUpdatedFlag:flag automaticEmailContactFlag:flag
    automaticEmailResourceFlag:flag automaticEmailCcFlag:flag automaticEmailCc:text1000
    closedDate:text closedBy:text closedFlag:flag actualHours:num approved:flag
    subBillingMethod:ActualRates|FixedFee|NotToExceed|OverrideRate subBillingAmount:num
    subDateAccepted:text resources:text billTime:Billable|DoNotBill|NoCharge|NoDefault
    billExpenses:Billable|DoNotBill|NoCharge|NoDefault
    billProducts:Billable|DoNotBill|NoCharge|NoDefault predecessorType:Ticket|Phase
    predecessorId:int predecessorClosedFlag:flag lagDays:int lagNonworkingDaysFlag:flag
    estimatedStartDate:date location:@id,name department:@id,identifier,name duration:int
    scheduleStartDate:date scheduleEndDate:date mobileGuid:text
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    tasks:object[] initialDescription:text initialInternalAnalysis:text initialResolution:text
    contactEmailLookup:text processNotifications:flag skipCallback:flag
    customFields:CustomFieldValue[]`,
  TicketNote: `
    id:int ticketId:int text:text detailDescriptionFlag:flag internalAnalysisFlag:flag
    resolutionFlag:flag issueFlag:flag member:@id,identifier,name,dailyCapacity contact:@id,name
    customerUpdatedFlag:flag processNotifications:flag internalFlag:flag externalFlag:flag`,
  ProjectTicketNote: `
    id:int noteType:TicketNote|TimeEntryNote|MeetingNote ticket:@id,summary text:text
    detailDescriptionFlag:flag internalAnalysisFlag:flag resolutionFlag:flag timeStart:date
    timeEnd:date bundledFlag:flag mergedFlag:flag issueFlag:flag originalAuthor:text
    member:@id,identifier,name,dailyCapacity contact:@id,name`,
};
