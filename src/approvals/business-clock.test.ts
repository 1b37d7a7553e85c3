import { describe, expect, it } from 'vitest';
import { afterBusinessDays, businessDayOf, isOpenAt, showMoment } from './business-clock.ts';
import { zoneOf } from './time-zone.ts';

const hours = (timeZone: string) => ({
  days: [1, 2, 3, 4, 5],
  opens: '08:00',
  closes: '17:00',
  timeZone,
});
const workTimeFrom = (start: string, days = 1, zone = 'UTC') =>
  afterBusinessDays(new Date(start), days, hours(zone)).toISOString().slice(0, 16);

describe('one business day', () => {
  it.each([
    ['from the morning to the evening', '2026-11-24T08:00Z', '2026-11-24T17:00'],
    ['into the next day', '2026-11-24T14:00Z', '2026-11-25T14:00'],
    ['over the weekend', '2026-11-27T14:00Z', '2026-11-30T14:00'],
    ['from a Saturday', '2026-11-28T10:00Z', '2026-11-30T17:00'],
    ['from the night before', '2026-11-24T03:00Z', '2026-11-24T17:00'],
    ['from the evening', '2026-11-24T17:00Z', '2026-11-25T17:00'],
  ])('runs %s', (_what, start, end) => {
    expect(workTimeFrom(start)).toBe(end);
  });

  it('has a name, which what comes outside the hours has of the next one', () => {
    const day = (at: string, zone = 'UTC') => businessDayOf(new Date(at), hours(zone));
    expect(day('2026-11-24T12:00Z')).toBe('2026-11-24');
    expect(day('2026-11-24T20:00Z')).toBe('2026-11-25');
    expect(day('2026-11-28T12:00Z')).toBe('2026-11-30');
    expect(day('2026-11-22T19:00Z', 'Pacific/Auckland')).toBe('2026-11-23');
  });

  it('is counted in the zone of the hours', () => {
    expect(workTimeFrom('2026-11-24T14:00Z', 1, 'America/New_York')).toBe('2026-11-25T14:00');
    // Monday morning in Auckland is still Sunday in UTC.
    expect(workTimeFrom('2026-11-22T19:00Z', 1, 'Pacific/Auckland')).toBe('2026-11-23T04:00');
  });

  it('keeps its length when the clocks change', () => {
    // Friday 14:00 to Monday 14:00 in Berlin, over the end of summer time.
    expect(workTimeFrom('2026-10-23T12:00Z', 1, 'Europe/Berlin')).toBe('2026-10-26T13:00');
  });

  it('has halves, for the reminder', () => {
    expect(workTimeFrom('2026-11-24T08:00Z', 0.5)).toBe('2026-11-24T12:30');
  });
});

describe('a time zone', () => {
  it.each([
    ['Eastern Standard Time', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Australia/Sydney', 'Australia/Sydney'],
    ['nonsense', 'UTC'],
    [null, 'UTC'],
  ])('%s is read as %s', (name, zone) => {
    expect(zoneOf(null, name)).toBe(zone);
  });

  it('is named with the time', () => {
    expect(showMoment(new Date('2026-11-24T14:05Z'), 'America/New_York')).toBe(
      'Tue, 24 Nov 2026, 09:05 (America/New_York)',
    );
  });
});

it.each([
  ['2026-11-24T08:00Z', true],
  ['2026-11-24T12:30Z', true],
  ['2026-11-24T07:59Z', false],
  ['2026-11-24T17:00Z', false],
  ['2026-11-28T12:00Z', false],
])('says whether they are open at %s', (at, open) => {
  expect(isOpenAt(new Date(at), hours('UTC'))).toBe(open);
});
