import type { PhraseTable } from '../phrase-book.ts';

/** Verdicts on steps of the plan, where `<ref>` stands for the steps named. */
export const stepPhrases: PhraseTable = {
  go: `
    <ref> <very>? (yes|ok|okay|fine|good|approved|approve|go|go ahead|a go|proceed|do|do it|sure|a yes|emojiyes|100%|all good|good to go|cleared|clear|green|green light|ok to (go|run|proceed)|accepted|agreed|confirmed|authorised|authorized|signed off|works|no objection|no objections|no problem|no issue|no issues|only)
    <ref> (is|are|look|looks|sound|sounds|get|gets|has|have|can|may|should|seem|seems) (both|all|each)? (a|my|the)? <very>? (yes|ok|okay|fine|good|approved|go|go ahead|a go|proceed|emojiyes|good to go|cleared|clear|green|green light|ok to (go|run|proceed)|accepted|agreed|confirmed|authorised|authorized|signed off|approval|ok from <me>|be done|be run|happen|great|alright|thumbs up|good from <me>|fine by me|fine with me|ok with me|safe to (run|do))
    (yes|ok|okay|fine|good|approve|approved|go|go ahead|proceed|do|run|sure|happy|a yes|emojiyes|cleared|green light|accept|accepted|agree|agreed|confirm|confirmed|authorise|authorize|authorised|authorized|green|no objection|no objections|no problem|no issue|no issues|thumbs up|good|ok) (to|with|on|for|from)? (doing|do|running|run|just|only)? <ref> (only|please|for now)?
    (yes|ok|okay|please|just|only|you can|you may|can|may|feel free to|happy for you to|ok to|fine to|good to|go ahead and|let us|do|yes please|i am happy for you to|i am ok for you to|good to go (on|with|for)|go (on|for)|proceed (on|with)|happy (on|with)|ok (on|with)|fine (on|with)|good (on|with)|stick to|stick with|keep to|limit it to|limit to|limited to) (just|only|do|run|approve|action|execute)? <ref> (only|please)?
    <ref> <now>
    (it|this|that|these|they|<plan>)? (can|may|should) (now)? be <ref>
    (happy|ok|fine|good|content) for (it|this|that|them|these) to be <ref>
    (you)? (can|may) (go ahead and)? <ref>
    (only|just) (do|run)? <ref> (for now|at this stage|at this point|to start|to start with|first|today)
    (i)? (am)? (happy|ok|fine|good|cool|comfortable|approving|okaying) (with|for|to do|on) <ref>
    (i)? (only|just) (approve|approved|approving|do|run|ok|want|need|authorise|authorize) <ref>
  `,
  refuse: `
    <ref> <very>? (no|nope|nah|not|deny|denied|reject|rejected|declined|decline|refused|nogo|no go|skip|stop|cancel|cancelled|emojino|emojistop|not approved|not ok|not ok|not happening|no way|vetoed|veto|scrap|drop|bin|leave|leave out|hard no|absolutely not|do not|do not do|do not run|not needed|not required|red light|thumbs down|no thanks|negative|not (this|that) one|pass|leave (it)? alone|leave as is|leave it)
    (do not|please do not|never|should not|must not) <ref> (anything|any of (it|them|this|these)|anything (here|else|at all|yet))
    (keep|leave) <ref> (on|open|as is|as it is|in place|where it is|running|active|enabled|alone|off|out|untouched|in|there)
    (but)? not <ref>
    <ref> (stays|stay|remains|remain) (as (it|they)? (is|are)|put|on|where it is|open|untouched|put)
    <ref> (is|are|get|gets|should|can|must|will|has) (both|all)? (to)? (a|an|be)? <very>? (no|nope|nah|deny|denied|reject|rejected|declined|refused|nogo|no go|skipped|stopped|cancelled|emojino|not approved|not ok|not happening|no way|vetoed|dropped|left out|out|hard no|firm no|not needed|not required|not to be (run|done|touched)|unnecessary|not necessary|not (be)? (done|run|happen|go ahead|go)|red light|thumbs down|no thanks|left alone|left as is|off the table|not allowed|not authorised|not authorized|not a good idea|a bad idea|not good|not fine|wrong|not wanted|not happening|not)
    (no|nope|not|skip|deny|denied|reject|rejected|decline|declined|refuse|refused|veto|leave|leave out|drop|scrap|bin|cancel|ditch|omit|exclude|ignore|remove|without|strike|lose|axe|nix|scratch|pass on|kill|nogo|no go|hard no|emojino|emojistop|thumbs down|red light|minus|avoid|stop|cut|take out|miss out|miss|bypass|withhold|hard pass on|no need (for|to do|to run|to|of)|do without|hold off|hold off on|kibosh|put the kibosh on|leave off|knock out) (to|on|for|with|of)? (doing|do|running|run|the)? <ref> (out|alone|off|as is|please|entirely|completely|altogether)?
    (please)? (but|and|just)? (do not|can not|would not|must not|should not|never|not|please do not|we should not|you should not|i would not|we can not|we must not|you must not|we will not|not going to|no need to|you do not need to|we do not need to|i do not want|i do not want you to|do not want|you can not|not happy to|not happy with|not ok with|not comfortable with|not keen on|not approving|can not approve|will not approve|do not approve|not signing off on|against) (be)? (do|run|approve|touch|execute|action|proceed with|go ahead with|bother with|carry out|perform|even touch|doing|running|want|need|continue with|start|have)? <ref> (please|at all|done|to happen)?
  `,
  defer: `
    <ref> (later|tomorrow|tonight|can wait|can be done later|not yet|not now|on hold|hold|wait|waits|has to wait|will have to wait|needs to wait|should wait|pending|tbc|tbd|tba|maybe|unsure|not sure|to follow|next week|after hours|out of hours|parked|park|pause|paused|deferred|needs (approval|more (info|thought|work|detail)|discussion|checking|a check|review|a rethink|confirming|the client)|another day|another time|under review|question|is pending)
    <ref> (is|are|should|can|will|must|needs|need|has) (to)? (be)? (later|tomorrow|tonight|wait|not yet|on hold|held|pending|tbc|tbd|a maybe|a question mark|up in the air|deferred|postponed|paused|parked|not ready|still (pending|waiting|under review|being checked|being tested|up in the air|tbc)|under review|unclear|undecided|to be (confirmed|decided|discussed))
    (hold|wait|pause|park|defer|postpone|delay|hold off|hold off on|wait on|wait with|wait for|not sure about|unsure about|undecided on|not sure on|unsure on|let me check|let me (think|check) (about|on)|checking|still checking|thinking about|need to check|need to think about|not yet|not yet on|not now|waiting on|i will (check|look at|do|handle|(come|get) back to you on|confirm|think about)|not sure (if|whether) (we need|we should do)?|need more (info|detail) on|questions about|question about|question on|tbc on|pending on|on the fence about|no decision on|decide on|have not decided on|jury is out on) (on)? <ref> (on (hold|ice)|yet|for (now|later|the moment|the time being|another day|tomorrow|tonight)|until|back|myself|please)?
    leave <ref> (with|to) (me|us|him|her|them)
    (leave|save|keep|put) <ref> (on (hold|ice)|for (now|later|the moment|the time being|another day|tomorrow|tonight)|until)
  `,
  step: `
    <ref>
    (for|on|as for|about|regarding|re|with|and|to) <ref>
  `,
};
