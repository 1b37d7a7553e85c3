/** Fields of the ConnectWise models of this module: facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const serviceModels = {
  Ticket: `
    id:int summary!:text100 recordType:ProjectIssue|ProjectTicket|ServiceTicket board:@id,name
    status:@id,name,sort workRole:@id,name workType:@id,name,utilizationFlag
    company!:@id,identifier,name site:@id,name siteName:text50 addressLine1:text50
    addressLine2:text50 city:text50 stateIdentifier:text50 zip:text12 country:@id,identifier,name
    contact:@id,name contactName:text62 contactPhoneNumber:text20 contactPhoneExtension:text15
    contactEmailAddress:text250 type:@id,name subType:@id,name item:@id,name team:@id,name
    owner:@id,identifier,name,dailyCapacity priority:@id,name,sort,level serviceLocation:@id,name
    source:@id,name requiredDate:date budgetHours:num opportunity:@id,name
    agreement:@id,name,type,chargeFirmFlag agreementType:text severity:Low|Medium|High
    impact:Low|Medium|High externalXRef:text100 poNumber:text50 knowledgeBaseCategoryId:int
    knowledgeBaseSubCategoryId:int allowAllClientsPortalView:flag customerUpdatedFlag:flag
    automaticEmailContactFlag:flag automaticEmailResourceFlag:flag automaticEmailCcFlag:flag
    automaticEmailCc:text1000 initialDescription:text initialInternalAnalysis:text
    initialResolution:text initialDescriptionFrom:text contactEmailLookup:text
    processNotifications:flag skipCallback:flag closedDate:text closedBy:text closedFlag:flag
    actualHours:num approved:flag estimatedExpenseCost:num estimatedExpenseRevenue:num
    estimatedProductCost:num estimatedProductRevenue:num estimatedTimeCost:num
    estimatedTimeRevenue:num billingMethod:ActualRates|FixedFee|NotToExceed|OverrideRate
    billingAmount:num hourlyRate:num
    subBillingMethod:ActualRates|FixedFee|NotToExceed|OverrideRate subBillingAmount:num
    subDateAccepted:text dateResolved:text dateResplan:text dateResponded:text resolveMinutes:int
    resPlanMinutes:int respondMinutes:int isInSla:flag knowledgeBaseLinkId:int resources:text
    parentTicketId:int hasChildTicket:flag hasMergedChildTicketFlag:flag
    knowledgeBaseLinkType:Activity|ProjectIssue|KnowledgeBaseArticle|ProjectTicket|ServiceTicket|Time
    billTime:Billable|DoNotBill|NoCharge|NoDefault
    billExpenses:Billable|DoNotBill|NoCharge|NoDefault
    billProducts:Billable|DoNotBill|NoCharge|NoDefault predecessorType:Ticket|Phase
    predecessorId:int predecessorClosedFlag:flag lagDays:int lagNonworkingDaysFlag:flag
    estimatedStartDate:date duration:int location:@id,name department:@id,identifier,name
    mobileGuid:text sla:@id,name slaStatus:text requestForChangeFlag:flag
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    mergedParentTicket:@id,summary integratorTags:text[] escalationStartDateUTC:text
    escalationLevel:int minutesBeforeWaiting:int respondedSkippedMinutes:int
    resplanSkippedMinutes:int respondedHours:num respondedBy:text resplanHours:num resplanBy:text
    resolutionHours:num resolvedBy:text minutesWaiting:int customFields:CustomFieldValue[]`,
  ServiceNote: `
    id:int ticketId:int text:text detailDescriptionFlag:flag internalAnalysisFlag:flag
    resolutionFlag:flag issueFlag:flag member:@id,identifier,name,dailyCapacity contact:@id,name
    customerUpdatedFlag:flag processNotifications:flag dateCreated:text createdBy:text
    internalFlag:flag externalFlag:flag sentimentScore:num`,
  ServiceTicketNote: `
    id:int noteType:TicketNote|TimeEntryNote|MeetingNote ticket:@id,summary text:text
    isMarkdownFlag:flag detailDescriptionFlag:flag internalAnalysisFlag:flag resolutionFlag:flag
    timeStart:text timeEnd:text bundledFlag:flag mergedFlag:flag issueFlag:flag
    originalAuthor:text createdByParentFlag:flag member:@id,identifier,name,dailyCapacity
    contact:@id,name`,
  Board: `
    id:int name!:text50 location!:@id,name department!:@id,identifier,name inactiveFlag:flag
    signOffTemplate:@id,name sendToContactFlag:flag contactTemplate:@id,identifier,name,type
    sendToResourceFlag:flag resourceTemplate:@id,identifier,name,type projectFlag:flag
    showDependenciesFlag:flag showEstimatesFlag:flag boardIcon:@id,name
    billTicketsAfterClosedFlag:flag billTicketSeparatelyFlag:flag
    billUnapprovedTimeExpenseFlag:flag overrideBillingSetupFlag:flag
    dispatchMember:@id,identifier,name,dailyCapacity
    serviceManagerMember:@id,identifier,name,dailyCapacity
    dutyManagerMember:@id,identifier,name,dailyCapacity
    oncallMember:@id,identifier,name,dailyCapacity workRole:@id,name
    workType:@id,name,utilizationFlag billTime:Billable|DoNotBill|NoCharge|NoDefault
    billExpense:Billable|DoNotBill|NoCharge|NoDefault
    billProduct:Billable|DoNotBill|NoCharge|NoDefault autoCloseStatus:@id,name,sort
    autoAssignNewTicketsFlag:flag autoAssignNewECTicketsFlag:flag
    autoAssignNewPortalTicketsFlag:flag discussionsLockedFlag:flag timeEntryLockedFlag:flag
    notifyEmailFrom:text50 notifyEmailFromName:text60 closedLoopDiscussionsFlag:flag
    closedLoopResolutionFlag:flag closedLoopInternalAnalysisFlag:flag timeEntryDiscussionFlag:flag
    timeEntryResolutionFlag:flag timeEntryInternalAnalysisFlag:flag
    problemSort:Ascending|Descending resolutionSort:Ascending|Descending
    internalAnalysisSort:Ascending|Descending emailConnectorAllowReopenClosedFlag:flag
    emailConnectorReopenStatus:@id,name,sort emailConnectorReopenResourcesFlag:flag
    emailConnectorNewTicketNoMatchFlag:flag emailConnectorNeverReopenByDaysFlag:flag
    emailConnectorReopenDaysLimit:int emailConnectorNeverReopenByDaysClosedFlag:flag
    emailConnectorReopenDaysClosedLimit:int useMemberDisplayNameFlag:flag sendToCCFlag:flag
    autoAssignTicketOwnerFlag:flag autoAssignLimitFlag:flag autoAssignLimitAmount:int
    closedLoopAllFlag:flag percentageCalculation:ActualHours|Manual|ClosedPhases|ClosedTickets
    allSort:Ascending|Descending markFirstNoteIssueFlag:flag restrictBoardByDefaultFlag:flag
    sendToBundledFlag:flag`,
  BoardStatus: `
    id:int name!:text50 board:@id,name sortOrder:int displayOnBoard:flag inactive:flag
    closedStatus:flag timeEntryNotAllowed:flag roundRobinCatchall:flag defaultFlag:flag
    escalationStatus:NotResponded|Responded|ResolutionPlan|Resolved|NoEscalation
    customerPortalDescription:text500 customerPortalFlag:flag
    emailTemplate:@id,identifier,name,type statusIndicator:@id,identifier,name
    customStatusIndicatorName:text30 saveTimeAsNote:flag`,
  BoardType: `
    id:int name!:text50 category:Reactive|Proactive defaultFlag:flag inactiveFlag:flag
    requestForChangeFlag:flag integrationXref:text50 skillCategory:@id,name skill:@id,name
    board:@id,name location:@id,name department:@id,identifier,name`,
  BoardSubType: `
    id:int name!:text50 inactiveFlag:flag typeAssociationIds:int[] addAllTypesFlag:flag
    removeAllTypesFlag:flag board:@id,name`,
  BoardItem: `
    id:int name!:text50 inactiveFlag:flag board:@id,name`,
  BoardTeam: `
    id:int name!:text30 teamLeader!:@id,identifier,name,dailyCapacity members:int[]
    defaultFlag:flag notifyOnTicketDelete:flag defaultRoundRobinFlag:flag roundRobinFlag:flag
    boardId:int locationId:int businessUnitId:int`,
  BoardTypeSubTypeItemAssociation: `
    id:int type:@id,name subType:@id,name item:@id,name board:@id,name`,
  Priority: `
    id:int name!:text50
    color!:Black|Blue|Cyan|Gray|Green|Lime|Orange|Pink|Purple|Red|White|Yellow|Custom
    sortOrder:int defaultFlag:flag imageLink:text urgencySortOrder:text level:text`,
  Source: `
    id:int name!:text50 defaultFlag:flag enteredBy:text dateEntered:date`,
  TicketInfo: `
    id:int summary:text company:@id,identifier,name`,
  TimeEntryReference: `
    id:int`,
  ScheduleEntryReference: `
    id:int description:text`,
  DocumentReference: `
    id:int name:text`,
  ActivityReference: `
    id:int name:text`,
  ProductReference: `
    id:int description:text`,
  TicketTask: `
    id:int ticketId:int notes:text closedFlag:flag priority:int schedule:@id,description
    code:@id,name member:@id,identifier,name,dailyCapacity resolution:text summary:text
    childScheduleAction:Transfer|Delete|Done childTicketId:int`,
};
