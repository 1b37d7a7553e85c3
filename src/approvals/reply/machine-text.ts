/** Text that programs write into tickets. */
const AUTOMATED =
  /^\s*(?:(?:approval|request) status\b|\[?(?:automated|automatic|auto|system|bot|workflow|alert|notification|no-?reply)\b[^\n]{0,40}?[\]:]|automatic reply|auto(?:matic)?[- ]?(?:reply|response|generated)|out of office|abwesenheitsnotiz|réponse automatique|respuesta automática|automatisch antwoord|resposta automática)|\b(?:this is an? (?:automated|automatic|auto-?generated)|do[- ]?not[- ]?reply to this|please do not (?:reply|respond)|this (?:mailbox|inbox) is not monitored|this is a no-?reply|undeliverable|delivery status notification|auto-?generated (?:message|email|note)|(?:reply|type|enter|respond) (?:with )?approved? to (?:continue|proceed|run|confirm)|(?:generated|created|sent|issued) automatically\b|automatically (?:generated|created|sent|issued)\b|because you(?:'re| are| were) (?:an? |the )?(?:watch\w*|subscri\w+|follow\w*|participant|recipient|listed)\b|you (?:are receiving|received|are getting|get) this (?:e-?mail|mail|message|notice|notification)\b|workflow rule (?:triggered|executed|ran)|has been (?:automatically|auto)[ -]|status (?:was |has been )?(?:changed|updated) (?:from|to|by)|moved from .{1,40} to |(?:ticket|approval|status|stage|sla|priority|board)(?: \w+){0,3} (?:changed|moved|updated|set)(?: automatically)?:? .{0,60}(?:->|→|=>)|sent via (?:approval|workflow)|i am (?:currently )?out of (?:the )?office|i'm (?:currently )?out of (?:the )?office)\b/i;

/** Words addressed to a machine's instructions or pretending to come from it, not a technician's speech. */
const INSTRUCTIONS =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|earlier|above|all|your|any|system|policy|policies|safety|rules|guardrails|approval)\b.{0,20}\b(?:instructions?|prompts?|rules?|policy|policies|messages?|checks?|guidelines|context|approvals?|gate)\b|\bsystem (?:prompt|message|override|note|instruction)\b|^\s*(?:system|assistant|developer|user|tool|admin)\s*[:>\]]|<\/?(?:system|assistant|instructions?|tool|prompt|user)\b|\[\/?(?:INST|SYSTEM|ASSISTANT)\]|<\|[a-z_]+\|>|\byou are (?:now (?:in|an?|the)|an? (?:ai|assistant|language model|agent))\b|\bas an (?:ai|administrator|admin)\b|\b(?:approval|approved|decision|intent|approve)["']?\s*[=:]\s*(?:["']?(?:true|yes|approve|approved|granted)["']?\s*[}\]]|["'](?:true|1|yes|approve|approved|granted)["']|true\b)|[{[]\s*["'][a-z_]+["']\s*:|\{\{|\}\}|^\s*[#/$!>]\s?[\w-]+\s+--[a-z]|\b(?:all|any|every|future|subsequent|other|following)\b.{0,25}\b(?:plans?|approvals?|requests?|actions?|tickets?|changes)\b.{0,30}\b(?:pre-?approved|auto-?approved|automatically|from now on|without (?:asking|approval|review|confirmation))\b|\bfrom now on\b|\bauto-?approve\b|\bmark (?:this|it|(?:the |this )?(?:plan|request|approval|ticket)) (?:as )?(?:approved|authori[sz]ed|cleared|accepted)\b|\b(?:instructions?|order) (?:for|to) the (?:model|agent|assistant|ai|bot|machine|llm)\b|\[end of (?:message|note|reply|mail|transcript)\]|\btreat (?:this|the following|any|all)\b.{0,30}\bas (?:an? )?(?:approv|authori)/im;

/** Ends of elements that mail programs write; Word's have a colon. */
const MAIL_ELEMENTS =
  'a abbr address article b big blockquote body br button caption center cite code col colgroup dd del details div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd label li link main mark meta nav ol p picture pre q s samp section small span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul var xml';
const FOREIGN_END = new RegExp(
  `</(?!(?:${MAIL_ELEMENTS.replaceAll(' ', '|')})\\s*>)[a-z][\\w.-]*\\s*>`,
  'i',
);

/**
 * Why a note is not a person's reply to a plan, if it is not. Looks at the first 20,000 characters of its
 * author's own `text`, and of the note as it came: markup of no mail is meant for a machine, whatever it says.
 */
export function machineText(text: string, note: string): string | undefined {
  const head = text.slice(0, 20_000);
  if (INSTRUCTIONS.test(head) || FOREIGN_END.test(note.slice(0, 20_000)))
    return 'contains instructions to a machine';
  if (AUTOMATED.test(head)) return 'reads as an automated message';
  return undefined;
}
