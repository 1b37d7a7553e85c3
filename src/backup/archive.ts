import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { extract, type Pack, pack } from 'tar-stream';
import { hmacSha256 } from '../lib/crypto.ts';
import { AppError, describeError } from '../lib/errors.ts';

/** An archive's entry; small enough to be held in memory. */
export interface Entry {
  name: string;
  body: Buffer;
}

/**
 * Writes entries as tar, gzip and age (https://age-encryption.org/v1), in bounded memory however large
 * the whole is. The passphrase is made from the master key, so the file is worth nothing without it.
 */
export async function writeArchive(
  file: string,
  masterKey: Uint8Array,
  entries: AsyncIterable<Entry>,
): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase(masterKey));
  encrypter.setScryptWorkFactor(1);
  const tar = pack();
  await Promise.all([
    packAll(tar, entries),
    pipeline(
      tar as unknown as Readable,
      createGzip(),
      async function* (plain: AsyncIterable<Buffer>) {
        const sealed = await encrypter.encrypt(webStream(plain));
        yield* Readable.fromWeb(sealed as ReadableStream);
      },
      createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
    ),
  ]);
}

async function packAll(tar: Pack, entries: AsyncIterable<Entry>): Promise<void> {
  try {
    for await (const { name, body } of entries)
      await new Promise<void>((resolve, reject) =>
        tar.entry({ name, mode: 0o600 }, body, (error) => (error ? reject(error) : resolve())),
      );
    tar.finalize();
  } catch (error) {
    tar.destroy(error as Error);
    throw error;
  }
}

/**
 * Reads what `writeArchive` wrote, entry by entry.
 *
 * @throws `backup-unreadable` for another master key, a damaged file or one that is no backup
 */
export async function* readArchive(file: string, masterKey: Uint8Array): AsyncGenerator<Entry> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase(masterKey));
  try {
    const packed = await decrypter.decrypt(webStream(createReadStream(file)));
    const tar = extract();
    const unpacked = pipeline(Readable.fromWeb(packed as ReadableStream), createGunzip(), tar);
    unpacked.catch(() => {}); // the loop below is told too
    for await (const entry of tar)
      yield { name: entry.header.name, body: await buffer(entry as unknown as Readable) };
    await unpacked;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'backup-unreadable',
      `${file} cannot be read as a backup (${describeError(cause)}). Either it is damaged or no backup of Muster's, or it was made with another master key: set MUSTER_MASTER_KEY to the one of the installation that made it.`,
      { status: 400, cause },
    );
  }
}

/** The browsers' kind of stream, which age takes. */
function webStream(chunks: AsyncIterable<Buffer>): globalThis.ReadableStream {
  return Readable.toWeb(Readable.from(chunks)) as globalThis.ReadableStream;
}

/** 256 bits of key need no slow hashing, hence the work factor of 1. */
function passphrase(masterKey: Uint8Array): string {
  return hmacSha256(masterKey, 'muster backup v1').toString('base64url');
}
