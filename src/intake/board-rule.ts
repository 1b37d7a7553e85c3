/**
 * Boards by the names that MSPs give to those which monitoring fills: thousands of tickets that nobody
 * asked for. They are off until somebody switches them on.
 */
const FILLED_BY_MACHINES =
  /\b(alerts?|alarms?|monitor(ing|s)?|rmm|noc|siem|soc|backups?|automate|event logs?)\b/i;

/** Whether tickets of a board start runs while nobody has chosen the boards. */
export function isOnByDefault(board: { name: string; project?: boolean }): boolean {
  return !board.project && !FILLED_BY_MACHINES.test(board.name);
}

/** Whether tickets of a board start runs; `chosen: null` while nobody has chosen. */
export function isBoardOn(
  chosen: readonly number[] | null,
  board: { id: number; name: string; project?: boolean },
): boolean {
  return chosen ? chosen.includes(board.id) : isOnByDefault(board);
}
