import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCertificates } from '../src/simulator/write-certificates.ts';

/** A fresh certificate for 127.0.0.1 and the authority that it comes from, in PEM. */
export async function loopbackCertificate(): Promise<{ key: string; cert: string; ca: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'muster-certificate-'));
  try {
    const { key, cert } = await writeCertificates(dir, '127.0.0.1');
    return { key, cert, ca: await readFile(join(dir, 'ca.pem'), 'utf8') };
  } finally {
    await rm(dir, { recursive: true });
  }
}
