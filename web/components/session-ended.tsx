import { Modal } from '@mantine/core';
import { SignInForm } from './sign-in-form.tsx';

/** On top of the page that somebody was in when the session ended. */
export function SessionEnded() {
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Your session has ended"
      centered
    >
      <SignInForm hint="Sign in to go on. What you typed on the page is still there." />
    </Modal>
  );
}
