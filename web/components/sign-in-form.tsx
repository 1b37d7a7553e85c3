import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEnter } from '../api/session.ts';

export function SignInForm({ hint }: { hint?: string }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEnter('/session');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate({ email, password });
      }}
    >
      <Stack gap="md">
        {hint && <Text size="sm">{hint}</Text>}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          data-autofocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {enter.error && (
          <Alert color="red" role="alert">
            {enter.error.message}
          </Alert>
        )}
        <Button type="submit" loading={enter.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
