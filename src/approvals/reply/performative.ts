/** Words that a performative may stand among without becoming another. */
const LEAD =
  '(?:and|so|ok|okay|yes|yeah|right|well|oh|fine|great|nice|good|cool|now|therefore|hence|hereby|herewith|also|all|both|consider|grudgingly|reluctantly|gladly|happily|formally|officially|verdict|decision|answer|me|hi|hello|hey|team|thanks|please|kindly|sim|oui|ja|si|jo|mate|obviously|definitely|absolutely|certainly|still|anyway|seriously)';
const NOUN =
  '(?:plan|plans|proposal|steps?|actions?|items?|changes?|requests?|tasks?|points?|work|job|fix|suggestion|approach|thing|lot|pair|whole)';
const WHOLE = `(?:the (?:pair|lot|whole lot|two|three|four|five|six) of (?:them|it|these|those)|all (?:\\d+|two|three|four|five|six)(?: of (?:them|it|these|those))?|(?:it|this|that|these|those|them|everything|both|all|each|every one|the lot)(?: of (?:it|this|that|these|those|them|the ${NOUN}))?|(?:(?:both|all|each|all of|both of) )?(?:(?:the|this|that|your|my|these|those|of the|proposed|suggested|above|entire|full|two|three|four|five|six|as) )*${NOUN})`;
const DONE =
  '(?:approved|authori[sz]ed|sanctioned|endorsed|green ?lit|signed off|rubber stamped|okayed|approuvee?s?|validee?s?|genehmigt|freigegeben|abgesegnet|aprobad[oa]s?|aprovad[oa]s?|autorizad[oa]s?|goedgekeurd|approvato|godkant)';
const LEAVE =
  '(?:approval|authori[sz]ation|permission|blessing|consent|signature|sign off|go ahead|green light|authority|ok|okay|yes|vote|thumbs up)';
const MY =
  '(?:my|our)(?: (?:full|complete|whole|entire|formal|official|unconditional|explicit|written|own|personal|best))?';
const CARRY =
  '(?:proceed|go ahead|go|carry on|continue|begin|start|engage|commence|crack on|push on|press on|carry (?:it|this|that|them|the \\w+) out|carry out|(?:do|run|action|execute|implement|perform|apply|launch|complete|deploy|process|schedule))';
const AS =
  '(?:as (?:is|it is|it stands|they are|they stand|drafted|written|below|above|proposed|described|listed|planned|outlined|suggested|stated|detailed|per plan|per the plan|discussed|requested|you suggest|you propose|you describe|you wrote|always|usual)|in full|in order|in that order|in this order|by the book|to the letter)';
/** Says no more of the go-ahead than who gives it, from where, and how gladly. */
const TAIL = `(?:${AS}|${WHOLE}|(?:by|from) (?:me|us|my (?:side|end|desk|seat|phone|part)|this (?:side|end|desk)|the (?:beach|train|bus|car|road|sofa|couch|airport|office|night desk|day desk|service desk|night shift))|on my (?:side|end|part|authority|say so|watch)|without (?:hesitation|delay|changes?|reservations?|comments?|further ado|reserve)|with (?:pleasure|thanks|both hands)|mate|sir|madam|ma'am|po|na|thanks|cheers|please|now|right away|right now|immediately|straight away|again|there|here|then|too|as well|team|folks|all|boss|lad|pal|man|asap|as written|at (?:the|your) earliest(?: convenience)?|x\\d|all \\d|and (?:thanks|thank you|${DONE})|merci|danke|gracias|obrigad[oa]|no notes|as (?:the |an? )?(?:\\S+ )?(?:lead|manager|owner|engineer|approver|admin|director|technician))`;

/** "With both steps" in those languages. */
const TWO =
  '(?: (?:mit|avec|con|com|met|os|as|los|las|les|le|la|o|den|die|de|beiden|beide|deux|dois|dos|twee|due|plan|plano|passos|pasos|etapes|actions|acoes|acciones|schritten?|stappen|alle|tous|todo|tudo|todos))*';

const FORMS = [
  `(?:${WHOLE} (?:(?:is|are|has been|have been|gets?|stands?) )?)?(?:hereby |fully |now |all |both |formally )*${DONE}`,
  `(?:i|we)(?: (?:hereby|do|fully|formally|gladly|happily|can|now|officially|wholeheartedly|both|certainly|definitely|herewith))* (?:approve|authori[sz]e|sanction|endorse)(?: (?:of|for))?`,
  `(?:i|we) (?:am|are) (?:hereby |fully |happily )?(?:approving|authori[sz]ing|endorsing|signing off(?: on)?)`,
  `(?:i|we) (?:am|are) (?:happy|content|pleased|glad|fine|good|in agreement|in favour|agree)(?: (?:to|for|with))*(?: (?:approve|authori[sz]e|endorse|sign off))?(?: on)? ${WHOLE}(?: (?:to|being) (?:go ahead|proceed|take place|happen|run|be (?:done|run|executed|carried out)|done|run|executed|carried out))?`,
  `(?:approve|approving|authori[sz]e|authori[sz]ing|endorse|endorsing)`,
  `(?:(?:this is|here is|confirming|i confirm|giving|i give|we give|i grant|granting|consider this) )?${MY} ${LEAVE}(?: (?:is|are))?(?: (?:given|granted|confirmed|attached to this))?(?: (?:to|for|on|of))?`,
  `(?:confirming|granting|giving) (?:full )?approval(?: (?:to|for|on|of))?`,
  `(?:approval|permission|authori[sz]ation)(?: (?:is|hereby))* (?:granted|given)`,
  `(?:full )?(?:approval|permission|authori[sz]ation|blessing) from (?:me|us|my side)`,
  `(?:you|agent|muster) (?:have|has|got|have got) (?:all )?(?:${MY}|my|our) ${LEAVE}(?: (?:here|on this|for this))?(?: to ${CARRY})?(?: (?:for|on))?`,
  `${WHOLE} (?:has|have|have got|meets?|gets?|with|comes? with|go(?:es)? ahead with|enjoys?) (?:with )?${MY} ${LEAVE}`,
  `you (?:are|have been) (?:hereby |fully |now )*(?:authori[sz]ed|cleared|permitted|approved|allowed|free|good|clear|welcome) to ${CARRY}`,
  `${WHOLE} (?:can|may|should|is to|are to|is ok to|are ok to) (?:now )?(?:be (?:${DONE}|executed|carried out|run|implemented|performed|actioned|done|started|applied)|proceed|go ahead|go live|run)`,
  `(?:both|all|all (?:two|three|four|five|\\d+)|each)(?: of (?:them|these|those))? (?:may|can|should) be (?:${DONE}|executed|carried out|run|implemented|performed|actioned|done|started|applied)`,
  `(?:please )?(?:to )?(?:proceed|go ahead|go forward|carry on|action|execute|implement|carry out|engage|commence|crack on|push on|press on|get cracking|work through|have a go)(?: (?:with|at|on))?`,
  `(?:clear|cleared|released) (?:to|for) (?:run|go|proceed|execution|action|take off)`,
  `${WHOLE} (?:is|are) (?:released|cleared|sanctioned)`,
  `(?:consider|call) ${WHOLE} (?:${DONE}|signed|done|agreed|a yes)`,
  `\\+1(?: (?:from|by) (?:me|us|here))?`,
  `done deal`,
  `happy on (?:all|both|every) counts?`,
  `go|do`,
  `(?:go (?:right )?ahead|go on|work away|send it|start whenever|have (?:at it|a go(?: at)?)|fire away|plough on|get on with it|knock yourself out)(?: (?:go on|with it|at|on))*`,
  `(?:i|we) (?:am|are) saying yes(?: to)?`,
  `(?:(?:please|kindly|just|request you to|now|then|go|and) )*(?:do|run|perform|action|execute|exec|process|implement|apply|complete)(?: ${WHOLE}| all \\d+)`,
  `(?:(?:please|kindly|just|go|and) )*make (?:the|those|these|all)(?: \\w+)? changes`,
  `(?:good|ok|okay|fine|clear|cleared|all clear) (?:for|to) (?:execution|execute|implementation|implement|action|run|go ahead|start)(?: (?:of|with|on|for))?`,
  `you are (?:all )?(?:clear|good|cleared|set|free)(?: to go)?(?: (?:on|for|with))?`,
  `yes (?:please|yes(?: yes)*|go(?: go)*|to (?:both|all|the above|it all|everything|all of it|the lot))`,
  `(?:yes )?(?:please )?(?:oui |ja |si )?(?:allez|vas) y(?: pour (?:les deux|tout))?`,
  `(?:exec|execute) plan`,
  `(?:it is |tis |that is |all )?grand`,
  `(?:do|action|run) (?:the )?(?:pair|lot|whole lot)(?: of (?:them|it|these|those))?`,
  `(?:there (?:is )?)?(?:no|nothing) (?:argument|objection) (?:out of|from) (?:this old boy|me|us|here)`,
  `(?:i|we) would be (?:daft|mad|crazy|silly|foolish|stupid|insane|an idiot|a fool)(?: if (?:i|we) did)? not(?: to)? (?:approve|authori[sz]e|agree to)`,
  `(?:i|we) would like (?:that )?you (?:to )?${CARRY}`,
  `(?:ok|okay|yes|green light|thumbs up) from (?:here|(?:the )?(?:(?:night|day|late|early|service|on call|help) (?:desk|shift)|noc|soc|desk|nights|days))`,
  `(?:signed off|approved) by me at \\d{1,2}:\\d{2}`,
  // German, French, Spanish, Portuguese, Dutch and Italian, without accents.
  `(?:(?:bitte|gerne|dann|also) )*(?:loslegen|ausfuhren|durchfuhren|umsetzen|freigabe erteilt)`,
  `(?:(?:vous pouvez|tu peux|merci de|bon pour|je valide|j'approuve) ?)+(?:lancer|executer|proceder|y aller|accord|continuer)?${TWO}`,
  `(?:adelante|proceda|procede|(?:puedes?|pueden|pode|podem) (?:proceder|continuar|seguir|ejecutar|prosseguir|executar|avancar|fazer))${TWO}`,
  `(?:apruebo|autorizo|aprovo|ik keur (?:het|dit) goed|ich genehmige (?:es|das|den plan)|approvo)${TWO}`,
  `(?:(?:prima|ja|mach|kannst du|konnen sie|bitte|vas|det|kor|kjor) ){0,2}(?:doe maar(?: zo| allebei| beide| alles)?|(?:das |es )?(?:so |gerne )?machen|(?:das |es )?(?:bitte )?so machen|mach (?:das|es) (?:bitte )?so|kjor pa|kor(?: pa| bare| igang)?|lance[rz]? (?:ca|le|la|tout|les deux(?: etapes)?)|dale|hazlo|godkjent|godkendt|godkant)`,
  `(?:ga je gang|ga maar door|ga door|akkoord|procedi|procedete)${TWO}`,
  `signed off(?: by (?:me|us))?`,
];
const PERFORMATIVE = new RegExp(`^(?:${LEAD} )*(?:${FORMS.join('|')})(?: ${TAIL})*$`);

const REFUSED =
  '(?:denied|rejected|declined|refused|vetoed|turned down|disapproved|not approved|not authori[sz]ed|not accepted|refuse|abgelehnt|refusee?|rechazad[oa]|recusad[oa]|afgewezen|geweigerd)';
const REFUSING =
  '(?:denying|rejecting|declining|refusing|vetoing|overruling|voting (?:against|no)|saying no|turning (?:it|this|that) down|not (?:approving|authori[sz]ing|accepting|allowing|signing|endorsing|agreeing to|having|letting|putting my name to|doing|buying|running)|against)';
const OBJECT = `(?: (?:to|for|on|of|with))?(?: (?:${WHOLE}|the (?:change|idea|plan|launch|rollout|proposal|request|whole thing)|any of (?:it|this|that)|anything|one))?`;
const REFUSAL_FORMS = [
  `(?:${WHOLE} (?:is|are|gets?|stays?|remains?|has been|have been) )?(?:hereby |firmly |flatly |still |both |all )*${REFUSED}`,
  `(?:i|we)(?: (?:hereby|must|have to|do|will|am going to|firmly|still|respectfully|can only|shall))* (?:deny|reject|decline|refuse|veto|oppose|disapprove|say no|vote (?:no|against)|turn (?:it|this) down)${OBJECT}`,
  `(?:i|we) (?:am|are|will be)(?: (?:still|hereby|therefore|firmly|definitely))* ${REFUSING}${OBJECT}`,
  `(?:i|we) (?:retract|withdraw|revoke|rescind|pull)(?: (?:this|it|that|my (?:approval|consent|go ahead|yes)))`,
  `(?:i|we) (?:do|will|can|would)(?: (?:absolutely|simply|definitely))? not (?:approve|authori[sz]e|accept|allow|sign(?: off)?|endorse|support|agree)${OBJECT}`,
  `(?:please )?do not (?:do|run|proceed|go ahead|execute|make|start|touch|carry out|action|implement|perform)(?: with)?${OBJECT}(?: the change)?`,
  `(?:my|the|our) (?:decision|answer|verdict|vote|reply|word)(?: here)? (?:is|stays|remains) (?:a )?(?:firm |clear |hard |flat |final )*(?:no|denied|negative|rejected|deny|reject)`,
  `(?:scrub|scrap|pull the plug on|bin|kill|drop|axe|abandon|shelve)${OBJECT}`,
  `(?:nothing|none of (?:it|this|that|them|these)) (?:is|are|shall|will|must|should)(?: (?:to|going to))?(?: be)? \\w+(?:ed|en|set|cut|shut|sent)`,
  `(?:permission|approval|authori[sz]ation) (?:denied|refused|withheld)`,
  `(?:(?:i am afraid )?(?:it|this|that|this one|the answer) (?:is|stays|remains|has to be) )?(?:a )?(?:firm |clear |hard |flat |definite |big )?(?:refusal|no|nope|no go|veto)(?: from (?:me|us|my side|here))`,
  `(?:i am afraid )?(?:it|this|that|this one) (?:is|stays|remains) (?:a )?(?:firm |clear |hard |flat |definite |big )?(?:refusal|no|no go|veto)`,
  `negative(?: on (?:that|this|it|both|all))?(?: ghost rider)?`,
  `(?:not on my watch|nack|nty|no thank you|veto'?d|withdrawn?|no can do|plan (?:denied|declined|rejected|refused))`,
  `no part of (?:it|this|that) (?:should|must|shall|may|will) \\w+`,
  `(?:i|we) (?:am|are) (?:still )?(?:rejecting|refusing|declining|denying|vetoing) (?:it|this|that)`,
  `(?:for the love of god |absolutely |please )?(?:do not|never) (?:do|run|touch|send|push|merge|execute) (?:it|this|that|them|those|any of (?:it|this|them))`,
  `(?:0|none|zero) (?:out )?of (?:\\d|them|these) (?:is |are )?approved`,
  `scrub the mission`,
  `(?:no|nope|nah|negativo|negative|nein|non|nee)`,
];
const REFUSES = new RegExp(
  `^(?:(?:${LEAD}|but|because|no|nope|sorry|i am sorry|afraid|unfortunately|seriously|though) )*(?:${REFUSAL_FORMS.join('|')})(?: (?:${TAIL}|full stop|period|at all|either|sorry|outright|again|thank you|ever|here))*$`,
);

/** "Please approve" asks somebody else to. */
const ASKED =
  /\b(?:please|kindly) (?:approv|authori[sz]|endors)|\b(?:run|put) (?:it|this|that|them) (?:by|past)\b/;

/**
 * True where a clause is itself the act of clearing the whole plan, in its author's own name: "I approve",
 * "the plan has my consent", "proceed as drafted". Its last word is part of it: "approved by Dave" is not.
 */
export function isPerformative(words: string): boolean {
  return PERFORMATIVE.test(words) && !ASKED.test(words);
}

/** True where a clause is itself the refusal of the whole plan: "I decline", "my decision is no". */
export function isRefusal(words: string): boolean {
  return REFUSES.test(words);
}
