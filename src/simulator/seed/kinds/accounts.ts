import type { Kind } from './kind.ts';

const account = { board: 'Help Desk', type: 'Account' } as const;

export const accounts: readonly Kind[] = [
  {
    ...account,
    name: 'password-reset',
    subType: 'Password',
    priority: 3,
    weight: 10,
    minutes: 10,
    summaries: [
      'Password reset for {user}',
      'Forgot my password',
      '{first} {last} cannot log in - password expired',
      'Need new windows password',
      'Please reset my password, I cannot sign in',
    ],
    descriptions: [
      'Hi, I am back from leave and my password does not work any more. Can you reset it please?\n\n{first}',
      'My password expired over the weekend and now the laptop will not let me in. I am on {mobile}.',
      'I have forgotten my password and cannot sign in to {pc}. Could you set a new one for me?\n\nThanks, {first} {last}',
    ],
    findings: [
      'pwd expired 3 days ago in AD, account not locked. Called back on number in CW to verify',
      'Verified caller via call back. Reset in AD, ticked must change at next logon, synced to 365',
      'Reset pw, user tested OK while on phone',
    ],
    replies: [
      'Hi {first}, your password is reset. You will be asked to choose a new one at the next sign in.',
      'All done {first}, please try again and let us know if it still refuses.',
    ],
    resolutions: [
      'Reset the password and confirmed the user could sign in.',
      'Password reset, forced change at next logon.',
    ],
  },
  {
    ...account,
    name: 'account-lockout',
    subType: 'Lockout',
    priority: 2,
    weight: 8,
    minutes: 20,
    summaries: [
      'Account locked out - {user}',
      '{first} locked out again',
      'Locked out of my PC',
      'User account keeps locking',
      'My account is locked, it says too many attempts',
    ],
    descriptions: [
      'It says the referenced account is currently locked out. I have only tried twice!',
      'My account gets locked every morning since I changed the password last week. Very annoying.',
      'When I sign in on {pc} I get a message that my account is locked after too many attempts. Please unlock it.\n\n{first}',
    ],
    findings: [
      'Event 4740 source is {pc}, old creds cached in credential manager for the mapped drive',
      'Lockouts come from the phone - mail profile still has the old password',
      'unlocked in ADUC. lockoutstatus shows bad pwd count 6 from {pc}',
    ],
    replies: [
      'Hi {first}, the account is unlocked. An old password was saved on your phone; please update it there.',
      'Unlocked. We also removed the saved password that kept locking you out.',
    ],
    resolutions: [
      'Unlocked the account and cleared cached credentials on {pc}.',
      'Unlocked account; stale password on mobile mail profile was the cause.',
    ],
  },
  {
    ...account,
    name: 'mfa-reset',
    subType: 'MFA',
    priority: 2,
    weight: 6,
    minutes: 20,
    summaries: [
      'MFA reset - new phone {first} {last}',
      'Authenticator not working after phone change',
      'Cannot approve sign in, got a new mobile',
      '2FA reset needed for {user}',
      'New phone and the authenticator codes are gone',
    ],
    descriptions: [
      'I got a new phone yesterday and the authenticator app is empty. I cannot get into mail.',
      'The approval prompt goes to my old phone which I handed back. Please help.',
      'I have a new mobile ({mobile}) and my authenticator did not move over, so I cannot approve the sign in any more.\n\n{first} {last}',
    ],
    findings: [
      'Identity checked with line manager. Revoked sessions, required re-register MFA in Entra',
      'Deleted old authenticator method, issued TAP valid 1h',
      'call back to desk number on file, answered security question. Cleared MFA methods.',
    ],
    replies: [
      'Hi {first}, we have cleared the old phone. Sign in at aka.ms/mfasetup and follow the steps to add the new one.',
      'The authenticator is reset, the next sign in will show a QR code to scan.',
    ],
    resolutions: [
      'MFA methods cleared after identity check, user registered new phone.',
      'Re-registered MFA with temporary access pass.',
    ],
  },
  {
    ...account,
    name: 'new-starter',
    subType: 'New User',
    priority: 3,
    weight: 5,
    minutes: 75,
    summaries: [
      'New starter {other} on Monday',
      'New user request: {other}',
      'Set up account for new employee {other}',
      'Onboarding - {other}, starts 1st',
      'We have a new colleague, {other}, joining next week',
    ],
    descriptions: [
      '{other} starts next Monday in the sales team. Needs laptop, mailbox and same access as {first}.',
      'Please create an account for {other}. Job title: coordinator. Licence: Business Premium.',
      'A new colleague, {other}, is joining us. Could you please set up an account, mailbox and the shared drive like mine?\n\n{first} {last}',
    ],
    findings: [
      'Created AD user from template, added to SG-Sales, SG-VPN. Licence assigned, waiting for sync',
      'no spare BP licences, ordered 1 via distributor. mailbox provisioned',
      'Copied groups from {user}. Initial pw sent to manager by SMS',
    ],
    replies: [
      'The account for {other} is ready. We will call on the first morning to get the laptop signed in.',
      'Account and mailbox are set up, {first}. The first password went to you by text message.',
    ],
    resolutions: [
      'New user created from template, licence assigned, first sign in confirmed.',
      'Onboarding checklist completed.',
    ],
  },
  {
    ...account,
    name: 'leaver',
    subType: 'Leaver',
    priority: 3,
    weight: 4,
    minutes: 40,
    summaries: [
      'Leaver: {other} last day Friday',
      'Disable account {other}',
      'Employee leaving - {other}',
      'Offboarding {other}',
      '{other} is leaving the company, please close the account',
    ],
    descriptions: [
      "{other}'s last day is Friday. Please disable the account at 5pm and forward the mail to {first}.",
      'Please remove access for {other} with immediate effect.',
      '{other} is leaving us. Please close the account and give me access to the mailbox.\n\n{first} {last}',
    ],
    findings: [
      'Approved contact, confirmed by phone. Disabled, moved to OU Leavers, converted to shared mailbox',
      'Sessions revoked, licence removed after mailbox conversion. Laptop to be returned',
    ],
    replies: [
      'The account is disabled and you have access to the mailbox, {first}.',
      'Done. Mail is forwarded for 30 days; the licence is freed.',
    ],
    resolutions: [
      'Leaver process completed: disabled, mailbox shared, licence removed.',
      'Account disabled and mailbox delegated.',
    ],
  },
  {
    ...account,
    name: 'folder-access',
    type: 'Files',
    subType: 'Permissions',
    priority: 3,
    weight: 6,
    minutes: 15,
    summaries: [
      'Access to {share} folder',
      'Permission denied on {share}',
      '{first} needs access to shared drive',
      'Cannot open {share} on S:',
      'I need to get into the {share} folder',
    ],
    descriptions: [
      'I get access denied when I open S:\\{share}. My colleagues can open it.',
      'Please give {first} {last} read/write on {share}. Approved by me.',
      'Could you please give me access to the {share} folder on the shared drive? I get access denied.\n\n{first}',
    ],
    findings: [
      'Group SG-{share}-RW is the one. asked data owner for ok, got it by mail',
      'Added to SG-{share}-RW, needs logoff/logon for the token',
    ],
    replies: [
      'Hi {first}, you have been added. Please sign out and in again so that it takes effect.',
      'Access granted after approval from the folder owner.',
    ],
    resolutions: [
      'Added to the security group for {share} with owner approval.',
      'Group membership added, access confirmed.',
    ],
  },
];
