/** One permission of the API member's security role and the cheapest request that needs it. */
export interface Right {
  /** Module → permission, as the role's page in ConnectWise names it. */
  name: string;
  /** What does not work without it. */
  purpose: string;
  /** Requests under these paths need it. */
  paths: RegExp;
  /**
   * Small reads that are refused without it, in order; `{id}` is the first id of the read before. Empty
   * where only a write would show it.
   */
  probes: readonly string[];
  needed: boolean;
}

/** The least-privilege role, from several vendors' recipes; ConnectWise publishes no such list. */
export const RIGHTS: readonly Right[] = [
  {
    name: 'Companies → Company Maintenance: Inquire All',
    purpose: 'companies become clients',
    paths: /^\/company\/companies/,
    probes: ['/company/companies'],
    needed: true,
  },
  {
    name: 'Companies → Contacts: Inquire All',
    purpose: 'who asks is known',
    paths: /^\/company\/contacts/,
    probes: ['/company/contacts'],
    needed: true,
  },
  {
    name: 'Service Desk → Service Tickets: Inquire All',
    purpose: 'tickets and notes are read',
    paths: /^\/service\/tickets/,
    probes: ['/service/tickets'],
    needed: true,
  },
  {
    name: 'Service Desk → Service Tickets: Edit All',
    purpose: 'notes are posted and tickets changed',
    paths: /^\/service\/tickets\/\d+/,
    probes: [],
    needed: true,
  },
  {
    name: 'Service Desk → Close Service Tickets: Inquire All, Edit All',
    purpose: 'tickets are moved to a closed status',
    paths: /^$/,
    probes: [],
    needed: false,
  },
  {
    name: 'System → Table Setup: Inquire All (boards, statuses, types, priorities)',
    purpose: 'boards, statuses, types and priorities are known by name',
    paths: /^\/service\/(boards|priorities)/,
    probes: ['/service/boards', '/service/boards/{id}/statuses', '/service/priorities'],
    needed: true,
  },
  {
    name: 'System → Member Maintenance: Inquire All',
    purpose: 'technicians are told from everyone else, so their approvals count',
    paths: /^\/system\/members/,
    probes: ['/system/members'],
    needed: true,
  },
  {
    name: 'System → Table Setup: Add, Edit, Delete and Inquire All (callbacks, Manage Hosted API)',
    purpose: 'ConnectWise calls at once; without it tickets are polled',
    paths: /^\/system\/callbacks/,
    probes: ['/system/callbacks'],
    needed: false,
  },
  {
    name: 'Companies → Configurations: Inquire All',
    purpose: 'agents know the devices of who asks',
    paths: /^\/company\/configurations/,
    probes: ['/company/configurations'],
    needed: false,
  },
  {
    name: 'Time & Expense → Time Entry: Inquire All',
    purpose: 'replies written as time entries are read, and the hours on a ticket',
    paths: /^\/time\/entries/,
    probes: ['/time/entries'],
    needed: false,
  },
  {
    name: 'Project → Project Tickets: Inquire All',
    purpose: 'project tickets are recognised',
    paths: /^\/project\/tickets/,
    probes: ['/project/tickets'],
    needed: false,
  },
];

/** Rights that Muster has no use for; a role that has them can do more harm than it needs to. */
export const SURPLUS_RIGHTS: readonly Pick<Right, 'name' | 'probes'>[] = [
  { name: 'Finance → Agreements: Inquire', probes: ['/finance/agreements'] },
  { name: 'Finance → Invoicing: Inquire', probes: ['/finance/invoices'] },
  { name: 'Procurement → Purchase Orders: Inquire', probes: ['/procurement/purchaseorders'] },
  { name: 'Sales → Opportunity: Inquire', probes: ['/sales/opportunities'] },
  { name: 'Time & Expense → Expense Reporting: Inquire', probes: ['/expense/entries'] },
  { name: 'System → Security Roles: Inquire', probes: ['/system/securityroles'] },
];

/** The name of the right that a refused request most likely lacks, or null when no rule knows it. */
export function rightFor(method: string, path: string): string | null {
  const candidates = RIGHTS.filter((right) => right.paths.test(path));
  // Of two rights on one path the one that no read shows is the right to write.
  const match = candidates.find((right) => (right.probes.length === 0) === (method !== 'GET'));
  return (match ?? candidates[0])?.name ?? null;
}
