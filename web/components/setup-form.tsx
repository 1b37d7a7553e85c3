import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../api/request.ts';
import { useEnter } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

/** The first owner; `taken` is called when somebody else was first and wants to sign in instead. */
export function SetupForm({ taken }: { taken: () => void }) {
  const [setupCode, setSetupCode] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEnter('/setup');
  const error = enter.error instanceof ApiError ? enter.error : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate({ setupCode: setupCode.trim(), email, password });
      }}
    >
      <Stack gap="md">
        <TextInput
          label="Setup code"
          description="Printed in the terminal in which Muster was started."
          autoComplete="off"
          spellCheck={false}
          required
          value={setupCode}
          onChange={(event) => setSetupCode(event.currentTarget.value)}
          error={error?.fields.setupCode}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={error?.fields.email}
        />
        <PasswordInput
          label="Password"
          description="At least 10 characters."
          autoComplete="new-password"
          required
          minLength={10}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={error?.fields.password}
        />
        <Refusal error={enter.error}>
          {error?.status === 409 && (
            <Anchor component="button" type="button" size="sm" onClick={taken}>
              Sign in
            </Anchor>
          )}
        </Refusal>
        <Button type="submit" loading={enter.isPending}>
          Create the owner
        </Button>
      </Stack>
    </form>
  );
}
