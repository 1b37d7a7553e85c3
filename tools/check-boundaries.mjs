/**
 * Import boundaries, read by dependency-cruiser. It also fails when fewer modules were seen than there
 * are files: with TypeScript 7 dependency-cruiser reads nothing, and says all is well, unless @swc/core
 * is installed.
 */
import { globSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { beside, layers } from './layers.mjs';

const rooms = layers.flat();
const rules = [];
for (const [depth, layer] of layers.entries()) {
  for (const room of layer) {
    const extra = beside[room] ?? { to: [], why: 'siblings do not import each other' };
    const allowed = [room, ...layers.slice(0, depth).flat(), ...extra.to];
    const own = depth === 0 ? [room, ...extra.to] : allowed;
    const forbidden = rooms.filter((other) => !own.includes(other));
    rules.push({
      name: `${room}-imports-down`,
      comment: `${room} is in layer ${depth + 1} of 6 and imports only lower layers; beside it: ${extra.to.join(', ') || 'nothing'} (${extra.why})`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${forbidden.join('|')})/|^src/(main|desk)\\.ts$` },
    });
    rules.push({
      name: `enter-${room}-by-its-index`,
      comment: `a room is entered by its index.ts only, so that its inside can change (integrations and lib: one folder or file is one room)`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${room}/|^src/(main|desk)\\.ts$` },
      to: { path: `^src/${room}/`, pathNot: entrance(room) },
    });
  }
}
function entrance(room) {
  if (room === 'integrations') return '^src/integrations/(index|[^/]+/index)\\.ts$';
  // Ground rooms are shelves of independent files; each file is its own entrance.
  if (room === 'lib' || room === 'contracts' || room === 'text') return `^src/${room}/[^/]+\\.ts$`;
  return `^src/${room}/index\\.ts$`;
}
rules.push({
  name: 'contracts-import-zod-only',
  comment: 'contracts are shared with the browser',
  severity: 'error',
  from: { path: '^src/contracts/', pathNot: '\\.test\\.ts$' },
  to: { path: '.', pathNot: '^src/contracts/|node_modules/zod|node_modules/@hono/zod-openapi' },
});
rules.push({
  name: 'no-cycles',
  comment: 'a cycle hides who depends on whom',
  severity: 'error',
  from: {},
  to: { circular: true },
});

// A test may look into any room that it tells a story about; the product may not import a test.
const options = {
  ruleSet: {
    forbidden: rules.map((rule) => ({
      ...rule,
      from: { ...rule.from, pathNot: joined(rule.from.pathNot, '\\.test\\.ts$') },
    })),
  },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  parser: 'swc',
};
function joined(...patterns) {
  return patterns.filter(Boolean).join('|');
}

export async function breaches(entries) {
  const { output } = await cruise(entries, options);
  const seen = output.modules.filter((module) => /^src\//.test(module.source)).length;
  return { seen, violations: output.summary.violations };
}

if (import.meta.main) {
  const files = globSync('src/**/*.ts');
  const roomsOnDisk = [
    ...new Set(
      files
        .filter((f) => f.startsWith('src/') && f.split('/').length > 2)
        .map((f) => f.split('/')[1]),
    ),
  ];
  const { seen, violations } = await breaches(files);
  for (const { from, to, rule, cycle } of violations) {
    const why = rules.find((r) => r.name === rule.name)?.comment;
    console.log(
      `${from} -> ${cycle ? cycle.map((c) => c.name).join(' -> ') : to}: ${rule.name}: ${why}`,
    );
  }
  const strangers = roomsOnDisk.filter((room) => !rooms.includes(room));
  if (strangers.length)
    console.log(`rooms that no layer names: ${strangers.join(', ')}; add them to tools/layers.mjs`);
  if (seen < files.length)
    console.log(
      `saw ${seen} modules of ${files.length} files: the check reads nothing, is @swc/core installed?`,
    );
  console.log(`${seen} modules, ${rules.length} rules`);
  process.exitCode = violations.length || strangers.length || seen < files.length ? 1 : 0;
}
