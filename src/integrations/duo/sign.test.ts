import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalParams, canonicalV2, canonicalV5, signV2 } from './sign.ts';

/** Vectors as the vendor's own clients test themselves: duo_client_python tests/test_client.py, duo_api_nodejs tests/duo_sig.js. */
const keys = {
  integrationKey: 'test_ikey',
  secretKey: 'gtdfxv9YgVBYcF6dl2Eq17KUQJN2PLM2ODVTkvoT',
};
const request = {
  method: 'PoSt',
  host: 'foO.BAr52.cOm',
  path: '/Foo/BaR2/qux',
  date: 'Fri, 07 Dec 2012 17:18:00 -0000',
  params: {
    '\u469a\u287b\u35d0\u8ef3\u6727\u502a\u0810\ud091\xc8\uc170':
      '\u0f45\u1a76\u341a\u654c\uc23f\u9b09\uabe2\u8343\u1b27\u60d0',
    '\u7449\u7e4b\uccfb\u59ff\ufe5f\u83b7\uadcc\u900c\ucfd1\u7813':
      '\u8db7\u5022\u92d3\u42ef\u207d\u8730\uacfe\u5617\u0946\u4e30',
    '\u7470\u9314\u901c\u9eae\u40d8\u4201\u82d8\u8c70\u1d31\ua042':
      '\u17d9\u0ba8\u9358\uaadf\ua42a\u48be\ufb96\u6fe9\ub7ff\u32f3',
    '\uc2c5\u2c1d\u2620\u3617\u96b3F\u8605\u20e8\uac21\u5934':
      '\ufba9\u41aa\ubd83\u840b\u2615\u3e6e\u652d\ua8b5\ud56bU',
  },
};

describe('Duo’s signature', () => {
  it('of version 2 is the vendor’s for the vendor’s request', () => {
    const signature =
      '0508065035a03b2a1de2f453e629e791d180329e157f65df6b3e0f08299d4321e1c5c7a7c7ee6b9e5fc80d1fb6fbf3ad5eb7c44dd3b3985a02c37aca53ec3698';
    const expected = `Basic ${Buffer.from(`test_ikey:${signature}`).toString('base64')}`;
    expect(signV2(keys, request)).toBe(expected);
  });

  it('escapes every sign that the vendor escapes', () => {
    const params = {
      digits: '0123456789',
      letters: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
      punctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
      whitespace: '\t\n\x0b\x0c\r ',
    };
    expect(canonicalParams(params)).toBe(
      'digits=0123456789&letters=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ&punctuation=%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~&whitespace=%09%0A%0B%0C%0D%20',
    );
  });

  it('sorts a name before those that it begins', () => {
    expect(canonicalParams({ foo_bar: '2', foo: '1' })).toBe('foo=1&foo_bar=2');
  });

  it('of version 5 adds the hashes of body and headers, as the vendor’s does', () => {
    const body = '{"alpha":["a","b","c","d"],"data":"abc123","info":{"another":2,"test":1}}';
    const canonical = canonicalV5({ ...request, params: {} }, body, {
      'X-Duo-Header-1': 'header_value_1',
    });
    expect(canonical.split('\n')).toEqual([
      ...canonicalV2({ ...request, params: {} }).split('\n'),
      createHash('sha512').update(body).digest('hex'),
      '630b4bfe7e9abd03da2eee8f0a5d4e60a254ec880a839bcc2223bb5b9443e8ef24d58f0254f1f5934bf8c017ebd0fd5b1acf86766bdbe74185e712a4092df3ed',
    ]);
  });
});
