import { Alert, Anchor, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { pageFact } from '../page-fact.ts';
import { Tag } from './badges.tsx';
import { Logo } from './logo.tsx';
import { SetupForm } from './setup-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** No owner yet, as the server said when it sent the page. */
const setupWanted = pageFact('setup-wanted') === 'yes';
/** Who signs in comes into the demo, which somebody else entered. */
const isDemo = pageFact('demo') === 'yes';

/** What a visitor without a session sees: the first time set-up, afterwards sign-in. */
export function EntryPage() {
  const [setup, setSetup] = useState(setupWanted);
  useEffect(() => {
    if (isDemo) document.title = 'Demo · Muster';
  }, []);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={400} gap="lg">
        <Group gap="sm">
          <Logo />
          {isDemo && <Tag color="violet">Demo</Tag>}
        </Group>
        {isDemo && (
          <Alert color="violet" title="This Muster plays the demo">
            A simulated ConnectWise with invented clients, people and tickets. Your account is the
            real one.
          </Alert>
        )}
        <Stack className="panel" p="xl" gap="md">
          <div>
            <Title order={1}>{setup ? 'Create the owner' : 'Sign in'}</Title>
            {setup && (
              <Text c="dimmed" size="sm" mt={4}>
                The first account of this Muster. It can do everything.
              </Text>
            )}
          </div>
          {setup ? <SetupForm taken={() => setSetup(false)} /> : <SignInForm />}
        </Stack>
        {setup && (
          <Anchor component="button" type="button" size="sm" onClick={() => setSetup(false)}>
            I have an account
          </Anchor>
        )}
      </Stack>
    </Center>
  );
}
