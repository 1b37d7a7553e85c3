import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A fresh self-signed certificate for 127.0.0.1, in PEM; it is its own authority. */
export function loopbackCertificate(): { key: string; cert: string; ca: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = der(0x30, oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const commonName = der(0x30, oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from('loopback test')));
  const name = der(0x30, der(0x31, commonName));
  const utcTime = (year: string) => der(0x17, Buffer.from(`${year}0101000000Z`));
  const subjectAltName = der(0x30, der(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = [
    extension([0x55, 0x1d, 0x11], subjectAltName),
    extension([0x55, 0x1d, 0x13], der(0x30, der(0x01, Buffer.from([0xff])))), // it may sign itself
  ];
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    der(0x30, utcTime('20'), utcTime('49')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, ...extensions)),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = der(0x30, body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g)!;
  const cert = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), cert, ca: cert };
}

/** One DER element: tag, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function oid(...bytes: number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function extension(id: number[], value: Buffer): Buffer {
  return der(0x30, oid(...id), der(0x04, value));
}
