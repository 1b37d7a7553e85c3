import { Input, Stack } from '@mantine/core';
import type { Approvers as Rules } from '../../src/contracts/approvers.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { approverSettings } from '../api/settings.ts';
import { ApproverFields } from './approver-fields.tsx';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

/** Who may say yes to a plan, what counts as an answer, and how long one may take. */
export function Approvers() {
  return (
    <Section
      title="Approvers"
      about="Whose internal note on the ticket, or click here, decides a plan."
    >
      <Shown query={approverSettings.use()} what="the approvers">
        {(rules) => <Form rules={rules} />}
      </Shown>
    </Section>
  );
}

function Form({ rules }: { rules: Rules }) {
  const form = useVersioned(rules, ({ version: _, clients: __, ...own }) => own);
  const save = approverSettings.useSave();
  const ofClients = Object.keys(rules.clients).length;
  return (
    <Stack className="panel" p="md" gap="md">
      <ApproverFields
        rules={form.draft}
        errors={save.error instanceof ApiError ? save.error.fields : {}}
        disabled={!useMay('policies:write')}
        onChange={form.set}
      />
      {ofClients > 0 && (
        <Input.Description>
          {ofClients === 1 ? 'One client has' : `${ofClients} clients have`} other rules, set on the
          client’s page; saving here keeps them.
        </Input.Description>
      )}
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save approvers"
        change={() => ({ ...form.draft, clients: rules.clients, version: form.version })}
      />
    </Stack>
  );
}
