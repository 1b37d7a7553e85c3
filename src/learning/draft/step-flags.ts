import type { WorkflowStep } from '../../contracts/workflows.ts';

const COMMAND =
  /\b(?:powershell|cmd|sudo|bash|regedit|reg add|msiexec|curl|wget|net (?:user|use|stop|start)|rm -|del \/|sc (?:stop|start)|(?:Set|Get|New|Remove|Add|Enable|Disable|Invoke|Start|Stop)-(?!(?:ins?|ons?|up)\b)[A-Z]\w+)\b|\S\.(?:exe|ps1|bat|cmd|vbs|sh|msi)\b|\s--?[a-z]+[= ]/i;

/** What in a step a person should look at twice: commands, links, addresses. */
export function flagsOf(text: string): WorkflowStep['flags'] {
  const flags: WorkflowStep['flags'] = [];
  if (COMMAND.test(text)) flags.push('command');
  if (/\[url\]|\bwww\.|https?:/i.test(text)) flags.push('link');
  if (/\[(?:email|ip|host)\]|@/.test(text)) flags.push('address');
  return flags;
}
