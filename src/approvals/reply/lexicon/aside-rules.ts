import type { LimitRule } from './limit-rules.ts';

const PLAN =
  '(?:it|this|that|these|them|the (?:\\w+ )?(?:idea|plan|change|move|proposal|whole thing|thought))';

/** Limits that no closed-class word carries: what is told of somebody or something that a go-ahead cannot stand beside. */
export const asideRules: readonly LimitRule[] = [
  // "Said nobody", "is what he would say", "according to the vendor", "Karen speaking".
  {
    limit: 'others',
    words:
      /^(?:said|says) (?:noone|nobody|no \S+)\b|^(?:(?:this|that|it|so|or) )?was what\b|^is what\b|^according to\b|^quote\b|\b(?:told|asked|wants?|makes?|made) (?:me|us) (?:to )?(?:put|write|type|say|enter)\b|^\S+ speaking$/,
  },
  // "Karen hates it", "they are against the idea".
  {
    limit: 'others',
    words: new RegExp(
      `^(?!i\\b|we\\b).*\\b(?:hates?|dislikes?|opposes?|loathes?|resents?|fears?|objects? to|complains? about|(?:is|are) (?:\\w+ )?(?:against|opposed to|unhappy (?:with|about)|livid (?:about|with)|furious (?:about|with)|not (?:happy|ok|keen) (?:with|on|about))|do(?:es)? not (?:like|want|approve of)|would (?:not|never) (?:like|want|forgive|accept|allow)|nobody \\S+ \\S+ \\S+ likes) ${PLAN}$`,
    ),
  },
  // "Step 2 is mine", "the last bit I do myself", "the mail is for me to write".
  {
    limit: 'mine',
    words:
      /\b(?:is|are|stays?|remains?) (?:all )?(?:mine|ours)\b|\b(?:is|are) for (?:me|us) to\b|\b(?:i|we) (?:do|take|handle|write|send|keep|run|make) (?:\S+ )?(?:myself|ourselves)$|\boff your (?:hands|plate)$/,
    unless:
      /\b(?:fault|mistake|pleasure|treat|round|client|account|site|ticket|call|idea)s? (?:is|are) (?:all )?(?:mine|ours)\b/,
  },
  // "No longer needed", "she changed her mind", "it fixed itself".
  {
    limit: 'obsolete',
    words:
      /\bno longer (?:needed|required|wanted|necessary|relevant|applies)\b|\bchanged (?:his|her|their) minds?\b|^(?:it|this|that|(?:the|his|her|their) (?:problem|issue|error|thing|fault)) (?:has |is )?(?:\w+ )?(?:fixed|sorted|solved|resolved|cleared|healed) (?:itself|by itself|on its own)\b|\bgone away\b|\b(?:cancelled|withdrew|withdrawn|called off|dropped) (?:it|this|that|the (?:request|project|order|move|ticket|change))$/,
  },
  // "All but the last bit".
  {
    limit: 'condition',
    words: /^(?:all|everything|both|any) (?:but|save|bar|minus)\b|^(?:minus|less|sans)\b/,
  },
  // "You may not".
  {
    limit: 'change',
    words: /^you (?:may|must|can|shall|should|will) not\b/,
    unless:
      /^you (?:can|will|could) not (?:go wrong|get|miss|fault|argue|find|tell|see|believe|beat|hear|imagine|even|have|ask)\b/,
  },
  // "Pencils down", "hands off".
  {
    limit: 'obsolete',
    words: /^(?:pencils?|pens?|tools?|everything) down\b|^hands off\b|^stand(?:ing)? down\b/,
  },
];
