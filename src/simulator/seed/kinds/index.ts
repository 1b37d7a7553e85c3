import { accounts } from './accounts.ts';
import { alerts } from './alerts.ts';
import { devices } from './devices.ts';
import type { Kind } from './kind.ts';
import { mailAndFiles } from './mail-and-files.ts';
import { networkAndSoftware } from './network-and-software.ts';

/** Every kind of issue that the seeded history knows. */
export const kinds: readonly Kind[] = [
  ...accounts,
  ...mailAndFiles,
  ...devices,
  ...networkAndSoftware,
  ...alerts,
];
