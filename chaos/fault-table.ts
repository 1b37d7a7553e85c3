/** Lines of a table: a row for each endpoint, a column for each fault, and what came of it. */
export function tableOf(results: { endpoint: string; fault: string; result: string }[]): string {
  const faults = [...new Set(results.map(({ fault }) => fault))];
  const rows = [...Map.groupBy(results, ({ endpoint }) => endpoint)].map(([endpoint, its]) => [
    endpoint,
    ...faults.map((fault) => its.find((one) => one.fault === fault)?.result ?? '-'),
  ]);
  const lines = [['endpoint', ...faults], ...rows];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, i) => text.padEnd(widths?.[i] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
