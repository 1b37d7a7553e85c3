import type { WorkflowContent } from '../../contracts/workflows.ts';
import type { IssueKind } from '../draft/draft-workflows.ts';

/** What a report says of one kind of issue. */
export interface KindFigures {
  name: string;
  tickets: number;
  /** Worked on them, as far as the tickets say. */
  hours: number;
  steps: number;
  actions: number;
  sensitive: boolean;
  /** Tickets closed by month, `2026-03`. */
  months: Record<string, number>;
}

/** The figures of each kind, in order. */
export function summariseKinds(
  kinds: readonly IssueKind[],
  drafts: readonly WorkflowContent[],
): KindFigures[] {
  return kinds.map(({ issues }, at) => {
    const { name, steps, actions, sensitive } = drafts[at]!;
    const months: Record<string, number> = {};
    for (const { closedAt } of issues)
      if (closedAt) months[closedAt.slice(0, 7)] = (months[closedAt.slice(0, 7)] ?? 0) + 1;
    const hours = issues.reduce((sum, issue) => sum + (issue.hours ?? 0), 0);
    return {
      name,
      tickets: issues.length,
      hours: Math.round(hours * 10) / 10,
      steps: steps.length,
      actions: actions.length,
      sensitive,
      months,
    };
  });
}

interface Figures {
  tickets: number;
  coverage: number;
  kinds: KindFigures[];
}

/** One HTML file that needs no server and loads nothing: volume by kind and month, coverage, drafts with evidence. */
export function renderReport(
  { tickets, coverage, kinds }: Figures,
  drafts: readonly WorkflowContent[],
): string {
  const months = [...new Set(kinds.flatMap((kind) => Object.keys(kind.months)))].sort();
  let running = 0;
  const rows = kinds.map((kind, at) => {
    running += kind.tickets;
    const cells = months.map((month) => `<td class="n">${kind.months[month] ?? ''}</td>`).join('');
    const share = ((running / tickets) * 100).toFixed(1);
    return `<tr><td><a href="#k${at}">${escapeHtml(kind.name)}</a></td><td class="n">${kind.tickets}</td><td class="n">${kind.hours}</td><td><span class="bar" style="width:${Math.round(Number(share))}px"></span> ${share} %</td>${cells}</tr>`;
  });
  const sections = drafts.map((draft, at) => section(draft, at));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kinds of issue</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}table{border-collapse:collapse;display:block;overflow-x:auto}h2{margin-top:2.5rem}h3{font-size:1em;margin:.8rem 0 0}ul,ol{margin:.2rem 0}td,th{padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left}td:first-child{min-width:16rem}th{white-space:nowrap}.n{text-align:right}.bar{display:inline-block;height:.7em;background:#4477aa}.flag{background:#fe9;padding:0 .3em}small{color:#666}</style>
<h1>Kinds of issue</h1>
<p>${tickets} resolved tickets, ${kinds.length} kinds, ${(coverage * 100).toFixed(1)} % of the tickets are in one. All workflows below are drafts until a person promotes them.</p>
<table><thead><tr><th>kind</th><th>tickets</th><th>hours</th><th>coverage so far</th>${months.map((month) => `<th>${month}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
${sections.join('\n')}
</html>
`;
}

function section(
  {
    name,
    trigger,
    preconditions,
    steps,
    ask,
    handOver,
    actions,
    evidence,
    sensitive,
  }: WorkflowContent,
  at: number,
) {
  const tickets = (ids: readonly number[], of?: number) =>
    `<small>${ids.length}${of === undefined ? '' : ` of ${of}`} tickets: ${ids
      .slice(0, 12)
      .map((id) => `#${id}`)
      .join(', ')}${ids.length > 12 ? ', …' : ''}</small>`;
  const items = (said: WorkflowContent['steps']) =>
    said.map(
      (step) =>
        `<li>${escapeHtml(step.text)} ${step.flags.map((flag) => `<span class="flag">check the ${flag}</span>`).join(' ')} ${tickets(step.tickets, evidence.length)}</li>`,
    );
  const list = (title: string, lines: readonly string[], kind = 'ul') =>
    lines.length > 0 ? `<h3>${title}</h3><${kind}>${lines.join('')}</${kind}>` : '';
  const fields = actions.map(
    ({ path, value, support, of }) =>
      `<li>${path} → ${escapeHtml(value)} <small>${support} of ${of}</small></li>`,
  );
  return `<h2 id="k${at}">${escapeHtml(name)}</h2><p>${escapeHtml(trigger)}${sensitive ? ' <span class="flag">sensitive</span>' : ''}<br>${tickets(evidence)}</p>${list(
    'Before',
    preconditions.map((line) => `<li>${escapeHtml(line)}</li>`),
  )}${list('Steps', items(steps), 'ol')}${list('Ask', items(ask))}${list('Pass it on', items(handOver))}${list('Fields', fields)}`;
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign]!);
}
