import type { Kind } from './kind.ts';

const hardware = { board: 'Help Desk', type: 'Hardware' } as const;
const printing = { board: 'Help Desk', type: 'Printing' } as const;

export const devices: readonly Kind[] = [
  {
    ...printing,
    name: 'printer-offline',
    subType: 'Printer',
    priority: 3,
    weight: 10,
    minutes: 20,
    summaries: [
      '{printer} offline',
      'Printer not printing on {floor}',
      'cannot print to {printer}',
      'Print jobs stuck in queue',
      'Nothing comes out of the printer {printer}',
    ],
    descriptions: [
      'The printer on {floor} says offline for everybody. We have switched it off and on.',
      'My documents stay in the queue and nothing prints. {printer}',
      'Nothing comes out when I print to {printer}. The queue shows it as offline.\n\n{first}',
    ],
    findings: [
      'Printer got a new DHCP address after power cut, port pointed to the old one. set reservation',
      'spooler hung on {server}, cleared C:\\windows\\system32\\spool\\PRINTERS and restarted',
      'toner empty, but status said offline :) user replaced it',
    ],
    replies: [
      'Hi {first}, the printer is back online, your jobs are coming out now.',
      'We restarted the print service; please try again.',
    ],
    resolutions: [
      'Corrected the printer port and reserved its address.',
      'Cleared the queue and restarted the print spooler.',
    ],
  },
  {
    ...printing,
    name: 'scan-to-mail',
    subType: 'Scanner',
    priority: 3,
    weight: 5,
    minutes: 30,
    summaries: [
      'Scan to email not working',
      'Scanner error on {printer}',
      'Copier does not send scans',
      'Scans never arrive',
      'I scan a document but the mail never comes',
    ],
    descriptions: [
      'The copier shows "transmission failed" when scanning to email.',
      'Scans from {printer} do not arrive since the weekend.',
      'When I scan at {printer} the mail with the document never comes.\n\n{first}',
    ],
    findings: [
      'smtp auth password of scanner mailbox had expired. set new one, stored in doc system',
      'TLS 1.0 only device, moved to relay connector',
    ],
    replies: [
      'Scanning works again, {first}. The device had an expired password.',
      'We changed how the copier sends mail; a test scan arrived.',
    ],
    resolutions: ['Updated SMTP credentials on the device.', 'Moved scanner to mail relay.'],
  },
  {
    ...hardware,
    name: 'slow-computer',
    subType: 'Laptop',
    priority: 3,
    weight: 8,
    minutes: 45,
    summaries: [
      'Laptop very slow',
      '{pc} slow since update',
      'Computer freezing all the time',
      'PC takes 15 min to boot',
      'My laptop has become painfully slow',
    ],
    descriptions: [
      'My laptop is so slow that I cannot work. Opening Excel takes minutes.',
      'Since the last updates {pc} freezes several times a day.',
      'My laptop {pc} has become very slow, mostly in the morning. Fan is loud as well.\n\n{first}',
    ],
    findings: [
      'disk 100% - 4 GB free of 256. cleaned temp + old profiles, 61 GB free',
      'AV full scan at 9am, moved schedule to lunch. RAM 8GB, recommend upgrade',
      'pending reboot for 41 days...',
    ],
    replies: [
      'Hi {first}, the disk was full. We freed space and it should be much quicker.',
      'We moved a scan that ran in your morning and restarted the laptop.',
    ],
    resolutions: ['Freed disk space and rebooted.', 'Rescheduled scan; performance normal.'],
  },
  {
    ...hardware,
    name: 'dock-monitor',
    subType: 'Dock',
    priority: 4,
    weight: 6,
    minutes: 20,
    summaries: [
      'Second monitor not detected',
      'Docking station not working',
      'External screen black',
      'Dock no video after update {pc}',
      'My second screen stays black at the dock',
    ],
    descriptions: [
      'When I dock the laptop only one screen comes on.',
      'The docking station does nothing any more. USB also dead.',
      'The second screen at my desk stays black when I put {pc} into the dock.\n\n{first}',
    ],
    findings: [
      'updated dock firmware + display driver, both screens ok',
      'Power drained dock (unplug 30s). works',
      'cable was loose behind the desk',
    ],
    replies: [
      'Hi {first}, we updated the dock, both screens should be on now.',
      'Please unplug the dock for half a minute; that brought it back.',
    ],
    resolutions: ['Dock firmware updated.', 'Power-cycled dock, displays detected.'],
  },
  {
    ...hardware,
    name: 'broken-laptop',
    subType: 'Laptop',
    priority: 2,
    weight: 3,
    minutes: 90,
    summaries: [
      'Laptop does not turn on',
      'Blue screen on {pc}',
      'Spilled coffee on keyboard',
      'Screen cracked - {first} {last}',
      'My laptop is dead, it will not power on',
    ],
    descriptions: [
      'The laptop will not switch on, no lights at all.',
      'I get a blue screen every time I start Teams.',
      'My laptop {pc} will not power on, even with another charger.\n\n{first}',
    ],
    findings: [
      'no post, mainboard. warranty till next year, case opened with vendor. loaner handed out',
      'BSOD 0x116 gpu driver, rolled back',
    ],
    replies: [
      'Hi {first}, the manufacturer comes tomorrow. You can use the loan laptop until then.',
      'We rolled back a driver; please tell us if a blue screen shows up again.',
    ],
    resolutions: ['Replaced under warranty, data was in OneDrive.', 'Driver rolled back, stable.'],
  },
  {
    board: 'Help Desk',
    type: 'Telephony',
    subType: 'Handset',
    name: 'phone-no-audio',
    priority: 3,
    weight: 5,
    minutes: 25,
    summaries: [
      'No sound on calls',
      'Desk phone {ext} not registered',
      'Cannot hear callers',
      'Headset not working in Teams',
      'People cannot hear me on the phone',
    ],
    descriptions: [
      'Callers cannot hear me since this morning. Ext {ext}.',
      'The phone display says "not registered".',
      'People cannot hear me when I take calls on extension {ext}.\n\n{first}',
    ],
    findings: [
      'wrong default device in Teams after headset update',
      'port on switch in wrong VLAN after move, set voice vlan 20. registered',
    ],
    replies: [
      'Hi {first}, the headset was not the chosen device, it is now.',
      'Your phone is registered again, we made a test call.',
    ],
    resolutions: ['Set default audio device.', 'Corrected voice VLAN on the switch port.'],
  },
];
