import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import forge from 'node-forge';
import { makeFolder } from '../lib/make-folder.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Writes a certificate authority (`ca.pem`) and a certificate for this machine (`cert.pem`, `key.pem`,
 * the latter for its owner only) and answers what the server needs. The authority's key is thrown away.
 * node-forge does it in one package without dependencies or an openssl binary.
 */
export async function writeCertificates(
  dir: string,
  host: string,
): Promise<{ key: string; cert: string }> {
  const authority = makeKeys();
  const server = makeKeys();
  const issuer = [{ name: 'commonName', value: 'Muster simulator CA' }];
  const ca = makeCertificate(authority.publicKey, issuer, issuer, authority.privateKey, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ]);
  const names = ['127.0.0.1', '::1', 'localhost', host];
  const altNames = [...new Set(names)].map((name) =>
    isIP(name) ? { type: 7, ip: name } : { type: 2, value: name },
  );
  const subject = [{ name: 'commonName', value: 'localhost' }];
  const cert = makeCertificate(server.publicKey, subject, issuer, authority.privateKey, [
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames },
  ]);
  makeFolder(dir);
  await writeFile(join(dir, 'ca.pem'), ca);
  await writeFile(join(dir, 'cert.pem'), cert);
  await writeFile(join(dir, 'key.pem'), server.privateKey, { mode: 0o600 });
  return { key: server.privateKey, cert };
}

function makeKeys(): { publicKey: string; privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function makeCertificate(
  publicKey: string,
  subject: forge.pki.CertificateField[],
  issuer: forge.pki.CertificateField[],
  signingKey: string,
  extensions: object[],
): string {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A leading zero byte keeps the serial number positive.
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - 60_000);
  certificate.validity.notAfter = new Date(Date.now() + YEAR_MS);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  certificate.setExtensions(extensions);
  certificate.sign(forge.pki.privateKeyFromPem(signingKey), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}
