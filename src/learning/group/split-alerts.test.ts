import { expect, test } from 'vitest';
import { splitAlerts } from './split-alerts.ts';

test('sets apart what differs in hosts and numbers only, and leaves what people wrote', () => {
  const disk = Array.from(
    { length: 6 },
    (_, i) => `Disk C: on SRV-DB-0${i} is at ${80 + i}% of capacity`,
  );
  const backup = Array.from(
    { length: 5 },
    (_, i) => `Backup job ${i} failed with error 0x8004${i}231 at 0${i}:15`,
  );
  const people = [
    'Please reset my password',
    'Please reset my password',
    'Please reset my password',
    'Please reset my password',
    'Please reset my password',
    'Printer 3 is broken',
  ];
  const { alerts, others } = splitAlerts([...people, ...disk, ...backup]);
  expect(alerts.map(({ rows }) => rows)).toEqual([
    [6, 7, 8, 9, 10, 11],
    [12, 13, 14, 15, 16],
  ]);
  expect(others).toEqual([0, 1, 2, 3, 4, 5]);
});

test('four equal alerts are not yet a template', () => {
  const texts = [1, 2, 3, 4].map((i) => `Service spooler on DC0${i} stopped again`);
  expect(splitAlerts(texts).alerts).toEqual([]);
});
