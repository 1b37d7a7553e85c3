/** What `npm start` tells the person at the terminal once it serves. */
export function announce(started: {
  url: string | null;
  setupCode: string | undefined;
  dataDir: string;
  home: string | null;
  keyFile: string | undefined;
  publicUrl: string | undefined;
}): void {
  const { url, setupCode, dataDir, home, keyFile, publicUrl } = started;
  const lines = [
    url ? `Muster serves ${url}` : 'Muster works the queue (role worker).',
    home
      ? `Data: ${dataDir} (PostgreSQL in ${home})`
      : `Data: ${dataDir}, database from DATABASE_URL`,
    keyFile &&
      `Stored credentials are encrypted with ${keyFile}: a copy of that folder is a copy of the key.`,
    url && !publicUrl && 'MUSTER_PUBLIC_URL is not set: new tickets will be found by polling.',
    setupCode && `One-time setup code for the first owner: ${setupCode}`,
    url && `Next: open ${url} and follow the three steps. Ctrl-C stops everything.`,
  ];
  process.stdout.write(`${lines.filter(Boolean).join('\n')}\n`);
}
