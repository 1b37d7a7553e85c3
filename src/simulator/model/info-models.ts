/** Fields of the light models (`.../info`): facts of the vendor's OpenAPI 2025.1, in the notation of `model.ts`. */
export const infoModels = {
  BoardStatusInfo: `
    id:int name:text sortOrder:int defaultFlag:flag inactiveFlag:flag closedFlag:flag`,
  BoardSubTypeInfo: `
    id:int name:text inactiveFlag:flag typeAssociationIds:int[]`,
  BoardTeamInfo: `
    id:int name:text`,
  SourceInfo: `
    id:int name:text defaultFlag:flag`,
  ServiceLocationInfo: `
    id:int name:text defaultFlag:flag`,
  CompanyInfo: `
    id:int identifier:text name:text territory:@id,name defaultContact:@id,name phoneNumber:text
    city:text site:@id,name isVendorFlag:flag
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    billToCompany:@id,identifier,name billingSite:@id,name billingContact:@id,name
    billingTerms:@id,name taxCode:@id,name deletedFlag:flag types:@id,name[] status:@id,name
    noServiceFlag:flag addressLine1:text addressLine2:text state:text
    country:@id,identifier,name zip:text leadFlag:flag faxNumber:text vendorIdentifier:text
    taxIdentifier:text facebookUrl:text twitterUrl:text linkedInUrl:text`,
  ContactInfo: `
    id:int firstName:text lastName:text
    communicationItems:ContactCommunicationItem[]
    defaultPhoneNbr:text defaultPhoneType:text defaultFlag:flag company:@id,identifier,name
    companyLocation:@id,name site:@id,name inactiveFlag:flag title:text types:@id,name[]
    addressLine1:text addressLine2:text city:text state:text country:@id,identifier,name
    zip:text department:@id,name defaultBillingFlag:flag facebookUrl:text twitterUrl:text
    linkedInUrl:text`,
  CompanySiteInfo: `
    id:int name:text addressLine1:text addressLine2:text city:text
    stateReference:@id,identifier,name country:@id,identifier,name zip:text addressFormat:text
    phoneNumber:text inactiveFlag:flag defaultShippingFlag:flag defaultBillingFlag:flag
    primaryAddressFlag:flag taxCode:@id,name phoneNumberExt:text`,
  ContactTypeInfo: `
    id:int description:text defaultFlag:flag serviceAlertFlag:flag serviceAlertMessage:text`,
  CommunicationTypeInfo: `
    id:int description:text phoneFlag:flag faxFlag:flag emailFlag:flag defaultFlag:flag`,
  ConfigurationTypeInfo: `
    id:int name:text inactiveFlag:flag systemFlag:flag`,
  ConfigurationStatusInfo: `
    id:int description:text closedFlag:flag defaultFlag:flag`,
  CountryInfo: `
    id:int name:text defaultFlag:flag cityCaption:text stateCaption:text zipCaption:text
    dialingPrefix:text localizationCaptionOne:text
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name`,
  SLAInfo: `
    id:int name:text`,
  ScheduleTypeInfo: `
    id:int name:text identifier:text chargeCode:@id,name where:@id,name systemFlag:flag`,
  ScheduleStatusInfo: `
    id:int name:text defaultFlag:flag showAsTentativeFlag:flag`,
  WorkTypeInfo: `
    id:int name:text defaultFlag:flag inactiveFlag:flag activityDefaultFlag:flag`,
  WorkRoleInfo: `
    id:int name:text inactiveFlag:flag`,
  SecurityRoleInfo: `
    id:int name:text roleType:text inactiveFlag:flag`,
  LocationInfo: `
    id:int name:text location_flag:flag structureLevel:@id,name`,
  DepartmentInfo: `
    id:int name:text`,
  BoardInfo: `
    id:int name:text location:@id,name department:@id,identifier,name projectFlag:flag
    inactiveFlag:flag closedLoopDiscussionsFlag:flag closedLoopInternalAnalysisFlag:flag
    closedLoopResolutionFlag:flag closedLoopAllFlag:flag overrideBillingSetupFlag:flag
    billTicketsAfterClosedFlag:flag billUnapprovedTimeExpenseFlag:flag billTime:text
    billExpense:text billProduct:text problemSort:Ascending|Descending
    internalAnalysisSort:Ascending|Descending resolutionSort:Ascending|Descending
    allSort:Ascending|Descending`,
  CompanyTypeInfo: `
    id:int name:text isVendor:flag`,
};
