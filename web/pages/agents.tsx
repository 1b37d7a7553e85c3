import { Stack, Textarea } from '@mantine/core';
import type { AgentSettingsShown } from '../../src/contracts/clients.ts';
import { useMay } from '../api/session.ts';
import { agentSettings, spendingSettings } from '../api/settings.ts';
import { Budgets } from '../components/budgets.tsx';
import { Prices } from '../components/prices.tsx';
import { Section } from '../components/section.tsx';
import { Spent } from '../components/spent.tsx';
import { PageTitle, Shown } from '../components/states.tsx';
import { SaveRow, useVersioned } from '../components/versioned-form.tsx';

/** What holds for the agents of all clients: instructions, budgets, and what language models cost. */
export function AgentsPage() {
  return (
    <>
      <PageTitle>Agents</PageTitle>
      <Section
        title="Instructions for all clients"
        about="What every agent must know or heed. A client’s own instructions come after these."
      >
        <Shown query={agentSettings.use()} what="the instructions">
          {(settings) => <Instructions settings={settings} />}
        </Shown>
      </Section>
      <Shown query={spendingSettings.use()} what="budgets and prices">
        {(spending) => (
          <>
            <Budgets spending={spending} />
            <Prices spending={spending} />
            <Spent spending={spending} />
          </>
        )}
      </Shown>
    </>
  );
}

function Instructions({ settings }: { settings: AgentSettingsShown }) {
  const disabled = !useMay('clients:write');
  const form = useVersioned(settings, ({ instructions }) => ({ instructions }));
  return (
    <Stack className="panel" p="md" gap="md">
      <Textarea
        aria-label="Instructions for all clients"
        autosize
        minRows={3}
        maxRows={16}
        maxLength={20_000}
        dir="auto"
        disabled={disabled}
        value={form.draft.instructions}
        onChange={(event) => form.set({ instructions: event.currentTarget.value })}
      />
      <SaveRow
        form={form}
        save={agentSettings.useSave()}
        right="clients:write"
        label="Save instructions"
        change={() => ({ ...form.draft, version: form.version })}
      />
    </Stack>
  );
}
