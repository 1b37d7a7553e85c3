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
import type { ApprovalRules, BusinessHours } from '../../src/contracts/approvers.ts';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** Weeks begin on Monday here. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

interface Part<T> {
  value: T;
  errors: Record<string, string>;
  disabled: boolean;
  onChange: (value: T) => void;
}

/** The fields of the rules of approval; a rule that is not given has none. */
export function ApproverFields({
  rules: { approvers, onCall, whenClosed, twoForHighRisk, acceptDiscussion, businessDays, hours },
  onChange,
  ...common
}: {
  rules: Partial<ApprovalRules>;
  errors: Record<string, string>;
  disabled: boolean;
  onChange: (change: Partial<ApprovalRules>) => void;
}) {
  const { errors, disabled } = common;
  return (
    <>
      {approvers !== undefined && (
        <Who {...common} value={approvers} onChange={(value) => onChange({ approvers: value })} />
      )}
      {twoForHighRisk !== undefined && (
        <Checkbox
          label="Two persons for a high-risk step"
          description="The second one must be somebody else."
          checked={twoForHighRisk}
          disabled={disabled}
          onChange={(event) => onChange({ twoForHighRisk: event.currentTarget.checked })}
        />
      )}
      {acceptDiscussion !== undefined && (
        <Checkbox
          label="Discussion notes decide, too"
          description="Customers can read those. Without it only internal notes count."
          checked={acceptDiscussion}
          disabled={disabled}
          onChange={(event) => onChange({ acceptDiscussion: event.currentTarget.checked })}
        />
      )}
      {businessDays !== undefined && (
        <NumberInput
          label="A plan expires after"
          description="Business days without an answer; the ticket then goes to a person."
          min={1}
          max={7}
          value={businessDays}
          disabled={disabled}
          maw={320}
          onChange={(value) => onChange({ businessDays: Number(value) || 1 })}
        />
      )}
      {hours !== undefined && (
        <Hours {...common} value={hours} onChange={(value) => onChange({ hours: value })} />
      )}
      {onCall !== undefined && (
        <TagsInput
          label="On call"
          description="Members who are asked while no approver is on duty, and whose answer then counts."
          value={onCall}
          error={errors.onCall}
          disabled={disabled}
          maw={640}
          onChange={(value) => onChange({ onCall: value })}
        />
      )}
      {whenClosed !== undefined && (
        <Radio.Group
          label="While the desk is closed and nobody is on call, a plan"
          value={whenClosed}
          onChange={(value) => onChange({ whenClosed: value as ApprovalRules['whenClosed'] })}
        >
          <Group gap="lg" mt="xs">
            <Radio value="wait" label="Waits" disabled={disabled} />
            <Radio value="hand-over" label="Goes to a person" disabled={disabled} />
          </Group>
        </Radio.Group>
      )}
    </>
  );
}

function Who({ value, errors, disabled, onChange }: Part<ApprovalRules['approvers']>) {
  return (
    <>
      <Radio.Group
        label="Who may approve"
        value={value === 'all' ? 'all' : 'some'}
        onChange={(choice) => onChange(choice === 'all' ? 'all' : [])}
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
      {value !== 'all' && (
        <TagsInput
          label="Member IDs"
          description="As in ConnectWise under System → Members, each with Enter."
          value={value}
          error={errors.approvers}
          disabled={disabled}
          maw={640}
          onChange={onChange}
        />
      )}
    </>
  );
}

function Hours({ value: hours, errors, disabled, onChange }: Part<BusinessHours>) {
  const set = (change: Partial<BusinessHours>) => onChange({ ...hours, ...change });
  return (
    <>
      <Input.Wrapper label="Business days" component="div" labelElement="div">
        <Chip.Group
          multiple
          value={hours.days.map(String)}
          onChange={(days) => set({ days: days.map(Number).sort() })}
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
            onChange={(event) => set({ [end]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          label="Time zone"
          placeholder="The ConnectWise server’s"
          flex="0 1 15rem"
          value={hours.timeZone ?? ''}
          error={errors['hours.timeZone']}
          disabled={disabled}
          onChange={(event) => set({ timeZone: event.currentTarget.value.trim() || null })}
        />
      </Group>
    </>
  );
}
