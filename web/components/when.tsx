import { useEffect, useState } from 'react';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** How long ago, with the exact moment on hover; goes on by itself. */
export function Ago({ at }: { at: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const ms = Date.parse(at) - now;
  const unit = units.find(([, size]) => Math.abs(ms) >= size);
  return (
    <time dateTime={at} title={exact.format(new Date(at))}>
      {unit ? relative.format(Math.round(ms / unit[1]), unit[0]) : 'just now'}
    </time>
  );
}

/** The time of day, with the date on hover. */
export function Clock({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exact.format(new Date(at))}>
      {clock.format(new Date(at))}
    </time>
  );
}
