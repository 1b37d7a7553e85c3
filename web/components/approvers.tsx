import {
  Checkbox,
  Chip,
  Group,
  Input,
  NumberInput,
  Radio,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import type { Approvers as Rules } from '../../src/contracts/approvers.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { approverSettings } from '../api/settings.ts';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** Weeks begin on Monday here. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

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
  const disabled = !useMay('policies:write');
  const form = useVersioned(rules, ({ version: _, clients: __, ...own }) => own);
  const save = approverSettings.useSave();
  const { draft, set } = form;
  const { hours } = draft;
  const errors = save.error instanceof ApiError ? save.error.fields : {};
  const all = draft.approvers === 'all';
  const ofClients = Object.keys(rules.clients).length;
  return (
    <Stack className="panel" p="md" gap="md">
      <Radio.Group
        label="Who may approve"
        value={all ? 'all' : 'some'}
        onChange={(value) => set({ approvers: value === 'all' ? 'all' : [] })}
      >
        <Stack gap="xs" mt="xs">
          <Radio
            value="all"
            label="Every technician"
            description="Active members of your ConnectWise; never API members or contacts."
            disabled={disabled}
          />
          <Radio value="some" label="Only these members" disabled={disabled} />
        </Stack>
      </Radio.Group>
      {draft.approvers !== 'all' && (
        <TagsInput
          label="Member IDs"
          description="As in ConnectWise under System → Members, each with Enter."
          value={draft.approvers}
          error={errors.approvers}
          disabled={disabled}
          maw={640}
          onChange={(approvers) => set({ approvers })}
        />
      )}
      <Checkbox
        label="Two persons for a high-risk step"
        description="The second one must be somebody else."
        checked={draft.twoForHighRisk}
        disabled={disabled}
        onChange={(event) => set({ twoForHighRisk: event.currentTarget.checked })}
      />
      <Checkbox
        label="Discussion notes decide, too"
        description="Customers can read those. Without it only internal notes count."
        checked={draft.acceptDiscussion}
        disabled={disabled}
        onChange={(event) => set({ acceptDiscussion: event.currentTarget.checked })}
      />
      <NumberInput
        label="A plan expires after"
        description="Business days without an answer; the ticket then goes to a person."
        min={1}
        max={7}
        value={draft.businessDays}
        disabled={disabled}
        maw={320}
        onChange={(value) => set({ businessDays: Number(value) || 1 })}
      />
      <Input.Wrapper label="Business days" component="div" labelElement="div">
        <Chip.Group
          multiple
          value={hours.days.map(String)}
          onChange={(days) => set({ hours: { ...hours, days: days.map(Number).sort() } })}
        >
          <Group gap="xs" mt={4}>
            {ORDER.map((day) => (
              <Chip key={day} value={String(day)} disabled={disabled} size="sm">
                {DAYS[day]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Group gap="sm" align="flex-start">
        {(['opens', 'closes'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            label={end === 'opens' ? 'From' : 'To'}
            value={hours[end]}
            error={errors[`hours.${end}`]}
            disabled={disabled}
            onChange={(event) => set({ hours: { ...hours, [end]: event.currentTarget.value } })}
          />
        ))}
        <TextInput
          label="Time zone"
          placeholder="The ConnectWise server’s"
          flex="0 1 15rem"
          value={hours.timeZone ?? ''}
          error={errors['hours.timeZone']}
          disabled={disabled}
          onChange={(event) =>
            set({ hours: { ...hours, timeZone: event.currentTarget.value.trim() || null } })
          }
        />
      </Group>
      <TagsInput
        label="On call"
        description="Members who are asked while no approver is on duty, and whose answer then counts."
        value={draft.onCall}
        error={errors.onCall}
        disabled={disabled}
        maw={640}
        onChange={(onCall) => set({ onCall })}
      />
      <Radio.Group
        label="While the desk is closed and nobody is on call, a plan"
        value={draft.whenClosed}
        onChange={(value) => set({ whenClosed: value as Rules['whenClosed'] })}
      >
        <Group gap="lg" mt="xs">
          <Radio value="wait" label="Waits" disabled={disabled} />
          <Radio value="hand-over" label="Goes to a person" disabled={disabled} />
        </Group>
      </Radio.Group>
      {ofClients > 0 && (
        <Input.Description>
          {ofClients === 1 ? 'One client has' : `${ofClients} clients have`} other rules, set by the
          API or "muster approvers"; saving here keeps them.
        </Input.Description>
      )}
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save approvers"
        change={() => ({ ...draft, clients: rules.clients, version: form.version })}
      />
    </Stack>
  );
}
