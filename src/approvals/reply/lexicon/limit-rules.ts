import type { Saying } from '../saying.ts';

/** What may keep a go-ahead beside it from counting. */
export type Limit =
  | 'condition'
  | 'question'
  | 'delay'
  | 'duty'
  | 'negation'
  | 'doubt'
  | 'change'
  | 'withdrawal'
  | 'undoing'
  | 'obsolete'
  | 'irony'
  | 'machine'
  | 'others'
  | 'mine'
  | 'foreign';

export interface LimitRule {
  limit: Limit;
  /** The closed-class words that limit. */
  words: RegExp;
  /** The shapes in which they limit nothing. */
  unless?: RegExp;
  /** Nor where the clause is a statement of these times about somebody or something else than the plan. */
  told?: readonly Saying['time'][];
  /** Nor where it is one about the author in these times. */
  own?: readonly Saying['time'][];
}

const any = (...lists: string[]) =>
  new RegExp(`\\b(?:${lists.join(' ').trim().split(/\s+/).join('|')})\\b`);

const SOONER_OR_LATER =
  'goes go falls fall breaks break shouts shout complains complain moans moan fails fail errors happens screams blows dies kicks asks grumbles'
    .split(' ')
    .join('|');

/**
 * Limits by the words that carry them in English, and the structure in which those words carry none. They are
 * closed classes: conjunctions, modals, negations, words of time and doubt. What a clause is about does not matter.
 */
export const limitRules: readonly LimitRule[] = [
  {
    limit: 'condition',
    words: any('if'),
    unless: new RegExp(
      [
        'if (?:you can|possible|you would|you please|you ask me|i am honest|i may say so|memory serves|anything)\\b',
        `if (?:it|anything|anybody|anyone|something|someone|somebody|that|this|they|he|she|one)(?: does| do| all| ever)?(?: \\w+ly)? (?:${SOONER_OR_LATER})\\b`,
        'if (?:it|this|that) means (?:i|we|they|she|he|you)\\b',
        '^(?:i|we) (?:have|am (?:here|around|there|on|up|about|in|at|sat|sitting|free|available))\\b.* if (?:you|they|anyone|anybody)\\b',
        'as if',
      ].join('|'),
    ),
    told: ['unreal', 'past'],
    own: ['unreal'],
  },
  {
    limit: 'condition',
    words: any(
      'unless provided providing assuming presuming whether depend\\w* conditional\\w* contingent otherwise subject',
      'except excepting excluding barring bar apart minus pending only permitting',
    ),
    unless:
      /\b(?:only (?:thing|reason|snag|worry|concern|question|objection|one (?:who|that))|not only|was only|is only|are only|subject line|subject matter|only (?:a|an|the|took|takes|just|ever|had|has|have|uses?|used)|if only)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'condition',
    words: /^with an?\b/,
  },
  {
    limit: 'condition',
    words:
      /\bat least (?:for|the)\b|\b(?:most|some|parts?|half|bits?|several|few) of (?:it|this|that|them|the)\b|\b(?:as|so) (?:long|soon|far) as\b|\bthe (?:minute|moment|second|instant)\b|\bon condition\b|\bup to (?:you|him|her|them|me)\b|\bin (?:principle|theory)\b/,
    unless: /\bas far as (?:i|we)\b/,
    told: ['past'],
    own: ['past'],
  },
  {
    limit: 'condition',
    words: any('once when whenever until till til while before after by during'),
    unless:
      /\b(?:more than once|once (?:a|per|every|again)|(?:start|begin|go) whenever(?: you (?:like|want|are ready))?$|never before|before now|by (?:the way|all means|heart|hand|mistake|accident|me|us|now|then)|after all|a while|while (?:i|we|you) (?:am|are) (?:at it|here)|any(?: )?time)\b/,
    told: ['past', 'unreal', 'present'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'delay',
    words: any(
      'wait waiting await\\w* hold holding postpone\\w* delay\\w* park parked parking defer\\w* pause\\w* soon shortly later meanwhile beforehand tbc tbd planned scheduled',
    ),
    unless:
      /\b(?:do not|not|no need to|no reason to|can not|no point in|without|never|nothing(?: \w+)* to|not \w+ to) (?:be )?(?:wait|waiting|hold|delay|holding)\b|\b(?:she|he|they|user|users|client|cust|customer|caller|everyone|everybody|people|staff|lorries|patients|team|lady|guy|queue) (?:is |are |was |were |has been |have been |been )?(?:still |already |stood |sat )?waiting\b(?! (?:for|on) (?!us|me|it|this|that|you))|\bsooner or later\b|\bholds? (?:the|a|an|personal|all|our|his|her|their|no)\b|\bon hold\b.*\bqueue\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'delay',
    words:
      /\bstill (?:\w+ing|in|on|at|to|open|busy|not (?:back|done|ready|finished|in|here|heard|replied))\b|\b(?:window|slot|freeze|embargo|blackout)\b|\bfrom \w+ on(?:wards)?\b|^(?:on )?(?:\w+day|tomorrow|tonight)(?: \w+)? (?:is|would be|works|suits)\b|\bstays? open\b/,
    unless:
      /\b(?:in|on|from) (?:a|another|the other|my) window\b|\bstill (?:working here|talking|laughing|standing|here|on the phone|on the line|living)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'withdrawal',
    words:
      /\bslip of (?:the|a|my)\b|\bslipped\b|\b(?:reflection|second thoughts?|take (?:that|it|this) back|scratch (?:that|this|it)|see if|let me look)\b|\bwrong (?:ticket|window|tab|chat|client|box|server|user)\b|\b(?:meant )?for (?:another|the other|a different) (?:ticket|one|chat|plan)\b/,
  },
  {
    limit: 'delay',
    words:
      /\b(?:yet|give (?:me|us|it)|let (?:me|us|it)(?: |$)|hang on|bear with|stand by|sit tight|(?:one|a) (?:sec|second|moment|minute)|back to (?:me|you)|first|in (?:an?|one|two|three|five|ten|half|\d+) (?:\w+ )?(?:hours?|minutes?|mins?|days?|weeks?|bit|sec|second|moment)|and then|(?:handing|passing|giving|leaving) (?:it|this|that|over)|on the day)\b/,
    unless:
      /\b(?:let us (?:do|go|get|have it|crack|proceed|run)|let me (?:put it|be (?:clear|plain|blunt)|say)|first (?:time|line|class|thing i|rate)|at first|the first (?:to|person|place)|in the first place)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'delay',
    words: any(
      'tomorrow tonight today weekend monday tuesday wednesday thursday friday saturday sunday noon midnight lunch morning afternoon evening night o clock hours week month',
    ),
    unless:
      /\b(?:(?:last|this|every|each|since|on call|yesterday|all) (?:tonight|today|night|week|month|morning|weekend|\w+day|day)|good (?:morning|afternoon|evening|night|weekend)|(?:have|enjoy) (?:a|the|your) \w+ (?:weekend|evening|day)|night (?:shift|desk|owl)|morning all)\b|^(?:i|we) (?:am|are) (?:on|off|out|away|in|here|around|there|up|back)\b.*$/,
    told: ['past', 'unreal', 'present'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'duty',
    words: any('must should shall ought need needs needed require\\w* supposed'),
    unless:
      /\b(?:no need|not need(?:ed)?|need not|needs no|without needing|(?:must|should) (?:have|be \w+ing)|needs? (?:doing|done|sorting|sorted|it|this|that|them|him|her)|nothing(?: \w+){0,2} need(?:s|ed)|that is (?:all|what|exactly what|just what)(?: \w+)? needs?|all (?:i|we) need(?:ed)?|should (?:do|cover) it|should be (?:fine|ok|good)|as it should)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'duty',
    words:
      /\b(?:has|have|having|got) to\b|\b(?:is|are|am) (?:not )?to (?:be|get|go|have|stay|use|do|send|keep)\b/,
    unless:
      /\b(?:not|nothing|never|no) (?:\w+ )?(?:have|has|got) to\b|\bhave to (?:say|admit|agree|hand it|laugh|love)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'doubt',
    words: any(
      'might may perhaps maybe possibly probably likely guess suppose wonder hopefully apparently allegedly supposedly presumably theoretically almost nearly half partly partial\\w*',
    ),
    unless:
      /\b(?:half (?:an hour|the|of|past|a day|four|five|six|seven|eight|nine|ten|eleven|twelve|three|two|one|term)|may as well|might as well|nearly (?:all|every|always|everyone))\b/,
    told: ['past', 'unreal'],
    own: ['past'],
  },
  {
    limit: 'doubt',
    words: any(
      'wrong mistake\\w* typo\\w* incorrect mix\\w* outdated unsure hmm um uh however premature rude undecided unhappy dislike\\w* considering spelt spelled misspel\\w* renamed fail fails failing failed unfinished incomplete dubious unapproved unconfirmed untested',
    ),
    unless:
      /\bwrong (?:button|key)\b|\b(?:was|were|by|been) (?:a |an |my |our )?(?:mistake|typo|mix up)\b|\b(?:no|not|without|never|nothing|any|zero|hardly|little|lower|low|less|none)(?: \w+){0,2} (?:wrong|mistakes?|typos?|doubts?|doubting|concerns?|concerned|worries|worried|worry|risks?|risky|danger|object|objections?|against|fail|hesitation)\b|\b(?:doubts?|concerns?|worries|risk) (?:are |is |has |have )?(?:gone|over|dealt|sorted|settled|passed)\b|\bgo wrong\b.*\bif\b|\b(?:can not|could not|hard to|difficult to) (?:go|get|be) wrong\b|\b(?:i|we) was wrong\b|\bfor concern\b/,
    told: ['unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'doubt',
    words: any(
      'doubt\\w* concern\\w* worr\\w* risk\\w* danger\\w* caution careful regret\\w* object objects against disagree\\w* hate hesitat\\w* nervous uneasy',
    ),
    unless:
      /\b(?:no|not|without|never|nothing|any|zero|hardly|little|lower|low|less|none|nobody|noone)(?: \w+){0,3} (?:doubts?|doubting|concerns?|concerned|worries|worried|worry|risks?|risky|danger|objections?|object|against|hesitation)\b|\b(?:doubts?|concerns?|worries|risk) (?:are |is |has |have )?(?:gone|over|dealt|sorted|settled|passed)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'doubt',
    words: any('think reckon believe hope hoping assume fear afraid imagine pretend feel'),
    unless:
      /\b(?:can not|could not|do not) (?:\w+ )?(?:think of|imagine|believe)\b|\b(?:nobody|noone|not) will (?:even )?feel\b|\bwill not (?:even )?feel\b|\bbelieve (?:me|you me|it or not)\b|\bhope (?:you|this|that|all|it) (?:are|is|has|have|finds?|helps?)\b|\bthink (?:before|nothing)\b|\b(?:i|we) (?:think|reckon|believe|feel) (?:it is|that is|this is|you are|we are)? ?(?:\w+ )?(?:right|good|great|fine|sensible|sound|ok|the right|a good|better|best|fair)\b|\bsince you are thinking\b/,
    told: ['past', 'present', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'doubt',
    words:
      /\bnot (?:\w+ )?(?:sure|certain|convinced|happy|comfortable|keen|ready|finished|done|confident|ok|okay|safe)\b/,
    unless:
      /\bnot (?:\w+ )?(?:sure|certain) (?:what (?:took|kept)|why (?:you|it|we|this) (?:ask|need|wait))/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'doubt',
    words:
      /\bthough$|\btoo (?!good|kind|easy|right|true|busy|bad|long ago|if|so|$)\w+|\b(?:thinking about|in two minds)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'delay',
    words:
      /\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])$|\bo clock\b|\bo'clock\b|\b(?:cab|board|committee) (?:meets|sits|is|has)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'change',
    words: /\bone (?:more )?(?:thing|remark|question|note|condition|change|point|caveat)\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
  {
    limit: 'change',
    words: any(
      'instead rather other another different differently also plus extra additional\\w* change changes changed amend\\w* edit\\w* replace\\w* alternativ\\w* version using',
    ),
    unless:
      /\b(?:rather (?:good|nice|neat|like|well|than)|any other (?:day|week|time|month)|no (?:other|changes?|edits)|nothing (?:else )?to (?:change|add|edit|amend)|the other (?:day|week|night|morning)|each other|change(?: ticket| request| control)?(?: \S+)? (?:is|was|has been) (?:on|in|approved|logged|raised)|(?:would|will) not change (?:a|any|it)|nothing (?:has )?changed)\b/,
    told: ['past', 'present', 'unreal'],
    own: ['past', 'present', 'unreal'],
  },
  {
    limit: 'withdrawal',
    words:
      /\b(?:actually|sorry|oops|scratch|ignore|disregard|forget|strike|withdraw\w*|retract\w*|undo|rollback|revert\w*|stop\w*|cancel\w*|abort\w*|halt\w*|scrap\w*|refus\w*|reject\w*|den(?:y|ied|ies|ying)|declin\w*|veto\w*|skip\w*|leav(?:e|es|ing)|never mind|on second|reflection|turn(?:ing|ed)? (?:\w+ )?down|tak(?:e|ing) (?:\w+ )?back|void|meant|would be (?:better|safer|nicer|best|preferable|nice|good))\b/,
    unless:
      /\bsorry (?:for|about|to|it took)\b|\b(?:do not|never|not) (?:forget|stop|let)\b|\b(?:he|she|they|boss|staff|user) (?:is|are|was|were) leaving\b|\bon (?:\w+ )?leave\b|\bsick leave\b|\b(?:not|nothing to|no reason to|never|hard to) (?:refuse|reject|deny|decline|stop|cancel)\b|\bstop(?:s|ped)? (?:working|printing|responding|ringing|asking|hearing|it happening)\b|\b(?:reject|denied|declined) (?:this|it) (?:yesterday|earlier|before)\b/,
    told: ['past', 'unreal'],
  },
  {
    limit: 'irony',
    words:
      /\b(?:lol|ha|haha\w*|hehe|brilliant idea|genius|triumph|bravo|joking|kidding|joke|sarcas\w*|good luck with (?:it|this|that)|whatever|emojiroll|emojimeh|emojino|emojistop|emojilater|emojithink|yeah right|as if|dead body|what could|your (?:call|decision|risk)|what do i know)\b/,
    unless: /\b(?:i|we) (?:kid|am not kidding)\b|\bi kid you not\b/,
  },
  {
    limit: 'machine',
    words: any(
      'click button buttons reacted automatic\\w* automated workflow notification scanned imported assistant classifier prompt autocorrect',
    ),
    told: ['past', 'present', 'unreal'],
    own: ['past', 'present'],
  },
  {
    limit: 'others',
    words:
      /\b(?:decides?|deciding|decision|final (?:say|word)|last word|objects|disagrees|approves?|agrees|owner|signs? (?:it |this )?off|sign off|permission|consent|authori[sz]\w+)\b/,
    unless:
      /\b(?:my|our) (?:decision|approval|permission|consent|sign off)\b|^(?:i|we) (?:approve|agree)\b|\bon the (?:approved|authori[sz]ed) list\b/,
    told: ['past', 'unreal'],
    own: ['past', 'unreal'],
  },
];
