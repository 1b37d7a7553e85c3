import { z } from 'zod';

export const ToolPolicy = z.enum(['auto', 'approval', 'off']).meta({ id: 'ToolPolicy' });
export type ToolPolicy = z.infer<typeof ToolPolicy>;

const Names = z.array(z.string().trim().min(1).max(200)).min(1).max(100);

/** What a rule looks at. All that is given must hold; what is left out holds always. */
export const RuleConditions = z
  .strictObject({
    /** Fields of the ticket that are changed: status, priority, owner, ... */
    fields: Names.optional(),
    /** The value that the field gets, by its name. */
    values: Names.optional(),
    /** Whether the status that is set closes the ticket. */
    closes: z.boolean().optional(),
    /** Who may read the note. */
    visibility: z.enum(['internal', 'customer-visible']).optional(),
    /** Whether words for the customer hold a link, an address, a phone or an account number. */
    reachesOut: z.boolean().optional(),
    /** Ids of clients. */
    clients: Names.optional(),
    /** Names of boards and of ticket types. */
    boards: Names.optional(),
    types: Names.optional(),
    /** Within or outside the business hours that are set for approvals. */
    hours: z.enum(['open', 'closed']).optional(),
    /** Whether the ticket was recognised as sensitive. */
    sensitive: z.boolean().optional(),
  })
  .meta({ id: 'RuleConditions' });
export type RuleConditions = z.infer<typeof RuleConditions>;

/** One argument rule. They are asked in order, and the first that holds decides. */
export const PolicyRule = z
  .strictObject({
    /** By which a decision names it. */
    name: z.string().trim().min(1).max(100),
    tool: z.string().trim().min(1).max(200),
    when: RuleConditions,
    policy: z.enum(['auto', 'approval', 'never']),
  })
  .meta({ id: 'PolicyRule' });
export type PolicyRule = z.infer<typeof PolicyRule>;

const Limit = z.int().positive().max(1_000_000).nullable();

/** How much an agent does of itself before something must be wrong; null switches a limit off. */
export const PolicyLimits = z
  .strictObject({
    /** Changes of tickets per client and hour. */
    changesPerHour: Limit,
    /** Customer-visible notes per client and hour. */
    customerNotesPerHour: Limit,
    /** Denied or failed calls in a row that put a client's agent into plan mode. */
    troublesInARow: Limit,
  })
  .meta({ id: 'PolicyLimits' });
export type PolicyLimits = z.infer<typeof PolicyLimits>;

const Tools = z.record(z.string(), ToolPolicy);

/** What one client has differently; its argument rules are those of the list that name it. */
export const ClientPolicies = z
  .strictObject({ tools: Tools.optional(), limits: PolicyLimits.partial().optional() })
  .meta({ id: 'ClientPolicies' });
export type ClientPolicies = z.infer<typeof ClientPolicies>;

const unique = (rules: readonly PolicyRule[]) =>
  new Set(rules.map(({ name }) => name.toLowerCase())).size === rules.length;

/** Everything of the policies that a person sets. */
export const PolicyDocument = z
  .object({
    tools: Tools,
    rules: z.array(PolicyRule).max(200).refine(unique, 'must have names of their own'),
    limits: PolicyLimits,
    /** By client id. */
    clients: z.record(z.string(), ClientPolicies),
    /** Statuses by which a technician takes a ticket over from the agent. */
    takeOverStatuses: z.array(z.string().trim().min(1).max(200)).max(100),
  })
  .meta({ id: 'PolicyDocument' });
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/** The policies in force, with what the product ships beside them. */
export const Policies = PolicyDocument.extend({
  version: z.int(),
  defaults: Tools,
  descriptions: z.record(z.string(), z.string()),
  /** Each rule in one plain sentence, in the order of `rules`. */
  sentences: z.array(z.string()),
}).meta({ id: 'Policies' });
export type Policies = z.infer<typeof Policies>;

export const NewPolicies = PolicyDocument.partial({
  rules: true,
  limits: true,
  clients: true,
  takeOverStatuses: true,
})
  .extend({
    /** The version that was changed; refused (409) when somebody saved another one meanwhile. */
    version: z.int().optional(),
  })
  .meta({ id: 'NewPolicies' });
export type NewPolicies = z.infer<typeof NewPolicies>;

/** A rule as a sentence; `nameOf` gives a client's name by its id. */
export function sayRule(
  { tool, when, policy }: PolicyRule,
  nameOf: (clientId: string) => string = (id) => id,
): string {
  const what = [
    when.visibility && `a note is ${when.visibility}`,
    when.reachesOut !== undefined &&
      `words for the customer hold ${when.reachesOut ? 'a' : 'no'} link, address, phone or account number`,
    when.fields &&
      `it changes ${list(when.fields)}${when.values ? ` to ${list(when.values)}` : ''}`,
    !when.fields && when.values && `it sets ${list(when.values)}`,
    when.closes !== undefined &&
      `the new status ${when.closes ? 'closes' : 'does not close'} the ticket`,
    when.clients && `the client is ${list(when.clients.map(nameOf))}`,
    when.boards && `the board is ${list(when.boards)}`,
    when.types && `the type is ${list(when.types)}`,
    when.hours &&
      (when.hours === 'open' ? 'it is within business hours' : 'it is outside business hours'),
    when.sensitive !== undefined && `the ticket is ${when.sensitive ? '' : 'not '}sensitive`,
  ].filter(Boolean);
  const end = {
    auto: 'it is done without asking',
    approval: 'a technician must approve',
    never: 'it is never done',
  }[policy];
  const whenever = what.length > 0 ? `When ${what.join(' and ')}` : 'Always';
  return `${tool}: ${whenever}, ${end}.`;
}

function list(names: readonly string[]): string {
  const all = names.map((name) => `"${name}"`);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? '');
}
