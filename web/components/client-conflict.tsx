import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { Client } from '../../src/contracts/clients.ts';
import { modeLabel } from './badges.tsx';

interface Props {
  theirs: Client;
  /** As it was when the person who sees this began to type. */
  before: Client;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** Somebody else saved this client while it was being changed: what they changed, and whose words go on. */
export function ClientConflict({ theirs, before, takeTheirs, keepMine }: Props) {
  return (
    <Alert color="yellow" role="alert" title="Somebody else changed this client meanwhile">
      <Stack gap="sm">
        <List size="sm">
          {theirs.mode !== before.mode && (
            <List.Item>The mode is {modeLabel(theirs.mode)} now.</List.Item>
          )}
          {theirs.redact !== before.redact && (
            <List.Item>
              Private values are {theirs.redact ? 'kept from' : 'told to'} language models now.
            </List.Item>
          )}
          {theirs.instructions !== before.instructions && (
            <List.Item>
              {theirs.instructions
                ? 'The instructions are now:'
                : 'The instructions are empty now.'}
              <Text size="sm" className="foreign" dir="auto">
                {theirs.instructions}
              </Text>
            </List.Item>
          )}
        </List>
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={takeTheirs}>
            Take theirs
          </Button>
          <Button size="xs" variant="default" onClick={keepMine}>
            Go on with mine
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
