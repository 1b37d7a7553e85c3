/** What each callback type may be scoped to (vendor page "PSA Callbacks"). There is no note type. */
const levels: Record<string, string> = {
  Ticket: 'Owner Board Project Phase Status Ticket IntegratorTag',
  Company: 'Owner Status Type Territory Company IntegratorTag',
  Contact: 'Owner Type Territory Company Contact',
  Configuration: 'Owner Type Status Configuration',
  Time: 'Owner Company Time',
  Schedule: 'Owner Status Type Location Member Schedule',
  Project: 'Owner Status Board Project',
  Member: 'Owner Location SecurityRole Member',
  Activity: 'Owner Status Type Company Activity',
  Agreement: 'Owner Type Company Agreement',
  Invoice: 'Owner Status Company Invoice',
  Expense: 'Owner ChargeToType Type Class Company Expense',
  Opportunity: 'Owner StatusId Company Opportunity',
  ProductCatalog: 'Owner',
  PurchaseOrder: 'Owner Status Vendor Company PurchaseOrder',
};

/** Levels of a type, lower-cased; undefined for an unknown type. Case is ignored. */
export function levelsOf(type: string): string[] | undefined {
  const name = Object.keys(levels).find((name) => name.toLowerCase() === type.toLowerCase());
  return name === undefined ? undefined : levels[name]?.toLowerCase().split(' ');
}
