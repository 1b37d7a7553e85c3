import { Chip, Group, Input, Stack } from '@mantine/core';
import type { ApprovalRules, Approvers } from '../../src/contracts/approvers.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { approverSettings } from '../api/settings.ts';
import { ApproverFields } from './approver-fields.tsx';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

type RuleName = keyof ApprovalRules;

const words: Record<RuleName, string> = {
  approvers: 'Who may approve',
  twoForHighRisk: 'Two persons',
  acceptDiscussion: 'Discussion notes',
  businessDays: 'Expiry',
  hours: 'Business hours',
  onCall: 'On call',
  whenClosed: 'While closed',
};
const names = Object.keys(words) as RuleName[];

/** Who may say yes to the plans of one client, where that is other than for everybody. */
export function ClientApprovers({ clientId }: { clientId: string }) {
  return (
    <Section
      title="Approvers"
      about="Whose word decides this client’s plans; what is not chosen here is as for all clients."
    >
      <Shown query={approverSettings.use()} what="the approvers">
        {(rules) => <Form clientId={clientId} rules={rules} />}
      </Shown>
    </Section>
  );
}

function Form({ clientId, rules }: { clientId: string; rules: Approvers }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(rules, ({ clients }) => ({ own: clients[clientId] ?? {} }));
  const save = approverSettings.useSave();
  const { own } = form.draft;

  /** A rule that becomes the client’s own begins as it is for everybody. */
  function choose(chosen: RuleName[]) {
    const entries = chosen.map((name) => [name, own[name] ?? rules[name]]);
    form.set({ own: Object.fromEntries(entries) });
  }
  function changeOf() {
    const { version: _, clients, ...msp } = rules;
    const { [clientId]: __, ...others } = clients;
    return {
      ...msp,
      clients: names.some((name) => own[name] !== undefined)
        ? { ...others, [clientId]: own }
        : others,
      version: form.version,
    };
  }
  return (
    <Stack className="panel" p="md" gap="md">
      <Input.Wrapper label="This client’s own" component="div" labelElement="div">
        <Chip.Group
          multiple
          value={names.filter((name) => own[name] !== undefined)}
          onChange={(chosen) => choose(chosen as RuleName[])}
        >
          <Group gap="xs" mt={4}>
            {names.map((name) => (
              <Chip key={name} value={name} disabled={disabled} size="sm">
                {words[name]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <ApproverFields
        rules={own}
        errors={errorsOf(save.error, clientId)}
        disabled={disabled}
        onChange={(change) => form.set({ own: { ...own, ...change } })}
      />
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save approvers"
        change={changeOf}
      />
    </Stack>
  );
}

/** By the names of the rules; the server names the client before them where their shape is wrong. */
function errorsOf(error: Error | null, clientId: string): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    Object.entries(error.fields).map(([field, message]) => [
      field.replace(`clients.${clientId}.`, ''),
      message,
    ]),
  );
}
