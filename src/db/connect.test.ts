import { expect, it } from 'vitest';
import { isDatabaseAway } from './connect.ts';

const coded = (code: string) => Object.assign(new Error('it failed'), { code });

it('tells a database that is away from a statement that is wrong', () => {
  const wrapped = new Error('Failed query', { cause: coded('57P03') });
  const away = [coded('57P01'), coded('ECONNREFUSED'), coded('53300'), coded('08006'), wrapped];
  expect(away.map(isDatabaseAway)).toEqual(away.map(() => true));
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect([coded('23505'), coded('42P01'), new Error('no')].map(isDatabaseAway)).toEqual([
    false,
    false,
    false,
  ]);
});
