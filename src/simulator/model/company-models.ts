/** Fields of the ConnectWise models of this module: facts of the vendor's OpenAPI 2025.1 (enumerations of 2022.1), in the notation of `model.ts`. */
export const companyModels = {
  Company: `
    id:int identifier!:text30 name!:text50 status:@id,name addressLine1:text50 addressLine2:text50
    city:text50 state:text50 zip:text12 country:@id,identifier,name phoneNumber:text30
    faxNumber:text30 website:text255 territory:@id,name market:@id,name accountNumber:text
    defaultContact:@id,name dateAcquired:date sicCode:@id,name parentCompany:@id,identifier,name
    annualRevenue:num numberOfEmployees:int yearEstablished:int revenueYear:int
    ownershipType:@id,name timeZoneSetup:@id,name leadSource:text50 leadFlag:flag
    unsubscribeFlag:flag calendar:@id,name userDefinedField1:text50 userDefinedField2:text50
    userDefinedField3:text50 userDefinedField4:text50 userDefinedField5:text50
    userDefinedField6:text50 userDefinedField7:text50 userDefinedField8:text50
    userDefinedField9:text50 userDefinedField10:text50 vendorIdentifier:text taxIdentifier:text
    taxCode:@id,name billingTerms:@id,name invoiceTemplate:@id,name pricingSchedule:@id,name
    companyEntityType:@id,name billToCompany:@id,identifier,name billingSite:@id,name
    billingContact:@id,name invoiceDeliveryMethod:@id,name invoiceToEmailAddress:text
    invoiceCCEmailAddress:text deletedFlag:flag dateDeleted:date deletedBy:text mobileGuid:text
    facebookUrl:text twitterUrl:text linkedInUrl:text
    currency:@id,symbol,currencyCode,decimalSeparator,numberOfDecimals,thousandsSeparator,negativeParenthesesFlag,displaySymbolFlag,currencyIdentifier,displayIdFlag,rightAlign,name
    territoryManager:@id,identifier,name,dailyCapacity resellerIdentifier:text isVendorFlag:flag
    types:@id,name[] site:@id,name integratorTags:text[] customFields:CustomFieldValue[]`,
  CompanyStatus: `
    id:int name!:text50 defaultFlag:flag inactiveFlag:flag notifyFlag:flag disallowSavingFlag:flag
    notificationMessage:text500 customNoteFlag:flag cancelOpenTracksFlag:flag track:@id,name`,
  CompanyType: `
    id:int name!:text50 defaultFlag:flag vendorFlag:flag serviceAlertFlag:flag
    serviceAlertMessage:text150`,
  CompanySite: `
    id:int name!:text50 addressLine1:text50 addressLine2:text50 city:text50
    stateReference:@id,identifier,name zip:text12 country:@id,identifier,name addressFormat:text
    phoneNumber:text30 phoneNumberExt:text30 faxNumber:text30 taxCode:@id,name entityType:@id,name
    expenseReimbursement:num primaryAddressFlag:flag defaultShippingFlag:flag
    defaultBillingFlag:flag defaultMailingFlag:flag inactiveFlag:flag billSeparateFlag:flag
    mobileGuid:text calendar:@id,name timeZone:@id,name company:@id,identifier,name
    customFields:CustomFieldValue[]`,
  CompanyCompanyTypeAssociation: `
    id:int type!:@id,name company!:@id,identifier,name`,
  Contact: `
    id:int firstName:text lastName:text company:@id,identifier,name site:@id,name
    addressLine1:text addressLine2:text city:text state:text zip:text country:@id,identifier,name
    relationship:@id,name relationshipOverride:text department:@id,name inactiveFlag:flag
    defaultMergeContactId:int securityIdentifier:text managerContact:@id,name
    assistantContact:@id,name title:text school:text nickName:text marriedFlag:flag
    childrenFlag:flag children:text significantOther:text portalPassword:text
    portalSecurityLevel:int disablePortalLoginFlag:flag unsubscribeFlag:flag gender:Female|Male
    birthDay:text anniversary:text presence:NoAgent|Online|DoNotDisturb|Away|Offline
    mobileGuid:text facebookUrl:text twitterUrl:text linkedInUrl:text defaultPhoneType:text
    defaultPhoneNbr:text defaultPhoneExtension:text defaultBillingFlag:flag defaultFlag:flag
    userDefinedField1:text50 userDefinedField2:text50 userDefinedField3:text50
    userDefinedField4:text50 userDefinedField5:text50 userDefinedField6:text50
    userDefinedField7:text50 userDefinedField8:text50 userDefinedField9:text50
    userDefinedField10:text50 companyLocation:@id,name
    communicationItems:ContactCommunicationItem[] types:@id,name[] integratorTags:text[]
    customFields:CustomFieldValue[] photo:@id,name ignoreDuplicates:flag typeIds:int[]`,
  ContactCommunication: `
    id:int contactId:int type!:@id,name value!:text250 extension:text15 defaultFlag:flag
    mobileGuid:text communicationType:Email|Fax|Phone domain:text`,
  ContactCommunicationItem: `
    id:int type:@id,name value:text extension:text defaultFlag:flag domain:text
    communicationType:Email|Fax|Phone`,
  ContactType: `
    id:int description!:text50 defaultFlag:flag serviceAlertFlag:flag serviceAlertMessage:text150`,
  CompanyConfiguration: `
    id:int name!:text100 type!:@id,name status:@id,name company!:@id,identifier,name
    contact:@id,name site:@id,name locationId:int location:@id,name businessUnitId:int
    department:@id,identifier,name deviceIdentifier:text100 serialNumber:text250
    modelNumber:text50 tagNumber:text50 purchaseDate:date installationDate:date
    installedBy:@id,identifier,name,dailyCapacity warrantyExpirationDate:date vendorNotes:text
    notes:text macAddress:text25 lastLoginName:text100 billFlag:flag backupSuccesses:int
    backupIncomplete:int backupFailed:int backupRestores:int lastBackupDate:date
    backupServerName:text50 backupBillableSpaceGb:num backupProtectedDeviceList:text
    backupYear:int backupMonth:int ipAddress:text50 defaultGateway:text50 osType:text250
    osInfo:text250 cpuSpeed:text100 ram:text25 localHardDrives:text parentConfigurationId:int
    vendor:@id,identifier,name manufacturer:@id,name questions:object[] activeFlag:flag
    managementLink:text1000 remoteLink:text1000 sla:@id,name mobileGuid:text
    displayVendorFlag:flag companyLocationId:int showRemoteFlag:flag showAutomateFlag:flag
    needsRenewalFlag:flag manufacturerPartNumber:text50 customFields:CustomFieldValue[]`,
  ConfigurationReference: `
    id:int deviceIdentifier:text`,
  CommunicationType: `
    id:int description!:text phoneFlag:flag faxFlag:flag emailFlag:flag defaultFlag:flag
    exchangeXref:text50 iphoneXref:text50 androidXref:text50 googleXref:text50`,
  ConfigurationType: `
    id:int name!:text50 inactiveFlag:flag systemFlag:flag`,
  ConfigurationStatus: `
    id:int description!:text50 closedFlag:flag defaultFlag:flag`,
};
