/** Verbs of the trade by what they do, one deed a line; a verb may stand for several. */
const table = `
  restart reboot bounce cycle recycle kick restarting power-cycle
  delete remove purge wipe nuke erase bin pull strip drop trash clean dump retire decommission decom rid kill clear trim prune take lose delet removal deletion ditch chuck axe
  disable deactivate block lock suspend turn switch stop kill shut cut revoke
  enable activate turn switch start
  close resolve complete shut finish closure wrap
  notify inform tell email mail message reply respond update ping contact confirm answer write post send advise let warn text sms ask drop notification say
  call ring phone callback
  set change move flip switch update put mark make adjust bump correct alter edit amend
  assign reassign give hand route pass allocate transfer move send put assignment
  add put include stick append pop whitelist allow
  note log record document add put write
  create make build set provision raise open spin
  install deploy push roll rollout put apply add installation get
  reinstall install repair redo
  uninstall remove strip take
  upgrade update patch apply push install
  reset change rotate cycle renew set resend
  release free unblock unquarantine let deliver
  unlock release free
  unblock allow release open
  restore recover bring get put return
  revert undo roll rollback back reverse
  book schedule arrange plan
  order buy purchase get place
  convert change turn make
  rename change call
  grant give allow add
  revoke pull remove kill cut withdraw end terminate
  merge combine join
  link attach tie connect
  escalate raise bump push
  enrol enroll register add
  run start launch kick fire execute trigger begin scan do
  swap replace change exchange switch
  test check verify retest try confirm
  clear flush empty purge clean reset
  rebuild recreate reprofile reimage redo repair rebuilding reinstall
  quarantine isolate contain
  renew extend prolong continue
  extend increase raise bump lengthen renew
  decrease reduce lower drop shorten cut
  ship dispatch send post
  migrate move shift transfer
  archive move store
  share publish give
  map remap connect
  copy duplicate clone move
  export download pull get
  import upload load
  pause suspend hold stop
  monitor watch observe
  mute silence quieten
  remind reminder
  join add
  open reopen
  bill charge invoice
  waive drop remove
  rma raise return
  sync synchronise resync push
  report send post submit
  fail failover switch swing
  bind attach assign
  hide remove
  forward redirect send
  check run verify test look confirm review
  retry rerun run
  downgrade reduce lower drop change
`;

const DEEDS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const deeds = new Map<string, Set<number>>();
  table
    .split('\n')
    .filter((line) => line.trim())
    .forEach((line, at) => {
      for (const word of line.trim().split(/\s+/))
        deeds.set(word, (deeds.get(word) ?? new Set()).add(at));
    });
  return deeds;
})();

/** Words whose base was looked for before; emptied when full. */
const bases = new Map<string, string>();
const MAX_BASES = 5_000;

/** "Rebooting", "rebooted" -> "reboot", where the table has it. */
export function baseVerb(word: string): string {
  const known = bases.get(word);
  if (known !== undefined) return known;
  if (bases.size >= MAX_BASES) bases.clear();
  const base = findBase(word);
  bases.set(word, base);
  return base;
}

function findBase(word: string): string {
  if (DEEDS.has(word)) return word;
  const cut = /^(.{2,}?)(?:ing|ed|es|s)$/.exec(word)?.[1];
  if (!cut) return word;
  const forms = [cut, `${cut}e`, cut.replace(/(.)\1$/, '$1')];
  return forms.find((form) => DEEDS.has(form)) ?? word;
}

/** Whether a word is a verb of the trade. */
export function isDeed(word: string): boolean {
  return DEEDS.has(baseVerb(word));
}

/** Whether two verbs can order the same deed. */
export function sameDeed(a: string, b: string): boolean {
  const [one, other] = [baseVerb(a), baseVerb(b)];
  if (one === other) return true;
  const theirs = DEEDS.get(other);
  return theirs !== undefined && [...(DEEDS.get(one) ?? [])].some((deed) => theirs.has(deed));
}
