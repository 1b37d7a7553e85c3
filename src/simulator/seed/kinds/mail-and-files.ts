import type { Kind } from './kind.ts';

const mail = { board: 'Help Desk', type: 'Email' } as const;
const files = { board: 'Help Desk', type: 'Files' } as const;

export const mailAndFiles: readonly Kind[] = [
  {
    ...mail,
    name: 'outlook-broken',
    subType: 'Outlook',
    priority: 3,
    weight: 9,
    minutes: 30,
    summaries: [
      'Outlook not opening',
      'Outlook keeps asking for password',
      'Outlook stuck on loading profile - {pc}',
      'outlook crashes on start up',
      'Outlook will not start this morning',
    ],
    descriptions: [
      'Outlook hangs at "loading profile". I have restarted twice.',
      'Every few minutes Outlook asks for my password although it is right.',
      'Outlook will not start on {pc}, it closes again straight away. I can read mail on my phone.\n\n{first}',
    ],
    findings: [
      'Starts fine in safe mode. Disabled the PDF add-in, ok now',
      'Corrupt profile, rebuilt it. OST was 48 GB, cached mode set to 12 months',
      'modern auth token stuck, cleared credential manager and signed in again',
    ],
    replies: [
      'Hi {first}, we rebuilt your Outlook profile. It may take an hour to load older mail.',
      'An add-in was stopping Outlook; it is switched off now.',
    ],
    resolutions: [
      'Recreated the Outlook profile.',
      'Disabled faulty add-in, Outlook opens normally.',
    ],
  },
  {
    ...mail,
    name: 'shared-mailbox',
    subType: 'Mailbox',
    priority: 3,
    weight: 6,
    minutes: 15,
    summaries: [
      'Access to shared mailbox {mailbox}',
      'Add {first} to {mailbox} mailbox',
      'Cannot see the {mailbox} inbox',
      'Shared mailbox missing in Outlook',
      'Please let me read the {mailbox} mailbox',
    ],
    descriptions: [
      'Please give me full access and send as for {mailbox}@.',
      'The {mailbox} mailbox vanished from my Outlook after the weekend.',
      'I am covering for a colleague and need to read the {mailbox} mailbox and send from it.\n\n{first} {last}',
    ],
    findings: [
      'Full access + SendAs granted in Exchange Online, automapping on',
      'perms were ok, automapping removed by profile rebuild. re-added',
    ],
    replies: [
      'Hi {first}, the mailbox will show up in Outlook within the hour.',
      'You now have access to {mailbox}; please restart Outlook.',
    ],
    resolutions: [
      'Granted full access and send-as on {mailbox}.',
      'Delegation fixed, mailbox shows in Outlook.',
    ],
  },
  {
    ...mail,
    name: 'mail-not-delivered',
    subType: 'Delivery',
    priority: 3,
    weight: 5,
    minutes: 35,
    summaries: [
      'Emails to customer bouncing',
      'NDR when sending to supplier',
      'Not receiving mails from {vendor}',
      'Mail stuck in quarantine?',
      'My emails come back as undeliverable',
    ],
    descriptions: [
      'All my emails to one customer bounce with 550 5.7.1. See below.',
      'We are waiting for an invoice from {vendor} since Tuesday, they say they sent it three times.',
      'Emails that I send to {vendor} come back as undeliverable since yesterday.\n\n{first}',
    ],
    findings: [
      'Message trace: quarantined as high confidence phish, false positive. released + allow entry 30d',
      'our SPF had too many lookups (11). flattened, DMARC now passes',
      'recipient side rejects, not us. told user to ring them',
    ],
    replies: [
      'Hi {first}, the messages were held in quarantine and are released now.',
      'We corrected the sender record of your domain; please send again.',
    ],
    resolutions: [
      'Released from quarantine and allowed the sender.',
      'Corrected SPF record; delivery confirmed.',
    ],
  },
  {
    ...mail,
    name: 'phishing-report',
    subType: 'Phishing',
    priority: 2,
    weight: 6,
    minutes: 25,
    summaries: [
      'Suspicious email received',
      'Is this mail genuine?',
      'Phishing mail - clicked link',
      'Weird mail from the boss asking for gift cards',
      'I think I got a scam email',
    ],
    descriptions: [
      'See attached, it says my mailbox is full and I must log in. I did not click.',
      'I got a mail from our director asking for bank details to be changed. Looks odd.',
      'I received an email that looks like a scam, about a shared document. I have not opened the link.\n\n{first}',
    ],
    findings: [
      'credential phish, sender domain 2 days old. purged from 6 mailboxes, url blocked',
      'User did click but did not enter pw. sign-in logs clean, reset anyway',
      'simulated phish from training platform, fine',
    ],
    replies: [
      'Thanks for reporting it {first}, it was a scam. We have removed it from all mailboxes.',
      'Well spotted. Nothing was entered, and your account shows no strange sign-ins.',
    ],
    resolutions: [
      'Confirmed phishing, purged and blocked.',
      'Phish removed; no compromise found in sign-in logs.',
    ],
  },
  {
    ...files,
    name: 'onedrive-sync',
    subType: 'OneDrive',
    priority: 3,
    weight: 6,
    minutes: 25,
    summaries: [
      'OneDrive not syncing',
      'OneDrive red cross on files',
      'Files not updating in SharePoint library',
      'Sync pending for days - {pc}',
      'My OneDrive has stopped syncing',
    ],
    descriptions: [
      'OneDrive shows a red cross and says some files cannot sync.',
      'My colleague cannot see the changes I made in the team library.',
      'OneDrive has stopped syncing on {pc}. There is a red cross on the icon.\n\n{first}',
    ],
    findings: [
      'path too long in 3 folders, renamed with user. sync reset afterwards',
      'onedrive /reset, signed in again, 14k files re-scanned OK',
    ],
    replies: [
      'Hi {first}, three folder names were too long. They are shortened and everything is up to date.',
      'OneDrive was reset, it will catch up in the next hour.',
    ],
    resolutions: ['Reset OneDrive client; sync complete.', 'Shortened long paths, sync healthy.'],
  },
  {
    ...files,
    name: 'file-restore',
    subType: 'Restore',
    priority: 2,
    weight: 4,
    minutes: 30,
    summaries: [
      'Restore deleted folder {share}',
      'File accidentally deleted',
      'Need yesterday version of spreadsheet',
      'Folder disappeared from S:',
      'Somebody deleted a folder, can you get it back?',
    ],
    descriptions: [
      'I deleted the {share} folder by mistake, around {time}. Please restore.',
      'The budget spreadsheet was overwritten. I need the version of yesterday afternoon.',
      'A folder inside {share} was deleted by mistake. Can you please get it back from the backup?\n\n{first}',
    ],
    findings: [
      'Restored from previous versions 12:00 snapshot to original path',
      'not in shadow copies, mounted last night backup and copied 212 files',
    ],
    replies: [
      'Hi {first}, the folder is back in its place, as of last night.',
      'We restored the version from yesterday beside the current file.',
    ],
    resolutions: ['Restored from last backup.', 'Restored previous version for the user.'],
  },
];
