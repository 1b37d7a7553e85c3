/** Questions that ask nothing. */
export const RHETORICAL = new RegExp(
  `^(?:${[
    '(?:what|who) (?:are|is) (?:you|we|everyone) waiting for(?: \\w+)?',
    '(?:is|was) (?:it|this|that) even (?:a|in) (?:question|doubt|debate)',
    '(?:need|must) (?:i|we) say more',
    'how (?:could|can) (?:i|we|anyone) (?:say no|refuse|object)(?: to (?:it|this|that))?',
    '(?:sure |yes |well |ok )?why not',
    'why (?:on earth )?(?:would|should|could) (?:i|we|you|anyone|anybody|it)(?: ever)?(?: not|(?: not)?(?: (?:say no|object|mind|stop(?: you)?|refuse|decline|not)))',
    'why would not (?:i|we|you|it)(?: be)?(?: (?:approve|agree|say yes|want|do)(?: (?:it|this|that))?)?',
    '(?:why|what for|how come) (?:is|are|do|does) (?:you|it|this|that|we|i|the bot|the system|muster)(?: (?:even|still|always|really|have to|need to|keep))*(?: (?:ask|asking|wait|waiting))(?: (?:me|us|for this|about this|at all|for permission|lol|again))*',
    '(?:did|have) (?:not )?(?:i|we)(?: not)?(?: already)?(?: just)? (?:approve|approved|ok|okayed|agree|agreed|say yes|said yes|sign|signed)(?: (?:it|this|that|off|to|on|one|already|yesterday|earlier))*',
    'did not (?:i|we)(?: already)?(?: just)? (?:approve|ok|agree|say yes|sign)(?: (?:it|this|that|off|to|on|one|already|yesterday|earlier))*',
    '(?:do|need|must) you (?:even |really |still )?(?:need to |have to )?ask',
    'who am i to (?:say no|stop you|argue|object|disagree)',
    'who (?:would|could) (?:say no|object|argue|refuse)(?: to (?:it|this|that))?',
    'what (?:took|kept) (?:you|it|us)(?: so long)?',
    'what is (?:there )?(?:not )?to (?:like|object to|lose|discuss)',
    'where do i sign',
    '(?:can|could|would|will) you (?:please )?(?:proceed|go ahead|continue|run it|do it|action it|get it done|crack on)(?: with (?:it|this|that))?(?: please)?',
  ].join('|')})$`,
);
/** Conditions that are none: a coin for each one. */
export const IDLE =
  /^(?:(?:but|and|so|now) )?(?:after|having) (?:just )?(?:\w+ing|been|read|seen|looked|checked|tested|spoken|gone|had)\b(?!.*\b(?:if|unless|until|is|are|will|can|he|she|they)\b)|^(?:speaking )?as (?:the |a |an |his |her |their |our )?(?:\w+ )?(?:owner|manager|lead|rep|contact|engineer|admin|approver|tech|head|director)(?: \w+)?$|^if i (?:had|got) (?:a|one|ten) \w+ for (?:every|each)\b|^in case (?:i|we) (?:did not|have not|forgot)\b/;
/** What the author would do another day. */
export const USUALLY =
  /^(?:normally|usually|ordinarily|any other day|as a rule|on principle|i would (?:normally|usually|ordinarily|have preferred|have liked|have waited|have said no|have thought)|i (?:hate|dislike|do not (?:love|like)))\b/;
/** "Denied earlier", where the author goes on to say what he thinks now. */
export const PAST_NO =
  /^(?:(?:i|we) )?(?:(?:had|have) )?(?:denied|rejected|declined|refused|said no|stopped)(?: (?:to )?(?:this|it|that|these))?(?: one)? (?:earlier|yesterday|before|previously|initially|at first|originally|last \w+|this morning|the first time|on \w+day)\b/;
