import type { PhraseTable } from '../phrase-book.ts';

/** Go-aheads. `go` can carry a message with other harmless statements; `yes` cannot. */
export const goPhrases: PhraseTable = {
  go: `
    off (it|this|that|they|she|he) (goes|go)
    (all)? (cleared|sanctioned|permitted) (by <me>|for <it>|to (go|proceed|run|start))?
    (i)? (am)? (convinced|sold|persuaded|satisfied) (so)? (go|do it|go ahead|run it|proceed)
    you (may|can)
    thunderbirds are go
    (let us)? (try|test) <it>
    make <plan>
    (who am i|i am not one|it is not for me|far be it from me|nothing) to (stop|refuse|argue with|stand in the way of|object to|hold up) (you|it|this|that)
    (i)? (do not|would not|will not|can not|could not|never|am not going to|am not about to|would never) (want|wish|like|dream|think|care)? (to|of)? (stop|stopping|stand|standing|hold|holding|argue|arguing|object|objecting|refuse|refusing|block|blocking|oppose|opposing|quibble|complain|complaining|get|getting) (in|with|to)? (you|it|this|that|your way|the way|up|this one|<plan>)?
    (i)? (can not|could not|do not|never) (see|think of|find|come up with|have|know) (any|a single|one|a|much|good)? (good|single|decent|real|earthly)? (reason|reasons|grounds|argument|excuse) (not to|to refuse|to say no|to stop|against it|against this|why not|to wait|to object|to delay|to hold back)
    (i)? (am|will be)? (approving|authorising|authorizing|okaying|clearing|sanctioning|greenlighting|green lighting|endorsing|allowing|permitting|backing) (<it>|this one|that one|both steps|all steps|the lot) (too|as well|also|now|myself)? (for (execution|action|release|implementation))?
    (i)? (am|have|can|will)? (signing|signed|sign) (it|this|that|this one|<plan>|<ref>) off (too|as well|also|now|myself)?
    (i)? (am)? signing off (on)? <it>? (too|as well|also|now|myself)?
    (i)? (have)? no (objection|objections|issue|issues|problem|qualms|reservations) (to|with) (doing|running|approving) <it>
    (consider|regard|treat|take) (this|it|that|these|them|<plan>) as? (approved|authorised|authorized|agreed|signed off|cleared)
    you (are|have been)? (all)? (approved|authorised|authorized|cleared) (to (proceed|go|run it|do it|do this|start|go ahead))? (on|for|with)? <it>?
    (the)? plan (has|gets|got) (my|our) (approval|blessing|ok|vote|support|go ahead|backing|consent)
    (this|it|that|<plan>) (has|have|gets) (my|our) (full)? (approval|blessing|ok|vote|support|go ahead|backing|consent|sign off)
    (my|our) (full)? (approval|blessing|ok|consent|permission|go ahead|sign off) (is|for)? (given|granted|here|on|with)? (<it>|this one)?
    (you)? (get|have got|have|got) (a)? (yes|ok|go|green light|thumbs up|go ahead|nod) (from|for) <me>
    (fire|set|start) (it|this|that|them|her) (up|off|going|running)
    (fine|good|happy|ok|okay|cool|content|clear) (for you)? to (go ahead|proceed|continue|carry on|start|begin) (with|on) <it>
    (up)? and at (them|it)
    (get|crack) (right)? (on|onto|into) (it|this|that|with it|with this)
    (please)? (proceed|continue|carry on|go ahead|crack on) (with|on) (both|all|everything|the lot|this|it|that) (steps|of them|changes|actions)? (please|now|as (planned|listed|described|proposed|written))?
    go ahead (with <it>)?
    (<i> (can|may|should|could|are free to|are welcome to|are good to|are ok to|are clear to|are cleared to|are okay to|have my permission to|are allowed to|are authorised to|are authorized to))? just? please? go ahead ((with|and) (do|run|execute|action|apply|perform|start)? <it>?)? <as>?
    go ahead and (proceed|continue|run|do it|do so|start|execute|go|fix it|<do-verb> <it>)
    (please|just|do|you can|you may|you should|you could|can|may|feel free to|free to|let us|kindly|i say|i would say|then|go on and|by all means|you are (free|welcome|good|ok|clear|cleared|authorised|authorized|ok|approved|allowed|fine|permitted) to|(happy|ok|okay|fine|good|clear|cleared|safe|approved|authorised|authorized|permission|content|cool|all clear|all good|all ok|green light|glad|free|am happy|am ok|am fine|am good) (for you)? to|no reason not to|no reason to not|want you to|would like you to|i want you to|i would like you to|(can|could|would|will) you (please)?|you have my (ok|okay|permission|approval|blessing|consent|go ahead|authority|authorisation|authorization|sign off|leave|say so) to|i am <very>? <happy> (for you)? to|i am <very>? <happy> for <it> to|we are <very>? <happy> (for you)? to|might as well|may as well|you might as well|you may as well|we can|we should|we may)? (<go-verb>|<do-verb> <it>) <as>?
    (go|get) (for|at) it
    have at (it|er|them)
    go go go?
    go on then
    go on and do it
    (yes|ok|sure|oh|aw|aye|well|alright) go on (then)?
    <that> (is|can|may) <very>? (a go|go|go ahead|approved|authorised|authorized|all yours|good to go|clear to go|ok to go|fine to go|ready to go|ready to roll|approved to proceed|good to run|good to proceed|ok to proceed|ok to run|be done|be run|proceed|go|happen|go through|go in|go out)
    (is|are|am|all|looks|you are|we are|i am|everything is|all is|steps are|plan is|plan looks|it is|now)? <very>? (good|clear|cleared|ok|fine|ready|safe|free|okay|happy) to (go|run|proceed|continue|rock|roll|roll out|push|launch|start|execute|go ahead)
    (cleared|clear) (hot|for (takeoff|take off|launch|landing|action))
    (all)? (systems|lights|signals) (are)? (go|green)
    (we|you|all|i|everyone) (are)? go (for (launch|takeoff|liftoff|deploy|it))?
    fill (your|yer|ya|ur) boots
    knock (yourself|yourselves|yerself|urself) out
    be my guest
    (crack|carry|press|push|rock|roll|plough|plow|steam|soldier|charge|power|fire) (on|ahead|away) (then|with <it>)?
    (get|have) <it> (done|sorted|going|moving|actioned|run|started|over with|rolling|underway|completed|knocked out|across the line)
    get (cracking|going|started|moving|stuck in|amongst it|on with it|on it|to it|rolling|er done|her done|it done|weaving|after it|to work|busy)
    (just|please|do)? (do|run|execute|action|fire|send|ship|launch|start|deploy|apply|implement|process|perform|complete|trigger|push|release|finish|begin|initiate|smash|fix|proceed with|continue with|ok|okay|greenlight) <it>
    jfdi
    okayed (by <me>|<it>)?
    (my|our)? (approval|permission|consent|ok) (is)? given
    (both|all|the lot|everything|all of (it|them|these)) (please|yes|ok|okay)
    you are (good|clear|fine|golden|all set|all clear|good to go)
    (not|do not) (seeing|see|have|got) (any|a|much) reason to (wait|hold <it> up|hold off|hold back|delay|stop|object|say no)
    (never been happier|delighted|pleased|glad|only too happy|more than happy|happy) to approve (something|anything|it|this|that)?
    (could not|can not) be (simpler|easier|clearer|better)
    why would (not (we|you|i|they)|(we|you|i|they) not)
    a ok (from <me>)?
    action (please|away)
    give it (a|the) (reboot|restart|reset|bounce|kick|shove|push)
    (reboot|restart|reset|run|fire|send|bounce|proceed|approve|blast|wipe) away
    aw? (yes)? go on
    ship
    apply
    (go for|go) your life
    chocks away
    weapons free
    do the (thing|deed|honours|honors|business)
    do it to it
    (pull|flip|throw) the (lever|switch)
    (wave|waved|waving|nod|nodded) (it|this|them) through
    (rubber)? (stamp|stamped)
    (stamped|signed|sealed|delivered)
    blessed
    <plan> (is)? (accepted|agreed|confirmed|endorsed|blessed|authorised|authorized|signed off)
    feel free (to)? (go)?
    (ready)? (when you are|when you are ready|whenever you are|whenever you are ready|whenever you like|any time you like|anytime you like)
    (whole|entire) lot (approved|please)?
    all of (it|them|these|those|the above) (approved|please)
    let us (try|test) <it>
    let us give (it|this|that) (a)? (go|try|whirl|shot|crack)
    (have a go|good on) (you|yes|your|ya|yourself) (mug|mate)?
    bob (is)? your uncle
    (just)? get <it> (done|sorted)
    fly at it
    go nuts
    (go)? knock (it|them) (out|down)
    whack it in
    bung it (in|through)
    stick it (in|through|on)
    chuck it (in|through)
    slap it in
    smash it (out|in)
    go balls out
    pedal to the metal
    damn the torpedoes
    leeroy jenkins
    cry havoc
    all over it
    please? carry out <it>
    send (it|this|that|them) (off|out|over|on)
    yes do
    (kick|boot|throw|chuck|hand|pass|roll|sort|clear|clean|close|lock|free|get) (it|them|him|her|these|those|all of them) (off|out|over|down|away)
    get rid of (it|them|these|those|all of them)
    carry <it> out
    just (do|run|send|go|proceed|crack on|execute|action|approve|ship|fix|get) (it|this|that|them)?
    please (do|proceed|go|run|execute|continue|action|approve|go ahead) (it|this|that|them|so|with <it>)?
    do (proceed|go ahead|continue|carry on|so|it)
    (proceed|continue|execute|engage|commence|begin|deploy|launch|action|implement|initiate|start)
    (proceed|continue) (with|to) (do|run|execute|perform|action|apply)? <it>
    send it
    full send
    ship (it|er|her|that|this)
    (send|sending) (her|er)
    (make|let) (it|this|that) (so|happen|roll|rip|fly|be so|go ahead)
    let (her|er|rip|fly|them|this|that|it) (rip|fly|roll|loose)?
    let us (go|do (it|this|that)|roll|rock|rock and roll|proceed|get (it|this|that) done|get on with it|crack on|dance|make it happen|run (it|with it|this)|continue|get going|get cracking|hit it|move|move ahead|get after it|go for it|ride|send it|ship it|fix it|get this going|get it going|get rolling|get this sorted|get it sorted|get it over with|action (it|this)|carry on)
    (roll|run|go|stick|move|proceed|work) (with|on with) (it|this|that|the plan|your plan)
    roll (it|that|this)? out
    roll on
    rock and roll
    rock on
    hit it
    fire (away|at will|it off|it up|when ready)
    punch it
    (pull|squeeze) the trigger
    (push|press|hit|smash|click) (the|that) (button|trigger|go button|big red button|enter)
    push (it|this|that|them|er)? (through|out|live)?
    kick (it|this|that|things) off
    kick off
    light (it|this|the) (candle|fuse|up)
    nuke (it|them|that|this|the lot)
    (off|on|away) (you|ye|ya) go
    (you are|you have|i am|we are|u are)? (the|a|my|giving you the|you the|got the|got a|get the|get a)? (green|greenest of)? green (light|lit|lighted|lights)
    (green|greenlight|greenlit|green light|green lights) (from <me>|for <it>|on <it>|to (go|proceed|run it|continue)|across the board|given|granted|all the way|here)
    (all green|greenlight|greenlit|green lit|green light)
    (you have|have|here is|take|consider this|this is|you got|you have got|there is|giving you|i give you|gave you|i am giving you|with|that is|you both have|you already have|i grant you) (my|our|the|a|your|full|official|formal|written|clear|a clear|a full|my full|my official) (full|formal|official|explicit|written|unconditional)? (approval|ok|okay|blessing|permission|consent|sign off|signoff|vote|thumbs up|yes|go ahead|green light|authority|authorisation|authorization|go|all clear|support|endorsement|say so|nod|backing|leave|all clear) (to (proceed|go|go ahead|continue|run <it>|do <it>|start|<do-verb> <it>)|for <it>|on <it>|from <me>)?
    giddy up
    (full|all) steam ahead
    full speed ahead
    full throttle
    it is a go
    (that|this|it) is a (go|green light|thumbs up|definite go|full go) (from <me>|for <me>|on <me>)?
    (go|a go|definite go|definitely go|big go|hard go|full go) (from <me>|for <it>|on <it>|for launch|for <me>)
    (lock|load) it in
    hop to it
    jump to it
    have (a|at) (crack|go|bash|stab) (at it)?
    give (it|her|er|that|this) (a)? (go|whirl|shot|crack|bash|burl|beans|the beans|some welly|the nod|the go ahead|the green light|some|hell|heaps|a try)
    (it is|this is|she is|they are)? all yours
    stop (asking|faffing|messing about|dithering|worrying) and (just)? (do it|run it|go|get on with it|go ahead|proceed)
    do <as>
    (rubber)? stamp <it>
    do your (thing|worst|stuff|magic|job)
    (do|does) what (you|ya) (need|have|got|gotta|must)? (to)? (do)?
    do the needful
    (go|do|run|execute) as (planned|proposed|written|you were|suggested|described|outlined)
    proceed <as>
    (carry|crack) on <as>
    stick to the plan
    i approve (of)? (<it>|these)? <as>?
    (approve|approved) (<it>|all <number>?|all (of it|of them|steps)|as is)?
    approving (<it>|all (steps)?|as is|now)
    <plan>? (is|are|looks|has been|hereby|formally|officially|fully|all|now|reviewed and|read and|checked and|seen and|agreed and|ok and|yes|ok|happily|gladly|totally|wholeheartedly|reluctantly|begrudgingly|grudgingly|unanimously|unconditionally)? approved <as>? (for (execution|go|action|release|implementation|deployment|running|change))?
    (approved|approve|approval|authorised|authorized|ok|okay|signed off|green light|cleared|sanctioned|agreed|granted|yes|accepted|confirmed|go) (from|by|on|at|for|with) <me>
    approved (all|both|everything|in full|for all|for everything|for the lot|across the board|on all (counts|steps|points)|in its entirety|to (proceed|go|run|continue|execute|start|do it)|and (go|proceed|go ahead|run it|do it)|<now>|as requested)
    (approval|permission|authority|consent|authorisation|authorization|clearance|request) (is)? (granted|given|approved|provided|confirmed)
    granted
    i (give|grant|hereby give|hereby grant) (you)? (my)? (full)? (approval|permission|consent|authorisation|authorization|ok|blessing|go ahead|sign off)
    (i|we)? (hereby|formally|officially|fully|both|all|can|do|will|would|have|happily|gladly|have already)? (approve|approved|authorise|authorize|authorised|authorized|sanction|endorse|greenlight|okay) (<this>|as is)? <as>?
    (consider|call|mark|deem|treat|count|take|call|log|put) (it|this|that|them) (as|down as)? (approved|authorised|authorized|a yes|a go|signed off|done|green lit)
    (happy|content|comfortable|ok|good|fine|glad) (to (approve|proceed|authorise|authorize|sign off|sign this off|sign it off|okay|go ahead|go|continue|run|let it run|let it go|let this run|let this go|let it go ahead|let you (run|do|proceed with) <it>)|for (it|this|that|these|you|them|all) to (<go-verb>|<do-verb> <it>|be done|be run|happen|run|go|go in|go live|go through))
    (am|i am|we are|all|quite|more than|very|perfectly|really|happily|totally) <happy> (to (approve|proceed|authorise|authorize|sign off|okay|go ahead)|for (it|this|that|these|you|them) to (<go-verb>|<do-verb> <it>|be done|be run|happen|run|go|go in|go live|go through))
    (signed|signing|sign) off (on <it>)?
    (signed|signing) (it|this|that) off
    sign it off
    (you)? (may|can|should) (now)? (proceed|continue|go ahead|crack on|carry on|start|begin|commence|execute|run <it>|do <it>|action <it>) (with <it>)? <as>?
    (what are you waiting for|why are you (still)? (asking|waiting)|what is keeping you|what is the hold up then)
    (do not|no need to|you need not|you do not need to|never) (wait|hold back|hold up) (for me|on me|on my account|any longer|up|around)?
    (do not|would not) let (me|us) stop you
    no need to (wait|ask|hold|hold off|hang about|hang around|delay|check with me|ask me|run it past me|ask twice)
    (who am i|we are not going) to (say no|stop you|argue)
    (i)? (will|am|would) not (going to)? (stop|stand in) (you|your way|the way)
    (i)? (would|will|am|shall)? not (going to)? (stop|object to|argue with|say no to|complain about|stand in the way of|fight) (<it>|you)
    (can|could) not (come|happen) soon enough
    (i|we)? (can not|could not|do not|can|see)? see? (any|a|no)? (reason|reasons|reason at all|good reason) (why)? (not|not to|to not|to wait|to hold off|to hold (<it> (up|back)|back|up)|to delay|to stop|to object|we should not|you should not|it should not) (go ahead|proceed|do <it>|run <it>)?
    (can not|could not|do not|can|there is|got|have|with|i have|i see|see) (think of|see)? no? (any|a)? (reason|reasons) (not to|to not|to wait|to hold off|to delay|to stop|to object|to say no|against) <it>? (proceed|go ahead|do <it>|run <it>)?
    (all)? aboard
    (you are|all) (all)? (set|clear)
    (launch|release|deploy|merge|apply|implement|fix|sort|start|begin|trigger|action|complete|finish|commit|execute|perform|enact|submit) (it|this|that|them|these|the lot|away|everything|all of (it|them)) (out|off|up)?
    go (get|git) (em|them|it)
    go (hard|nuts|wild|crazy|to town|time|live|forth|forward|right ahead|straight ahead|for broke|forth and conquer)
    (i|we)? (would|will)? (give|giving|gave) (it|this|that|you|them) (the|my|a|our) (thumbs up|ok|okay|nod|go ahead|green light|all clear|blessing|approval|vote|big tick|tick)
    (it|this|that|plan)? (gets|has|got|have|you have got|you get|you have) my (vote|blessing|approval|support|ok|seal of approval|thumbs up|sign off|stamp|yes)
    (approved|approve|yes|ok|sure|go|fine|affirmative) and? (go|proceed|go ahead|go for it|do it|do so|run it|send|run|execute)
    (go ahead|proceed|do it|run it|fix it|crack on|go for it|continue|approved|approve it|ok to go) (please|then|by all means|for sure|absolutely)
    (i|we) (want|need|would like|would love|say) (this|it|that|them|you to) (done|do it|go ahead|proceed|run it|sorted|to happen|to go ahead|actioned|to proceed|approved|run) (please)? <now>?
    have fun
    wheels up
    tally ho
    onwards
    onward
    allons-y
    yalla
    hell for leather
    rip (in|into it|right in)
    (go|get) (after|at) it
    <i>? (have|has|had|having|after)? (now|just|already)? (reviewed|read|checked|looked over|looked at|been through|gone through|looked through) (and|then) (approved|approve|happy|sign off|signed off|agree) (it|this|that|the plan)?
    over to you to (run it|proceed|execute|do it)
    (the)? floor is yours
    (the)? (answer|decision|verdict|word) (is|of the day is)? (yes|go|approve|approved|a yes|a go|proceed)
    emojigo
  `,
  yes: `
    (i)? am (convinced|sold|persuaded|satisfied|won over|on board|with you) (now)?
    (consider|count) me (convinced|in|on board|sold)
    (i|we)? (have)? (never|not|no longer) (been|am|was)? (against|opposed to|averse to|anti) <it>
    (definitely|certainly|absolutely|oh|but|why|indeed|obviously)? (yes|of course|certainly|by all means|absolutely) (of course|certainly|please|indeed|absolutely)?
    (that|it|this) will do (nicely|fine|just fine|me|well|perfectly|very nicely)
    (i)? could not (fault|improve|improve on|argue with|have put|have done|have planned|have written) (it|this|that|the plan|<plan>) (better|better myself|myself)?
    <it> (has|have) (my|our) (vote|support)
    all (clear|correct|in order|accounted for|good from here|above board)
    (yes|it is a yes|that is a yes|a yes|yes from me) (on|to|for) (both|all|every) (counts|fronts|steps|points|of them|of it|step|one)
    yes
    (a|an)? (big|huge|definite|resounding|firm|hard|solid|emphatic|clear|strong|full|easy|wholehearted|100%|simple) yes
    yes (to|for|on|with) (<it>|all (steps|counts)|everything|all <number>)
    yes <as>
    (hell|heck|oh|oh hell|fuck|damn|why|ok|good|well|oh my|of course|absolutely|definitely|most definitely|bloody|god|sure|gods) yes
    yes sir
    yes mam
    yessir
    (that|this|it) is a (yes|thumbs up|definite yes|big yes|firm yes|hard yes) (from <me>)?
    (yes|ok|okay|sure|fine|good|cool|great|happy|all ok|all good|all fine|all clear|no objection|no objections|no issues|no issue|no concerns|no complaints|no worries|thumbs up|go|works|that works) (with|by|from|for|at|on) <me>
    ok
    ok <as>
    okay
    sure
    sure (thing|is|why not)
    (sure|yes|well|ok|i guess|eh|meh|hmm)? why not
    fine
    (for|that is|oh)? sure
    all (good|fine|ok|clear|okay|sweet|gravy|set|happy) (here|on my end|from <me>|with <me>|by <me>|for <me>|to me)?
    <very>? (good|fine|ok|cool|okay|sweet) (here|from here|on my end|from <me>|with <me>|by <me>|for <me>|to me|as is)
    (<that>)? (is|are|looks|look|all looks|seems|seem|sounds|sound|looks all|all sounds|appears|is all|would be|will be) <very>? <nice> (to me|from <me>|with <me>|by <me>|for <me>|here|on my end|on this end|in my book|as is|all round)?
    <that> (all|both)? (is|are|looks|seems|sounds|would be|will be) <very>? (what (we|i) (want|need)|what is needed|what the doctor ordered)
    (it|this|that|plan|the plan|your plan|all)? (works|would work|will work|will do|checks out|stacks up|adds up|makes sense|stands up|passes muster|ticks all the boxes) (for me|by me|here)?
    works for (me|us)
    i am <very>? (happy|ok|fine|good|cool|comfortable|content|satisfied|on board|down|in|all in|sold|convinced|easy|for it|in favour|in favor|all for it|in agreement|good to go) (with|about|on)? <it>? <as>?
    <very>? (happy|fine|ok|cool|good|comfortable|content|on board|down|satisfied|okay) (with|about) <it> <as>?
    (all|i am all|totally|fully)? (for it|in favour|in favor|on board)
    happy (here|days|with <it>|to)
    (i)? <very>? (agree|concur|second (it|this|that)|agreed|accept|accepted|consent|confirm|concurred|accede) ((with|to|on)? <it>)? (<as>|all round)?
    (i)? (like|love) (it|this|that|the plan|your plan|this plan)
    seconded
    <plan> <very>? (good|fine|ok|okay|yes|approved|happy|great)
    confirmed
    (affirmative|affirm|positive)
    ok ok
    aye
    aye aye (captain|skipper)?
    correct
    indeed
    absolutely
    definitely
    certainly
    totally
    (of)? course
    by all means
    naturally
    for sure
    (you)? (bet|betcha)
    too right
    bloody oath
    damn (right|straight)
    (hell|heck) yes
    nah yes
    amen
    indubitably
    yes please
    yes nah yes
    please and (thanks|thank you)
    (100|110|1000|million|hundred|200) (percent|%)
    100%
    (+1|plus one|+1s|+2|+100|+1000|++) (from <me>|on <it>|for <it>|to <it>|here)?
    (two|double|big|massive|huge|a|another|double)? thumbs up (from <me>|on <it>|for <it>|to <it>)?
    (big|massive|huge|a)? tick (from <me>|in the box|v g)?
    emojiyes
    no (objection|objections|issue|issues|concern|concerns|complaints|arguments|argument|problems|qualms|reservations|red flags|dramas|hesitation|blockers|showstoppers|veto|opposition|notes|comments|drama|gripes|worries) (<me>|from <me>|with <it>|on <it>|to <it>|at <me>|on <me>|about <it>|whatsoever|at all|raised|with (doing|running) <it>|with that plan|with it <as>|to proceeding|to you proceeding|to you going ahead|to going ahead|to running <it>|to doing <it>)
    (i)? (have|having|see|got|raise|found|find|can see|foresee) (no|zero|0) (objection|objections|issue|issues|concern|concerns|complaints|arguments|problem|problems|qualms|reservations|red flags|reason not to|harm|downside) (<me>|from <me>|with <it>|on <it>|to <it>|about <it>|whatsoever|at all|here|in <it>)?
    no (objection|objections|issue|concern|concerns|complaints|arguments|argument|qualms|reservations|red flags|dramas|hesitation|opposition|notes)
    (zero|0|nil) (objection|objections|issues|concerns|complaints|problems|qualms)
    (i)? (can not|could not|do not|will not|would not|not|am not|did not) (seeing|see|have|spot|find|raise|foresee|think of|anticipate|got) (any|an|a) (objection|objections|issue|issues|concern|concerns|complaints|problem|problems|qualms|red flags|downside|risk|risks|harm|drama|dramas|blockers|reservations) (<me>|from <me>|with <it>|on <it>|to <it>|about <it>|at all|here|in <it>)?
    nothing (to add|against <it>|wrong with <it>|from <me>|to object to|jumps out|stands out|concerning|bad|scary|stopping (you|us|it)|i would change|to change|worrying)
    (i)? (can not|could not|would not|will not|can hardly|hard to) (argue|fault|disagree|object|complain|knock|quibble|top|beat) (with)? (<it>|that logic|the logic)?
    (i)? could not (agree more|have (put|said|done) it better) (myself)?
    no reason to (say no|object|refuse|stop|delay|wait)
    not going to say no
    (i)? have (nothing|no objection|no objections) (against|to) <it>
    (i)? can live with <it>
    (i)? would not change (a thing|anything|a word)
    (worth|well worth) (a)? (shot|try|go|doing|it)
    (ok)? you win
    a? no brainer
    obviously
    (agree|agreed) on (all|every|each) (points|steps|counts|point|step|count)
    (i)? (do not|would not) (mind|object|disagree) (at all)? (<it>|if you (do|proceed|go ahead|run it))?
    (i)? (do not|can not|could not)? (see|know|think of)? (a)? (reason|reasons)? why not
    (do not|can not) see why (not|you should not|we should not|it should not|you would not|we would not)
    (i)? (do not|see|have) (have|see)? (a|any)? (problem|issue|objection|concern) (with|to) <it>
    say no more
    (i)? thought you would never ask
    (need|do) you (even)? (need|have)? (to)? ask
    (not|hardly) a problem (whatsoever|at all)
    not (bad|a bad plan|opposed|against it|going to object|objecting)
    (good|great|solid|sensible|reasonable|sound|excellent|nice|smart|perfect|brilliant) (plan|call|approach|idea|proposal|suggestion)
    go <as>
    <that> is <very>? (fine|ok|good|approved|happy|correct|right) <as>
    permission to (proceed|go ahead) granted
    righto
    righty ho
    rightio
    alrighty (then)?
    okey dokey
    bob is your uncle
    bring it on
    sounds like a plan
    that is the (plan|one|way|ticket)
    count me in
    (read|reviewed|checked|seen) and (agreed|happy|ok|fine|accepted)
    it is a yes
    yes it is
    yes (do|go|run|you (can|may|should)|we (can|should)|i (do|am|would|agree|approve|confirm)|they are|this is|that is) (<it>|that|so|ok|fine|correct|right)?
    yes (that|this|it) is (fine|ok|good|correct|right|great|all|what i want|what we want)
    (that|this) (would|will) be (great|good|fine|perfect|ideal|lovely|brilliant|ok|appreciated)
  `,
};
