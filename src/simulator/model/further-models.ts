/** Fields of what surrounds tickets: activities, agreements, products, teams, and set-up tables that clients look into. Facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const furtherModels = {
  Activity: `
    id:int name!:text100 type:@id,name company:@id,identifier,name contact:@id,name
    phoneNumber:text30 email:text250 status:@id,name opportunity:@id,name ticket:@id,summary
    agreement:@id,name,type,chargeFirmFlag campaign:@id,name notes:text dateStart:date dateEnd:date
    assignedBy:@id,identifier,name,dailyCapacity assignTo!:@id,identifier,name,dailyCapacity
    scheduleStatus:@id,name reminder:@id,name where:@id,name notifyFlag:flag mobileGuid:text
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    customFields:CustomFieldValue[]`,
  ActivityType: `
    id:int name!:text50 points:int defaultFlag:flag inactiveFlag:flag emailFlag:flag memoFlag:flag
    historyFlag:flag`,
  ActivityStatus: `
    id:int name!:text30 defaultFlag:flag inactiveFlag:flag spawnFollowupFlag:flag closedFlag:flag`,
  Agreement: `
    id:int name!:text100 type!:@id,name company!:@id,identifier,name contact!:@id,name site:@id,name
    subContractCompany:@id,identifier,name subContractContact:@id,name
    parentAgreement:@id,name,type,chargeFirmFlag customerPO:text50 location:@id,name
    department:@id,identifier,name restrictLocationFlag:flag restrictDepartmentFlag:flag
    startDate:date endDate:date noEndingDateFlag:flag opportunity:@id,name cancelledFlag:flag
    dateCancelled:date reasonCancelled:text100 sla:@id,name workOrder:text20 internalNotes:text
    applicationUnits:Amount|Hours|Incidents applicationLimit:num
    applicationCycle:Contract2Weeks|Contract4Weeks|ContractYear|CalendarMonth|CalendarQuarter|CalendarWeek|ContractQuarter|CalendarYear
    applicationUnlimitedFlag:flag oneTimeFlag:flag coverAgreementTime:flag
    coverAgreementProduct:flag coverAgreementExpense:flag coverSalesTax:flag carryOverUnused:flag
    allowOverruns:flag expiredDays:int limit:int expireWhenZero:flag chargeToFirm:flag
    employeeCompRate:Actual|Hourly employeeCompNotExceed:Billing|Amount|Percent compHourlyRate:num
    compLimitAmount:num billingCycle:@id,name billOneTimeFlag:flag billingTerms:@id,name
    invoicingCycle:ContractYear|CalendarYear billToCompany:@id,identifier,name
    billToContact:@id,name billToSite:@id,name billAmount:num taxable:flag prorateFirstBill:num
    billStartDate:date taxCode:@id,name restrictDownPayment:flag prorateFlag:flag
    invoiceProratedAdditionsFlag:flag invoiceDescription:text topComment:flag bottomComment:flag
    workRole:@id,name workType:@id,name,utilizationFlag projectType:@id,name
    invoiceTemplate:@id,name billTime:Billable|DoNotBill|NoCharge|NoDefault
    billExpenses:Billable|DoNotBill|NoCharge|NoDefault
    billProducts:Billable|DoNotBill|NoCharge|NoDefault billableTimeInvoice:flag
    billableExpenseInvoice:flag billableProductInvoice:flag
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    periodType:Current|Future|Both|Undefined autoInvoiceFlag:flag nextInvoiceDate:text
    companyLocation:@id,name shipToCompany:@id,identifier,name shipToContact:@id,name
    shipToSite:@id,name agreementStatus:Active|Cancelled|Expired|Inactive
    customFields:CustomFieldValue[]`,
  AgreementType: `
    id:int name!:text50 prefixSuffixOption:Prefix|Suffix defaultFlag:flag inactiveFlag:flag
    prePaymentFlag:flag invoicePreSuffix:text5 location:@id,name department:@id,identifier,name
    restrictLocationFlag:flag restrictDepartmentFlag:flag sla:@id,name
    applicationUnits:Amount|Hours|Incidents applicationLimit:num
    applicationCycle:Contract2Weeks|Contract4Weeks|ContractYear|CalendarMonth|CalendarQuarter|CalendarWeek|ContractQuarter|CalendarYear
    applicationUnlimitedFlag:flag oneTimeFlag:flag coverAgreementTimeFlag:flag
    coverAgreementProductFlag:flag coverAgreementExpenseFlag:flag coverSalesTaxFlag:flag
    carryOverUnusedFlag:flag allowOverrunsFlag:flag expiredDays:int limit:int expireWhenZero:flag
    chargeToFirmFlag:flag employeeCompRate!:Actual|Hourly
    employeeCompNotExceed!:Billing|Amount|Percent compHourlyRate:num compLimitAmount:num
    billingCycle:@id,name billOneTimeFlag:flag billingTerms:@id,name
    invoicingCycle!:ContractYear|CalendarYear billAmount:num taxableFlag:flag
    restrictDownPaymentFlag:flag invoiceDescription:text4000 topCommentFlag:flag
    bottomCommentFlag:flag workRole:@id,name workType:@id,name,utilizationFlag projectType:@id,name
    invoiceTemplate:@id,name billTime!:Billable|DoNotBill|NoCharge|NoDefault
    billExpenses!:Billable|DoNotBill|NoCharge|NoDefault
    billProducts!:Billable|DoNotBill|NoCharge|NoDefault billableTimeInvoiceFlag:flag
    billableExpenseInvoiceFlag:flag billableProductInvoiceFlag:flag copyWorkRolesFlag:flag
    copyWorkTypesFlag:flag exclusionWorkRoleIds:int[] addAllWorkRoleExclusions:flag
    removeAllWorkRoleExclusions:flag exclusionWorkTypeIds:int[] addAllWorkTypeExclusions:flag
    removeAllWorkTypeExclusions:flag integrationXRef:text50 prorateFlag:flag emailTemplate:@id,name
    autoInvoiceFlag:flag invoiceProratedAdditionsFlag:flag`,
  ProductItem: `
    id:int catalogItem!:@id,identifier,name description:text2000 sequenceNumber:num quantity:num
    unitOfMeasure:@id,name price:num cost:num extPrice:num extCost:num discount:num margin:num
    agreementAmount:num
    priceMethod:FlatRateForRange|PercentMarkupFromCost|PercentMarkdownFromPrice|PricePerUnit
    billableOption!:Billable|DoNotBill|NoCharge agreement:@id,name,type,chargeFirmFlag
    locationId:int location:@id,name businessUnitId:int businessUnit:@id,name
    vendor:@id,identifier,name vendorSku:text50 taxableFlag:flag dropshipFlag:flag
    specialOrderFlag:flag phaseProductFlag:flag cancelledFlag:flag quantityCancelled:num
    cancelledReason:text100 customerDescription:text6000 internalNotes:text1000
    productSuppliedFlag:flag subContractorShipToId:int subContractorAmountLimit:num recurring:object
    sla:@id,name entityType:@id,name ticket:@id,summary project:@id,name phase:@id,name
    salesOrder:@id,identifier opportunity:@id,name
    invoice:@id,identifier,billingType,applyToType,invoiceDate,chargeFirmFlag warehouseId:int
    warehouseIdObject:@id,name,lockedFlag warehouseBinId:int warehouseBinIdObject:@id,name
    calculatedPriceFlag:flag calculatedCostFlag:flag forecastDetailId:int cancelledBy:int
    cancelledDate:date warehouse:text warehouseBin:text purchaseDate:date taxCode:@id,name
    integrationXRef:text listPrice:num serialNumberIds:int[] serialNumbers:text[]
    company:@id,identifier,name forecastStatus:@id,name
    productClass:Agreement|Bundle|Inventory|NonInventory|Service needToPurchaseFlag:flag
    needToOrderQuantity:int minimumStockFlag:flag shipSet:text10 calculatedPrice:num
    calculatedCost:num
    invoiceGrouping:@id,name,description,showPriceFlag,showSubItemsFlag,groupParentChildAdditionsFlag
    poApprovedFlag:flag uom:text addComponentsFlag:flag ignorePricingSchedulesFlag:flag
    asioSubscriptionsID:text bypassForecastUpdate:flag customFields:CustomFieldValue[]`,
  ExpenseEntry: `
    id:int expenseReport:@id,name company:@id,identifier,name chargeToId:int
    chargeToType:ServiceTicket|ProjectTicket|ChargeCode|Activity type!:@id,name
    member:@id,identifier,name,dailyCapacity paymentMethod:@id,name classification:@id,name
    amount!:num billableOption:Billable|DoNotBill|NoCharge|NoDefault date!:date locationId:int
    businessUnitId:int notes:text agreement:@id,name,type,chargeFirmFlag invoiceAmount:num
    mobileGuid:text taxes:object[]
    invoice:@id,identifier,billingType,applyToType,invoiceDate,chargeFirmFlag
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    status:Open|Rejected|PendingApproval|ErrorsCorrected|PendingProjectApproval|ApprovedByTierOne|RejectBySecondTier|ApprovedByTierTwo|ReadyToBill|Billed|WrittenOff|BilledAgreement
    billAmount:num agreementAmount:num odometerStart:num odometerEnd:num ticket:@id,summary
    project:@id,name phase:@id,name customFields:CustomFieldValue[]`,
  CompanyTeam: `
    id:int company:@id,identifier,name teamRole!:@id,name location:@id,name
    department:@id,identifier,name contact:@id,name member:@id,identifier,name,dailyCapacity
    accountManagerFlag:flag techFlag:flag salesFlag:flag`,
  TeamRole: `
    id:int name!:text20 accountManagerFlag:flag techFlag:flag salesFlag:flag`,
  ContactRelationship: `
    id:int name!:text50`,
  ContactDepartment: `
    id:int name!:text30`,
  ContactTrack: `
    id:int trackId:int name:text startDate:text endDate:text actionTaken:int actionRemaining:int
    startedBy:text company:@id,identifier,name contact:@id,name`,
  State: `
    id:int identifier!:text50 name!:text50 country!:@id,identifier,name`,
  OwnershipType: `
    id:int name!:text200`,
  ProjectStatus: `
    id:int name!:text30 defaultFlag:flag inactiveFlag:flag noTimeFlag:flag closedFlag:flag
    statusIndicator:@id,identifier,name customStatusIndicatorName:text30`,
  ProjectType: `
    id:int name!:text30 defaultFlag:flag inactiveFlag:flag integrationXref:text50`,
  ProjectNote: `
    id:int projectId:int text!:text type:@id,name flagged:flag`,
  ProjectContact: `
    id:int projectId:int contact!:@id,name`,
  Calendar: `
    id:int name!:text holidayList:@id,name mondayStartTime:text mondayEndTime:text
    tuesdayStartTime:text tuesdayEndTime:text wednesdayStartTime:text wednesdayEndTime:text
    thursdayStartTime:text thursdayEndTime:text fridayStartTime:text fridayEndTime:text
    saturdayStartTime:text saturdayEndTime:text sundayStartTime:text sundayEndTime:text`,
  HolidayList: `
    id:int name!:text50`,
  ScheduleReminderTime: `
    id:int time:int name:text10 defaultFlag:flag`,
  TimeSheet: `
    id:int member:@id,identifier,name,dailyCapacity year:int period:int dateStart:text dateEnd:text
    status:Open|Rejected|PendingApproval|ErrorsCorrected|PendingProjectApproval|ApprovedByTierOne|RejectBySecondTier|ApprovedByTierTwo|ReadyToBill|Billed|WrittenOff|BilledAgreement
    hours:num deadline:text`,
  ChargeCode: `
    id:int name!:text50 company!:@id,identifier,name location:@id,name
    department:@id,identifier,name billTime:Billable|DoNotBill|NoCharge|NoDefault
    expenseEntryFlag:flag allowAllExpenseTypeFlag:flag timeEntryFlag:flag
    workType:@id,name,utilizationFlag workRole:@id,name integrationXref:text50 expenseTypeIds:int[]`,
  TimeZoneSetup: `
    id:int name!:text50 timeZone!:@id,name offset:num defaultFlag:flag daylightSavingsFlag:flag`,
  UserDefinedField: `
    id:int podId!:int caption!:text25 sequenceNumber!:int screenId:text25 helpText:text1000
    fieldTypeIdentifier!:TextArea|Button|Currency|Date|Hyperlink|IPAddress|Checkbox|Number|Percent|Text|Password
    numberDecimals:int entryTypeIdentifier:Date|EntryField|List|Option requiredFlag:flag
    displayOnScreenFlag:flag readOnlyFlag:flag listViewFlag:flag buttonUrl:text1000 options:object[]
    businessUnitIds:int[] locationIds:int[] addAllBusinessUnits:flag removeAllBusinessUnits:flag
    addAllLocations:flag removeAllLocations:flag connectWiseID:text dateCreated:date`,
  StandardNote: `
    id:int name!:text50 contents!:text location:@id,name department:@id,identifier,name
    board:@id,name`,
  Link: `
    id:int name!:text50 tableReferenceId:int url:text1000
    screenLink:Company|Contact|Service|Invoice|PurchaseOrder|SalesOrder`,
  ServiceSurvey: `
    id:int name!:text50 inactiveFlag:flag headerIncludeLogoFlag:flag headerText:text4000
    headerTextVisibleFlag:flag footerText:text500 footerTextVisibleFlag:flag thankYouText:text4000
    notifyWho:@id,identifier,name notifyWhoVisibleFlag:flag
    notifyMember:@id,identifier,name,dailyCapacity`,
  KnowledgeBaseArticle: `
    id:int title!:text issue!:text resolution!:text locationId:int businessUnitId:int board:@id,name
    categoryId:int subCategoryId:int dateCreated:text createdBy:text`,
  ServiceEmailTemplate: `
    id:int type!:Any|Closed|Invoice|New|SalesOrder|PurchaseOrder|RMA|Specific serviceSurvey:@id,name
    serviceBoard:@id,name useSenderFlag:flag firstName:text100 lastName:text100 emailAddress:text100
    subject:text200 body:text copySenderFlag:flag tasksFlag:flag resourceRecordsFlag:flag
    externalContactNotifications:flag internalContactNotifications:flag serviceStatus:@id,name,sort`,
  ServiceTemplate: `
    id:int name:text board:@id,name type:@id,name item:@id,name subtype:@id,name
    serviceLocation:@id,name status:@id,name,sort source:@id,name priority:@id,name,sort,level
    team:@id,name company:@id,identifier,name contact:@id,name site:@id,name assignedNotifyFlag:flag
    location:@id,name department:@id,identifier,name summary:text problem:text hoursBudget:num
    internalAnalysis:text timeBillableFlag:flag expenseBillableFlag:flag purchaseOrderNumber:text
    reference:text billComplete_Flag:flag billServiceSeparatelyFlag:flag billingAmount:num
    billUnapprovedTimeAndExpensesFlag:flag overrideFlag:flag timeInvoiceFlag:flag
    expenseInvoiceFlag:flag productInvoiceFlag:flag agreement:@id,name,type,chargeFirmFlag
    billingMethod:ActualRates|FixedFee|NotToExceed|OverrideRate severity:Low|Medium|High
    impact:Low|Medium|High assignedBy:@id,identifier,name,dailyCapacity scheduleDaysBefore:int
    serviceDaysBefore:int attachScheduleToNewServiceFlag:flag templateFlag:flag
    emailContactFlag:flag emailResourceFlag:flag emailCCFlag:flag emailCC:text
    restrictDownpaymentFlag:flag`,
  ServiceTicketLink: `
    id:int name!:text50 enabledFlag:flag linkText!:text50 url!:text1000`,
  MemberType: `
    id:int name!:text30 inactiveFlag:flag`,
};
