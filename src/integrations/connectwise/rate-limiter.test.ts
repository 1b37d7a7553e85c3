import { expect, test } from 'vitest';
import { createTokenBucket } from './rate-limiter.ts';

test('a token bucket lets a burst through and then the rate, in the order of coming', async () => {
  let time = 0;
  const waits: number[] = [];
  const timing = {
    now: () => time,
    random: () => 0,
    sleep: async (ms: number) => {
      waits.push(ms);
    },
  };
  const bucket = createTokenBucket({ requestsPerMinute: 600, burst: 3, timing });
  for (let n = 0; n < 6; n += 1) await bucket.acquire();
  expect(waits).toEqual([100, 200, 300]);

  time = 10_000;
  waits.length = 0;
  for (let n = 0; n < 4; n += 1) await bucket.acquire();
  expect(waits).toEqual([100]);
});
