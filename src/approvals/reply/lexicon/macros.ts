/** Noun phrases that mean the whole plan; each becomes one token tagged `<plan>`. */
export const planNouns = {
  macros: {
    noun: 'plan|change|changes|request|action|actions|steps|proposal|fix|work|job|task|suggestion|recommendation|approach|script|process|procedure|runbook|resolution|solution|remediation',
    det: 'the|this|that|these|those|your|my|our|all|all the|all of the|all of this|all of these|all your|the whole|the entire|the proposed|the suggested|your proposed|your suggested|the above|the full|the planned|the requested|this proposed|the rest of the',
  },
  phrases: `
    <det> <noun>
    (the|this|that) (whole|entire) (lot|thing|shebang|plan)
    the lot
    (all|both|any|every|each) of (it|this|that|them|these|those|the above|your steps)
    (it|them|that|this|these) (all|both)
    every step
    the above
    this (one|stuff|thing|sort of thing)
    that (one|stuff|thing)
    what (you|is) (proposed|suggested|have|wrote|described|listed)
    what you have (here|there|proposed|suggested|described|listed)
  `,
};

/** Word classes that the phrase tables share. */
export const macros: Record<string, string> = {
  this: 'it|this|that|these|those|them|all|everything|both|<plan>',
  it: 'it|plan|steps|this|that|these|those|them|all|everything|both|anything|<plan>|<ref>',
  as: `as (per (our|the) (standard|normal|usual|agreed|documented) <unknown>?|proposed|planned|written|described|listed|outlined|suggested|stated|is|above|detailed|requested|discussed|agreed|normal|usual|set out|laid out|per (the|your) plan|per plan|per above|per the above|you (proposed|suggested|described|said|have it|see it|outlined|laid out|say|like|wish|please|suggest))`,
  me: 'me|me either|my (end|side|pov|point of view|perspective|part|desk|chair)|here|this end|this side|our (end|side)|us|my point of view',
  i: 'i|we|you',
  be: 'is|are|was|am|be|being|looks|look|seems|seem|sounds|sound|all looks|all sounds|looks all|looks to be|appears|has been',
  that: 'plan|steps|it|this|that|all|both|these|those|they|everything|it all|that all|this all|<plan>|<ref>',
  very: 'very|really|totally|completely|perfectly|absolutely|quite|pretty|100%|definitely|all|more than|just|so|entirely|fully|well|too|still|also',
  nice: `good|fine|ok|great|right|correct|perfect|excellent|sound|solid|reasonable|sensible|spot on|golden|sweet|fab|ace|brilliant|lovely|grand|peachy|legit|clean|safe|acceptable|in order|on point|bang on|kosher|hunky dory|tickety boo|sane|dandy|fair|fair enough|logical|mint|gravy|above board|good enough|like a plan|like a winner`,
  happy:
    'happy|ok|fine|good|cool|comfortable|content|easy|chill|satisfied|on board|down|okay|sweet|relaxed|all for|all in favour|all in favor',
  'go-verb': `go ahead|go|proceed|continue|carry on|crack on|press on|push on|push ahead|press ahead|forge ahead|plough on|plow ahead|plough ahead|move ahead|move forward|go forward|get going|get started|get cracking|get moving|get stuck in|start|commence|kick off|do it|do this|do that|do so|make it so|roll`,
  'do-verb': `do|run|execute|perform|action|apply|implement|deploy|process|complete|carry out|push|push through|kick off|start|launch|trigger|initiate|action|proceed with|go ahead with|go ahead and (do|run|execute|perform|action|apply|implement|make|process|complete|start)|go with|go for|continue with|carry on with|crack on with|press on with|get on with|push ahead with|move ahead with|move forward with|go forward with|roll with|run with|approve|authorise|authorize|greenlight|ok|okay|roll out|actioning|submit|begin|enact`,
  'doing-verb': `doing|running|executing|performing|actioning|applying|implementing|making|deploying|processing|completing|going ahead( with)?|going forward( with)?|proceeding( with)?|continuing( with)?|carrying on( with)?|pushing|starting|approving|authorising|authorizing|touching|changing|signing off( on)?|moving ahead( with)?|cracking on( with)?|okaying`,
  'bad-verb': `touch|mess with|go near|attempt|try|change|authorise|authorize|consider|entertain|allow|accept|support|endorse|sanction|sign off|sign off on|agree to|agree with|go along with|go through with|greenlight|let this happen|bother|do anything|run anything|touch anything|change anything|fiddle with|condone|back`,
  not: `do not|please do not|never|can not|could not|will not|would not|should not|must not|shall not|may not|are not|is not|am not|let us not|better not|had better not|rather not|would rather not|would rather you did not|would prefer (not|you did not)|not going to|not gonna|not to|am not going to|are not going to|not allowed to|not supposed to|are not to|not permitted to|not`,
  verb: 'send|sending|reset|resetting|delete|deleting|remove|removing|reboot|rebooting|restart|restarting|close|closing|disable|disabling|enable|enabling|unlock|unlocking|change|changing|update|updating|install|installing|uninstall|uninstalling|wipe|wiping|reimage|reimaging|rebuild|rebuilding|move|moving|merge|merging|assign|assigning|reassign|reassigning|post|posting|email|emailing|add|adding|grant|granting|revoke|revoking|push|pushing|block|blocking|rename|renaming|migrate|migrating|convert|converting|kill|killing|clear|clearing|purge|purging|replace|replacing|order|ordering|ship|shipping|call|calling|escalate|escalating|set|setting|create|creating|release|releasing|patch|patching|upgrade|upgrading|share|sharing|forward|forwarding|give|giving|take|taking|do|doing|run|running',
  now: 'now|right now|right away|straight away|straightaway|immediately|asap|today|at once|when ready|when you are ready|whenever|whenever you are ready|whenever you like|whenever suits|any time|anytime|any time you like|at any time|at your leisure|at will|when you like|as soon as you can|as soon as possible|as soon as you are ready|without delay|pronto|stat|this minute|at your convenience|in your own time|when you are|with immediate effect|from now|as of now|effective immediately|first thing|when you can|when you get a chance|when you get a sec|when convenient|with that',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|tomorrow|tonight|weekend|the weekend|midnight|noon|midday|lunch|lunchtime|lunch time|eod|cob|end of day|end of the day|close of business|end of business|the morning|the evening|the afternoon|hours|the maintenance window|maintenance window|month end|year end|business hours|office hours|work hours|working hours',
  mate: 'mate|mates|buddy|bud|pal|muster|bot|robot|agent|team|all|guys|folks|man|dude|bro|chief|boss|champ|sir|fella|fellas|legend|mucker|cobber|son|everyone|everybody|friend|my friend|my man|gents|ladies|people|peeps|lads|gang|there|skipper|captain|cap|hal|homie|brother|ai|assistant|desk|helpdesk|service desk|lovely|duck|love|hun|kiddo|old chap|old bean|squire|guv|gov|big fella|ya legend|you legend',
  someone:
    'he|she|they|client|customer|user|the (client|customer|user|end user|manager|owner|boss|cab)|<unknown>',
  done: 'done|complete|completed|finished|ready|confirmed|sorted|in place|verified|checked|green|taken|good|fine|up to date|current|ok|clean|successful|resolved|clear|cleared|approved|agreed|signed off|met|true|the case|handled|tested|notified|informed|aware',
};
