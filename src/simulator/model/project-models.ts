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
  Project: `
    id:int actualEnd:date actualHours:num actualStart:date agreement:@id,name,type,chargeFirmFlag
    billExpenses:Billable|DoNotBill|NoCharge|NoDefault billingAmount:num billingAttention:text50
    billingMethod!:ActualRates|FixedFee|NotToExceed|OverrideRate
    billingRateType:StaffMember|WorkRole billingTerms:@id,name
    billProducts:Billable|DoNotBill|NoCharge|NoDefault billProjectAfterClosedFlag:flag
    billTime:Billable|DoNotBill|NoCharge|NoDefault billToCompany:@id,identifier,name
    billToContact:@id,name billToSite:@id,name billUnapprovedTimeAndExpense:flag board!:@id,name
    budgetAnalysis:ActualHours|BillableHours budgetFlag:flag budgetHours:num
    company!:@id,identifier,name contact:@id,name customerPO:text50 description:text
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    downpayment:num estimatedEnd!:date percentComplete:num estimatedExpenseRevenue:num
    estimatedHours:num estimatedProductRevenue:num estimatedStart!:date estimatedTimeRevenue:num
    expenseApprover:@id,identifier,name,dailyCapacity includeDependenciesFlag:flag
    includeEstimatesFlag:flag location:@id,name department:@id,identifier,name
    manager:@id,identifier,name,dailyCapacity name!:text100 opportunity:@id,name
    projectTemplateId:int restrictDownPaymentFlag:flag scheduledEnd:date scheduledHours:num
    scheduledStart:date shipToCompany:@id,identifier,name shipToContact:@id,name
    shipToSite:@id,name site:@id,name status:@id,name closedFlag:flag
    timeApprover:@id,identifier,name,dailyCapacity type:@id,name doNotDisplayInPortalFlag:flag
    billingStartDate:date poAmount:num estimatedTimeCost:num estimatedExpenseCost:num
    estimatedProductCost:num taxCode:@id,name companyLocation:@id,name
    customFields:CustomFieldValue[]`,
  ProjectPhase: `
    id:int projectId:int description!:text100 board:@id,name status:@id,name
    agreement:@id,name,type,chargeFirmFlag opportunity:@id,name department:@id,name
    parentPhase:@id,name wbsCode:text50 billTime:Billable|DoNotBill|NoCharge|NoDefault
    billExpenses:Billable|DoNotBill|NoCharge|NoDefault
    billProducts:Billable|DoNotBill|NoCharge|NoDefault markAsMilestoneFlag:flag notes:text
    deadlineDate:date billSeparatelyFlag:flag
    billingMethod:ActualRates|FixedFee|NotToExceed|OverrideRate scheduledHours:num
    scheduledStart:text scheduledEnd:text actualHours:num actualStart:text actualEnd:text
    budgetHours:num startDate:text endDate:text locationId:int businessUnitId:int hourlyRate:num
    billingStartDate:date billPhaseClosedFlag:flag billProjectClosedFlag:flag downpayment:num
    poNumber:text25 poAmount:num estimatedTimeCost:num estimatedExpenseCost:num
    estimatedProductCost:num estimatedTimeRevenue:num estimatedExpenseRevenue:num
    estimatedProductRevenue:num
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    billToCompany:@id,identifier,name billToContact:@id,name billToSite:@id,name
    shipToCompany:@id,identifier,name shipToContact:@id,name shipToSite:@id,name
    billingTerms:@id,name taxCode:@id,name customFields:CustomFieldValue[]`,
};
