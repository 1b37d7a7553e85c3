import type { PhraseTable } from '../phrase-book.ts';

/** Refusals. `refuse` stands whatever else is said; `no` needs to be a clause of its own; `hold-off` only without reason or time. */
export const refusePhrases: PhraseTable = {
  refuse: `
    <that> (is|remains|stays) still (a)? (no|denied|refused|rejected)
    (i|we)? (am|will|can|would)? not (going to)? (put|putting) my name (to|on|against) <it>
    (i|we)? (am)? (binning|scrapping|cancelling|canceling|shelving|ditching|rejecting|refusing|declining|denying|vetoing) (it|this|that|these|both|this one|<plan>)
    no bueno
    not worth (it|the risk|doing|the trouble|the hassle)
    you (may|can|shall|will) not (do|have|run|go ahead with)? <it>?
    (i|we)? (am|are|will be|have|have to|will|must)? (turning|turn|turned|knocking|knock|knocked|voting|vote|voted|shooting|shoot|sending|send) (it|this|that|<plan>|these|both|them) (down|back)
    (i|we)? (withdraw|pull|scrap|shelve|bin|drop|kill|cancel|abandon|ditch|junk|discard|abort|void|revoke) (<plan>|the request)
    (the|my|our)? (answer|decision|verdict|ruling) (is|remains|stays|must be|has to be|will be)? (still)? (a|an)? (firm|hard|flat|clear|definite|big|emphatic)? (no|negative|refusal|denied|deny|refused|rejected)
    (a|an)? (flat|firm|hard|definite|clear|outright|resounding|emphatic|polite|strong|big|fat|massive|absolute) (no|refusal|denial|rejection)
    (still|absolutely|definitely|certainly|so|therefore|hence) (a)? no
    (absolutely|definitely|certainly|really|most certainly|most definitely) not (<doing-verb>|doing)? <it>?
    <it> (stays|remains|goes) (refused|rejected|denied|as (it|they) (is|are)|unapproved|unchanged|where it is)
    (consider|regard|treat|take|call) (this|it|that|these|<plan>) (as)? (refused|rejected|denied|declined|a no|cancelled|vetoed)
    (i|we)? (am|are)? (not|never) (letting|allowing|permitting|having|giving) (this|that|it|you|anyone|anybody|<plan>) (do|run|go ahead|happen|touch|near|anywhere near)? <it>?
    (i|we)? (am|are)? (refusing|rejecting|denying|declining|vetoing|blocking|stopping) (this|that|it|these|both|<plan>|this one|that one)
    (i|we|i am|we are|this is|that is|it is|hereby|going to|have to|will have to|must|am|is|please|consider this|consider it|has been|firmly|flatly|strongly|respectfully|mark as|mark it as|mark this as|request|plan|change|steps|all|all steps|both)? (deny|denied|denying|denies|reject|rejected|rejecting|decline|declined|declining|refuse|refused|refusing|veto|vetoed|vetoing|disapprove|disapproved|unapproved|disallow|disallowed|forbid|forbidden|nix|nixed|rescind|oppose|opposed|against|overrule) (<it>|to <it>|as is|all <number>?)? <as>?
    (denied|rejected|declined|refused|vetoed|nixed) (from|by) <me>
    (approval|permission|authorisation|authorization|request|clearance|consent) (is)? (denied|refused|declined|rejected|withheld|revoked|not given|not granted)
    (not|isnt|never|un|is not|are not|am not|definitely not|absolutely not|certainly not|hereby not) (approved|approving|authorised|authorized|granted|signed off|happening|approve|permitted|allowed|cleared|sanctioned|accepted|acceptable|agreed|going to happen|gonna happen|going ahead|proceeding|a go|good to go|ok to go|ok to proceed|to proceed|to go ahead|to be run|to be done) (<it>|from <me>|by <me>|for <it>)? <as>?
    (i|we|you)? please? just? (<not>) (even|ever|dare|you dare|want to|want you to|wanna|want us to|be|just|you|let it|let this|let them)? (<go-verb>|(<do-verb>|<bad-verb>) <it>|<bad-verb>|approve|run|proceed|execute|action) <as>?
    <that>? (<not>) (even|ever|want to|to)? (be|get|getting|being)? (done|run|approved|executed|actioned|touched|happen|happening|go ahead|going ahead|go through|going through|proceed)
    (not|never|am not|are not|i am not|we are not) (going to be|gonna be|comfortable|happy|ok|fine|keen|keen on|prepared|willing|ready|in favour of|in favor of|up for|down with|down for|into|for|cool|good|on board|having|buying|signing off on|sold on|convinced|satisfied|going to|gonna) (to be|to|with|about|on|by|of)? (<doing-verb> <it>?|(<do-verb>|<bad-verb>|<go-verb>) <it>?|<it> (going ahead|happening|running|being (done|run))?)
    not (good|ok|fine|great|right|correct|safe|acceptable|happening|appropriate|required|needed|wanted|a good (idea|plan|call)|a great idea|the right (way|approach|call|thing|move|fix)|a chance|a hope|on (your|my|yer) (life|watch|nelly|shift)|in a (million|month|thousand) (years|of sundays)|for me|today satan|interested|doing (it|this|that)|having (it|this|that|any of it)|on|cool|ok with <me>|ok by me|ok for me|fine with me|going to fly)
    (that|this|it|<that>) (is|would be|looks|seems|sounds) (not|never) <very>? (good|ok|fine|great|right|correct|safe|acceptable|appropriate|required|needed|a good (idea|plan|call)|a great idea|the right (way|approach|call|thing|move|fix)|happening|on|going ahead|necessary|what (we|i) want|wanted)
    (no|nope|nah) (way|chance|go|dice|deal|sale|sir|bueno|can do|thanks|thank you|thankyou|way jose|way in hell|siree|sirree|siree bob|fear|never|absolutely not|not a chance|no no?|from <me>|to <it>|to all|to all of (it|them|this)|for <it>|do not|not <it>|not this|way man|approval|permission|not approved|to everything|to the lot)
    (it|this|that) (is|was|will be|would be|is going to be|is gonna be|is a) (a)? (big|hard|firm|definite|strong|flat|solid|absolute|resounding|clear)? (no|nope|nay|deny|denial|rejection|veto|red light|hard pass|pass|nogo|no go|thumbs down|negative) (from <me>|for <me>|on <it>|here)?
    (a|an)? (big|big fat|hard|firm|definite|strong|flat|solid|absolute|resounding|clear|massive|huge|fat|emphatic|easy|quick|simple|total|straight) (no|nope|nay|deny|veto|pass|stop|negative) (from <me>|on <it>|for <me>|to <it>)?
    (going|gonna|will have|have|has|that will) (to)? be a (hard|firm|big)? (no|pass|nope) (from <me>)?
    (i)? (will|am going to|gonna|would|think i will|am gonna|am|will have to|have to|shall|we will|we|would rather) (pass|passing|say no|saying no|decline|deny|reject|veto|have to say no|vote no|voting no|be declining|be rejecting) (on|to)? <it>?
    (i)? (say|said|saying|vote|voting|going to have to say|have to say) no (to|on)? <it>?
    (the)? answer is (still|a|a firm)? (no|nope|negative)
    (pass|passing) on <it>
    (i am)? (absolutely|definitely|certainly|of course|hell|obviously|most certainly|most definitely|please|totally|clearly|fuck|heck|god|gosh|lord|dear god|oh god|hard|really|surely|probably|preferably|rather|better|i think|id say|i would say|i would rather|thanks but) (no|not|nope|not happening|not thanks)
    (over|on) my dead body
    (when|until) (hell freezes over|pigs fly)
    forget (it|this|that|about it|about this|the whole thing)
    (cancel|abort|abandon|scrap|bin|axe|drop|ditch|terminate|void|revoke|withdraw|retract|kibosh|scrub|discard|dump|bail on|undo|torch|trash|chuck|spike|sack off|call off|scratch|halt|stop|cease|quit|shelve|close off|kill off) (<it>|your horses|the lot|out|right (now|there|here)|immediately|everything|work|all work)
    (abort|aborted|abort abort abort?|cancel|cancelled|canceled|stop|stop stop stop?|halt|cease|desist|cease and desist|stand down|stand it down|stop right (there|now)|stop there|back off|back out|back away|step away|hands off|hands off <it>|call it off|called off|abandoned|scrapped|withdrawn|scrap|abandon|belay|red light|red card|red flag|thumbs down|big thumbs down|two thumbs down)
    (thumbs down|red light|red card|no go|nogo|veto|hard stop) (from <me>|on <it>|for <it>|to <it>|here)?
    (please|i|we|you|just|want you to|need you to|can you|need to|must)? (stop|halt|cancel|abort|cease|drop|scrap) (<it>|all of this|all this|everything|what you are doing|immediately|now|here|there)?
    (stop|cease) (<doing-verb>|doing) <it>?
    (please|just|pls|better|i would|best|rather|would rather|you should|we should|let us)? leave (it|this|that|them|well|things|everything|those|these) (alone|be|as is|as it is|as they are|well alone|how it is|untouched|where it is|where they are|the way it is|out|in place|off)
    leave well alone
    <that> is (a|an)? (big|hard|firm|definite|flat)? (no|nope|nay|no go|nogo|hard pass|pass|veto) (from <me>)?
    (neither|none) (of (it|them|these|those|this|that|the above|the steps))? (please|thanks)?
    (put|putting) (a stop to|the kibosh on|the brakes on|a pin in) <it>
    (a)? kibosh on <it>
    (am)? not (going near|wearing|having|buying|touching|entertaining|standing for|putting up with|getting behind) <it>
    (i|we)? (<not>) (in good conscience|in good faith|possibly|really|honestly|ever|just|simply|be) (approve|do|doing|run|running|sign off on|support|recommend|allow|agree to|have) <it>
    (do not|please do not) do (either|any) (of (it|them|these|those))?
    (not|no) (a)? (cat in hells|cat in hell|snowballs|snowball|hope in hells|hope in hell|cats) chance
    (<it>)? (is|would be)? not (wise|sensible|advisable|smart|clever|prudent)
    (i|we)? (would)? (strongly|really|very much)? (advise|recommend|suggest) against <it>
    no (reboot|restart|reset|change|changes|deletion|action|wipe|closing|closure) (please|thanks)?
    (please|i|we|you|just)? (<not>) <verb> (it|this|that|them|these|those|<plan>|anything)
    (please|just)? leave (<it>|the ticket|this ticket|the user|the account|the server|him|her|well) (alone|be|as is|as it is|as they are|untouched)
    nothing to be (fixed|done|changed) (here|on this|for this)?
    nothing (needs|needed) (to be)? (doing|done|changing)? here?
    (just|please|i would|better|best|rather)? leave (it|this|that) (please|mate|thanks)?
    (i)? would rather you (left|leave) (it|this|that) (alone|be)?
    no need (for <it>|to (do|run) <it>|thanks|any more|anymore|now)?
    (we are|i am)? (good|ok|fine) (thanks)? no need
    (not|never) (necessary|needed|required|called for|wanted) (anymore|any more|any longer|now|thanks)?
    (is|are)? unnecessary
    will not be (needed|required|necessary|happening)
    (under|in) no circumstances
    not (under|in) any (circumstances|way|shape)
    (not keen|best not|better not|not a prayer|fat chance|not likely|no fear|not on|not today thanks|never ever|never again|never in a (million|month|thousand) (years|of sundays))
    (am|is)? not keen
    (unable|not able|not prepared|not willing|not in a position) to (approve|sign off|authorise|authorize|agree|accept|allow|support|ok|okay) <it>?
    (i|we)? (am|are)? (can not|will not|not|am not|are not|not happy|not comfortable|not going to be|not going to) (sign|signing) <it> off
    (i|we)? (do not|am not|not) (feel|feeling)? (comfortable|happy|confident|good) (with|about|approving|doing|running) <it>?
    (i am|we are|i have|we have)? (blocked|blocking) <it>?
    (take)? no (further)? action (please|required|needed|on this)?
    (revoke|revoked|withdraw|withdrawn|rescinded)
    approval (is)? (withdrawn|revoked|rescinded|pulled)
    (pull|yank|sack|can|bin|call|scrub|shut|knock) (it|this|that|<plan>) (off|down|on the head|in the bin)?
    (whoa|woah|oh|christ|jesus|jeez|f|ffs|eek|yikes|blimey|crikey|ha|no no)? (stop|no no)
    keep (your)? (hands|paws|mitts) (off|away) (<it>|from <it>)?
    keep (off|away|out)
    do nothing
    (please|just)? (keep|leave) (it|this|that|them|<plan>) (open|running|enabled|active|in place|separate)
    (do not|please do not|never|dont) (bother|you dare|even (think|dream|try|go there|bother)|go there|touch|do|act|action|proceed|continue|go ahead|run|execute|start|approve|make any changes|make changes|change a thing|take any action|do a thing|even think about it|think about it|lay a finger on <it>) (<it>|anything|a thing)?
    (do not|dont|please do not)
    (i|we)? (do not|would not|can not|could not|will not|am not|not|cannot) (want|like|approve|authorise|authorize|agree|accept|support|recommend|advise|consent|sanction|allow|permit|endorse|condone|need|like the look of|like the sound of|think so|think this is (a good idea|right|wise|safe|a good plan)|think that is (a good idea|right|wise|safe)|think it is (a good idea|right|wise|safe)|think we should|agree to|agree with|have it|be approving|be signing off on|be okaying|be doing|be running|be happy with|sign off on|get behind|go for|let you do|let this (go|run)|green light|greenlight|ok|stand for|be having) (of|with|to|on)? (<it>|doing <it>|running <it>|the look of <it>)? <as>?
    (i|we) (do not|would not) think (we|you) (should|ought to|need to) <go-verb>? (<do-verb> <it>)?
    (i|we|you)? would not (do|run|touch|approve|recommend|proceed|go ahead|risk|try) (<it>|going ahead|proceeding|doing <it>)?
    (i)? (would)? (rather|prefer) ((you|we)? (not|did not|do not)|not to)
    i would not
    (disagree|disagreed|objection|i object|objecting|disapprove|i disagree|strongly disagree)
    (i)? (do not|can not) (have|give) (you)? (my)? (approval|permission|consent|blessing)
    you (do not|will not|dont) (have|get|got) (my)? (approval|permission|consent|blessing|sign off|ok|okay)
    (a)? (bad|terrible|awful|horrible|dreadful|stupid|silly|dumb|dangerous|poor|shocking|crap|rubbish|ridiculous|crazy|daft) (idea|plan|call|move|proposal)
    (that|this|it) (is|looks|seems|sounds|would be) (a|an|like a)? <very>? (bad|terrible|awful|horrible|stupid|silly|dumb|dangerous|poor|crap|rubbish|ridiculous|crazy|daft|wrong) (idea|plan|call|move|proposal)
    (out of the question|off the table|unacceptable|not on the cards|not an option|no longer (required|needed|necessary|wanted))
    yes nah
    (hell|heck|fuck|god) no
    (oh|um|er|uh|well|yikes|ooh|ah)? (no no|nope nope) (no|nope)?
    computer says no
    (down|back) boy
    get (lost|stuffed|bent|out of (here|it))
    (naff|sod|jog|piss|bugger|f|rack) off
    (on)? yer bike
    (kill|drop|bin|axe|shoot) (it|that|this) (down|dead)?
    kill (that|this|the) (idea|plan|request|proposal)
    pull the pin on <it>
    (cut|knock|pack) it (out|off|in)
    (we are)? (closing|close) (this|it) (without|with no) (action|changes)
    withdraw (my|the)? approval
    (i|we)? (am|have|are)? (withdraw|withdrawing|withdrawn|revoke|revoking|revoked|rescind|rescinding|take back|taking back|retract|retracting) (my|the|that|our|your|previous|earlier|above) (approval|ok|yes|go ahead|permission|consent)
    (would be|is)? (<very>)? unsafe
    emojino
    -1
    minus one
    emojistop
  `,
  no: `
    no
    nope
    nah
    nay
    non
    nyet
    negative
    negatory
    pass
    never
    no no?
    (whoa|woah|wow|christ|jesus|jeez|f|ha|erm|eh|yikes|oh|well|um|er|uh|sorry|ah|erm|afraid|im afraid|i am afraid|i think|unfortunately|sadly|simply|just|simple|err) no
    sorry (but)? no
    no (sorry|please|afraid not|not really|i would rather not)
    (i am)? afraid not
    not (this|that|it|these|really|particularly|on this|on this one|this one|this time|like this|like that|without me)
  `,
  'hold-off': `
    (please|pls|lets|let us|just|i would|we should|best|better|need to|kindly|you should|can you|could you|can we|going to|i would rather|we need to|have to)? (hold off|hold fire|holding off|held off) (please|on <it>|on all of (it|this|them)|doing <it>|running <it>|thanks|here|on that|with <it>|from <doing-verb> <it>|from doing anything|proceeding|going ahead)?
    (please)? stay (your hand|put)
    (please)? refrain (from <doing-verb> <it>?)?
    stand off
  `,
};
