import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import type { Principal } from '../../src/contracts/session.ts';

/** Who is signed in, as the button that opens the account menu. */
export function AccountName({
  principal,
  ...rest
}: { principal: Principal } & ButtonProps & ComponentPropsWithRef<'button'>) {
  return (
    <Button variant="subtle" color="gray" c="inherit" px="sm" maw="60vw" {...rest}>
      <span className="foreign-line">{principal.name}</span>
    </Button>
  );
}
