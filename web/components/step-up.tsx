import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiError, request } from '../api/request.ts';
import { Refusal } from './refusal.tsx';

/**
 * For what wants the password again: `run` does it; when the server asks for the password first, `dialog`
 * takes it and does it once more.
 */
export function useStepUp<T>(work: (what: T) => Promise<unknown>): {
  run: (what: T) => Promise<void>;
  dialog: ReactNode;
} {
  const [asked, setAsked] = useState<{ what: T } | null>(null);

  async function run(what: T): Promise<void> {
    try {
      await work(what);
    } catch (error) {
      // Other refusals are shown by the form that did it.
      if (error instanceof ApiError && error.code === 'step-up-needed') setAsked({ what });
    }
  }
  async function again(): Promise<void> {
    if (asked) await run(asked.what);
    setAsked(null);
  }
  return {
    run,
    dialog: asked && <PasswordDialog onClose={() => setAsked(null)} onConfirmed={again} />,
  };
}

function PasswordDialog({
  onClose,
  onConfirmed,
}: {
  onClose: () => void;
  onConfirmed: () => Promise<void>;
}) {
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: () => request<void>('POST', '/session/confirm', { password }),
    onSuccess: onConfirmed,
  });
  return (
    <Modal opened onClose={onClose} title="Your password again" centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate();
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            Vouching for somebody is done in your name. It is asked for once in ten minutes.
          </Text>
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            data-autofocus
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Refusal error={confirm.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={confirm.isPending}>
              Go on
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
