import type { BusinessHours } from '../contracts/approvers.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Nobody's week is so short that it takes longer to find the time. */
const MAX_DAYS = 400;

/** Hours in a zone that is known: see `zoneOf`. */
export type OpenHours = Omit<BusinessHours, 'timeZone'> & { timeZone: string };

/** The moment at which the hours have been open for `businessDays` days since `start`; halves are allowed. */
export function afterBusinessDays(start: Date, businessDays: number, hours: OpenHours): Date {
  const perDay = minutesOf(hours.closes) - minutesOf(hours.opens);
  let leftMs = businessDays * perDay * MINUTE_MS;
  let noon = localNoon(start, hours.timeZone);
  for (let day = 0; day < MAX_DAYS; day += 1, noon += DAY_MS) {
    if (!hours.days.includes(new Date(noon).getUTCDay())) continue;
    const opens = instantOf(noon, hours.opens, hours.timeZone);
    const closes = instantOf(noon, hours.closes, hours.timeZone);
    const from = Math.max(opens, start.getTime());
    if (from >= closes) continue;
    if (from + leftMs <= closes) return new Date(from + leftMs);
    leftMs -= closes - from;
  }
  return new Date(start.getTime() + MAX_DAYS * DAY_MS);
}

/** Whether the hours are open at a moment. */
export function isOpenAt(at: Date, hours: OpenHours): boolean {
  return afterBusinessDays(at, 0, hours).getTime() === at.getTime();
}

/** The business day that a moment belongs to, as `2026-11-24`: outside the hours, the next one. */
export function businessDayOf(at: Date, hours: OpenHours): string {
  const open = afterBusinessDays(at, 0, hours);
  return new Date(localNoon(open, hours.timeZone)).toISOString().slice(0, 10);
}

/** A moment as people of that zone write it. */
export function showMoment(at: Date, timeZone: string): string {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${text} (${timeZone})`;
}

/** The local calendar day of a moment, as noon of that day in UTC: safe to count days with. */
function localNoon(at: Date, timeZone: string): number {
  const local = at.getTime() + offsetMs(at.getTime(), timeZone);
  return Math.floor(local / DAY_MS) * DAY_MS + DAY_MS / 2;
}

/** The instant at which a clock in the zone shows this time on the day of `noon`. */
function instantOf(noon: number, time: string, timeZone: string): number {
  const wall = noon - DAY_MS / 2 + minutesOf(time) * MINUTE_MS;
  // Twice, for days on which the offset changes.
  const guess = wall - offsetMs(wall, timeZone);
  return wall - offsetMs(guess, timeZone);
}

/** How far the zone's clocks are ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
