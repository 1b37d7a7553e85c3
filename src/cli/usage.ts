import { AppError } from '../lib/errors.ts';

/** What is wrong with a command as it was typed: exit code 2, with the option or argument named. */
export function usage(field: string, message: string): AppError {
  return new AppError('bad-input', 'The command cannot be carried out:', {
    status: 400,
    fields: [{ field, message }],
  });
}
