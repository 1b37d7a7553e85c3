const names: Record<string, string> = {
  'connectwise_psa:cw-get-ticket': 'Read a ticket',
  'connectwise_psa:cw-search-tickets': 'Search this client’s tickets',
  'connectwise_psa:cw-get-contact': 'Read a contact',
  'connectwise_psa:cw-list-configurations': 'List devices and services',
  'connectwise_psa:cw-get-board-options': 'Read the board’s choices',
  'connectwise_psa:cw-get-time-entries': 'Read time entries',
  'connectwise_psa:cw-add-ticket-note': 'Write a note on the ticket',
  'connectwise_psa:cw-update-ticket': 'Change the ticket',
};

/** A tool in a technician's words; one without them by its own name. */
export function toolTitle(tool: string): string {
  if (names[tool]) return names[tool];
  const bare = tool.replace(/^.*:(cw-)?/, '').replaceAll('-', ' ');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
