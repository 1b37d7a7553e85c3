import type { PhraseTable } from '../phrase-book.ts';

/** What may stand beside a decision without changing it. */
export const harmlessPhrases: PhraseTable = {
  acknowledge: `
    (lol|heh|ha)
    (<that>)? (is|are|looks|look|seems|all|it is all)? <very>? (good|fine|ok|okay|working|great|sorted|well|clear|happy|up|back up|back|normal) (on (my|their|his|her) (end|side))? (now|again|since)
    (<that>|all)? (works|working|worked) (now|again|fine|ok|a treat)
    it (works|worked)
    (ok|yes|all good|fine) (now|then) (thanks)?
    (noted|ack|acknowledged|acked|seen|received|understood|got it|gotcha|copy|copy that|roger|roger that|ten four|10 4|10-4|wilco|i see|makes sense|interesting|nice|cool|great|sweet|awesome|excellent|perfect|brilliant|lovely|good|super|fab|wonderful|fantastic|beautiful|magic|legend|ace|champion|ripper|beauty|you beauty|bonza|cheers|wow|ah|oh|ahh|ohh|aha|good stuff|good work|nice work|great work|good job|nice job|great job|well done|nicely done|good catch|nice catch|great catch|good spot|nice one|good one|good thinking|good shout|nice find|good find|fyi|for info|for your info|for the record|heads up|following|subscribed|tracking|no worries|no problem|no problems|np|no probs|no prob|not a problem|no sweat|no biggie|no drama|all done|no stress|too easy|easy|easy peasy|read|will do|fair enough|fair|fair point|good point|right|looks like a lot of work|impressive|neat|hello|hi|hey|morning|afternoon|evening|bump|bumping|ping|test|testing|ok noted|understandable|alright|righto then|yes i (saw|know|see)|i saw|i know|saw (it|this|that)|reading|reviewed|checked|looked at (it|this)|read (it|this)|have read|go on)
    (thanks|thank you|ta|cheers) (for|to) (the|this|that|your|letting (me|us) know|looking|checking|doing|raising|flagging|sorting|spotting|putting|all) (info|update|heads up|note|detail|details|help|plan|write up|writeup|summary|work|quick (work|response|turnaround)|proposal|explanation|clarification|analysis|patience|effort|hard work|diligence|thorough (plan|write up|check|work)|clear (plan|write up|steps)|this|it|that|into (it|this)|together|this together|asking|checking (first|in|with me)?|your help)?
    (thanks|thank you) for (asking|checking|waiting|the (ping|reminder|nudge|chase|clear steps|clear plan|detailed plan|thorough plan)|being (careful|thorough|patient)|putting this together|your (patience|work|help)|asking first|checking first|checking in)
    emojithanks
  `,
  courtesy: `
    (exactly|just)? as (drafted|written|planned|proposed|described|listed|outlined|suggested|detailed|stated|laid out|set out)
    (polite|concise|thorough|clear|tidy|friendly|professional|accurate|helpful|comprehensive|detailed|logical|sensible|simple|neat|straightforward|low risk|harmless|reversible|quick|easy|sensible precaution|makes sense)
    in case (i|we) (did not|have not|had not|forgot|never) (say|said|already|before|answer|reply)?
    (as)? (quick|quickly|soon|fast|quick sharp|swiftly) as (you|possible|we) (can|like)?
    (exactly|just|precisely|right)? as (you|it|this|they|is) (have|has|is|are|was|were)? (listed|written|proposed|planned|described|suggested|drafted|set out|laid out|outlined|put it|stated|say|said|stand|stands|shown)
    no (more|further)? (debate|discussion|questions|ado|delay|argument|convincing|persuading|comment|comments|notes|edits|amendments|hesitation|dithering|doubt|doubts) (is)? (needed|required|necessary|from (me|my side|us|here)|here|about it|there)? (on (this|it|that)|for (this|it|that)|about (it|this|that))? (one)?
    (review|read|check|read through|look through|once over|look) (of|through|over|at)? (the|this|your)? (suggested|proposed)? plan
    (i)? would (rather|prefer) (it|this|that|they) (happened|was done|were done|got done|ran|went in|be done) (today|now|sooner|early|earlier) (than|rather than)? (later|tomorrow|next (week|month|quarter|year))?
    (much|far|a)? (better|clearer|cleaner|safer|simpler|nicer|quicker|shorter|same|short|clear|clean|neat|simple|quick|sensible|straightforward) (and (clear|clean|short|simple|neat|quick|sweet|sensible))? (title|text|wording|name|time|date|idea|fault|issue|thing|<unknown>)?
    (better safe than sorry|(long)? overdue|about time too|good riddance|fair play)
    (well spotted|right call|good call|great call|that is the right call)
    (spot on|sound as a pound|bonzer|bonza|beauty|beaut|choice|mint|bang on|nailed it|aw|ripper|sorted|tidy|champion|grand|decent|belter|wicked|mega|appreciate (the|your) (detail|details|write up|work|help|info|effort|heads up|thoroughness))
    (thanks|thank you|many thanks|thanks (a lot|so much|again|heaps|a million|very much|a bunch|in advance|all)|thank you (very much|so much|again|kindly|all)|much appreciated|appreciated|appreciate (it|that|you|the help|your help)|ta|ta muchly|cheers|please|kindly|sorry|apologies|sorry for the (delay|wait|late reply|slow reply)|apologies for the (delay|wait|late reply)|sorry (i am late|to keep you waiting|i missed this|about the delay|for keeping you waiting)|regards|kind regards|best|best regards|bye|later gator|have a (good|great|nice) (one|day|weekend|evening|night|arvo)|enjoy|good luck|be quick|no rush|no hurry|take your time)
    (thanks|thank you|cheers|ta|hi|hey|hello|morning|good morning|good afternoon|good evening|afternoon|evening|gday|g'day|howdy|dear|yo|ok|okay|right|alright|oi|well|now|so) (<unknown>|<mate>)
    (hi|hey|hello|morning|good morning|good afternoon|good evening|gday|g'day|howdy|yo|hiya|heya|greetings|evening all|morning all|hi (all|team|there|folks|guys|everyone))
    <mate>
    (at)? <mate>
    <now>
    (then|now|well|so|anyway|anyhow|honestly|tbh|to be honest|frankly|imo|imho|in my opinion|in my view|in my book|for me|from <me>|by me|on <me>|at <me>|with <me>|for <me>|personally|obviously|clearly|basically|literally|seriously|really|definitely|absolutely|totally|here|there|already|even|just|simply|happily|gladly|certainly|of course|for sure|hereby|formally|officially|i think we are|finally|at last|about time|please and thanks|for it|on this|on that|on it|with this|with that|for this|for that|this time|on this one|on this occasion|for this one|this one|in this case|in this instance|for the record|as requested|as discussed|as agreed|as per (our)? (chat|call|discussion|conversation)|per (our|my) (chat|call|discussion|conversation)|man|boy|eh|innit|hey|fam|y'all|dear|guys|too|indeed|right|alright|okay|oh|ah|um|uh|hm|yay|woohoo|woo|woop|boom|bam|hooray|wahey|phew|cool cool|cool|great|good|nice|perfect|excellent|awesome|brilliant|lovely|sweet|super|fantastic|top|ace|magic|good (stuff|work|job|catch|spot|thinking|shout|find|one|plan|call|idea)|nice (one|work|job|find|catch|spot)|great (work|job|stuff|catch|find|spot|thinking)|well done|all clear|no (worries|problem|problems|probs|prob|sweat|biggie|drama|dramas|stress|rush|hurry|bother|need to apologise|need to apologize)|np|not a problem|easy|too easy|fair enough|makes sense|understood|got it|noted|ack|roger|roger that|copy|copy that|seen|vote|decision|verdict|my (vote|answer|decision|verdict|response|reply|call|ruling)|answer|reply|response|re|approval|status|result|outcome|reg|regarding (<this>|this|the plan)|re (<this>|this|the plan)|as for (<this>|the plan)|for <this>|on <this>|about <this>|and|with <this>|<as>|to you|to muster|to the (team|bot|agent)|the bot|the agent)
    (whoa|woah|wow|christ|jesus|jeez|crikey|blimey|ffs)
    (exclaim|xx|xo|x)
    emojinice
    <duration>
  `,
  care: `
    (please|just|and|then|but|can you|could you)? (let|keep) (me|us|him|her|them|the (client|user|customer|team|requester|ticket)|everyone) (know|posted|updated|in the loop|informed|advised|apprised) (how (it|that|this) (goes|went|turns out|gets on)|the (result|results|outcome)|(when|once|if|as soon as|after) (it|that|this|you|they|all|everything)? (is|are|has|have|all)? (been)? (done|complete|completed|finished|through|fixed|sorted|working|are done|are finished|you finish|you are done|finish|run|ran|goes through|in place|anything|something|any)?|afterwards|after|here|please|of (the)? (progress|result|outcome)|on (progress|how it goes)|either way|what happens|if (there is|there are|you (hit|have|see|find|run into|get|encounter)|it|anything|something|anything|it all)? (any|an|a|with)? (goes wrong|go wrong|breaks|fails|problems|problem|issues|issue|errors|error|trouble|questions|snags|blows up|explodes|falls over|looks (off|odd|wrong)|happens|comes up|crops up|changes|else|anything else|goes sideways|goes south|does not work|goes bang))?
    (please|just|and|then|but)? (ping|shout|call|holler|yell|give me a (shout|ping|call|yell|bell|buzz|nudge|holler|ring)|message|dm|tag|alert|let me know|reach out|poke|buzz|ring|text|hit me up|come back to me|get in touch|flag|report back|update (me|us|the ticket|ticket|here)|circle back|sing out|yell out|speak up) (me|us)? (here|to me)? (if|when|once|as soon as|after|should|on|with|afterwards) (you|there|it|that|anything|something|they|this|any|all|everything)? (is|are|has|have|hit|need|run into|see|gets|get|have any|find|want|goes|encounter|does)? (been)? (any|a|an|with|me|us|anything|into)? (done|complete|completed|finished|fixed|sorted|goes wrong|go wrong|breaks|fails|fail|problems|problem|issues|issue|errors|error|trouble|questions|snags|blows up|explodes|falls over|looks (off|odd|wrong)|stuck|goes sideways|goes south|through|help|results|result|the result|the results|the outcome|not work|goes bang|crops up|happens)?
    (and)? (please)? (report|post|write|note|update) (back|the (result|results|outcome|ticket)|results|here|the notes|me|a note) (here|after|afterwards|when done|once done|when (you are|it is)? (done|finished|complete)|back|on the ticket|in the ticket)?
    (i am)? (here|around|online|about|available|on hand|standing by|at my desk|on site|onsite) (if|should) (you|anything|it)? (need|needs|breaks|goes|want|go)? (me|wrong|help|anything|a hand)?
    (i am)? (around|about|online|here) (all day|all afternoon|all evening|to (help|watch|monitor)|until <clock>|now)
    (i)? (will)? (own|take) (it|this|the (blame|hit|risk|heat|fall|responsibility|flak)|responsibility|full responsibility) (if (it|anything) (breaks|goes wrong))?
    do not (worry|stress|sweat it|be shy) (about (it|that|me|him|her|them|the (client|user|backup|backups|noise|alerts|rest)))?
    (i|we)? (will|am going to|shall|can|have) (just|also|then|personally)? (let|tell|inform|update|notify|warn|ring|call|phone|email|mail|text|message|ping|thank|chase|bill|invoice|document|monitor|watch|keep|log|note|write|add a note|follow up|check (in|back|up|how|on (it|them|him|her))|pop (in|by|over|round)|swing by|stop by|stay|be (around|here|about|online|on site|onsite|in)|explain|speak|talk|report|sit with|babysit|test (it|this)? after(wards)?|keep an eye|close (it|this|the ticket) (after|afterwards|out|off)) (the|our|my|his|her)? (client|customer|user|users|manager|boss|team|site|office|end user|requester|contact|staff|site contact|owner|them|him|her|everyone|<unknown>)? (know|a heads up|a shout|a call|a ring)?
    (i|we)? (have)? (already|just)? (told|informed|updated|notified|warned|let) (the|our)? (client|customer|user|users|manager|boss|team|site|office|end user|requester|contact|staff|them|him|her|everyone)
    (i|we) (am|are) (telling|letting|informing|notifying|calling|ringing|emailing|updating) (the|our)? (client|customer|user|users|manager|boss|team|site|office|requester|contact|staff|them|him|her|everyone)
    (please|and|then)? (keep an eye|watch out|monitor)
  `,
  state: `
    (steps|plan|details|wording|numbers|names|list|addresses|dates|spelling|values|everything|all|both|figures|accounts|groups|everything there|it all) (all|both)? (is|are|looks|look)? (correct|right|fine|ok|checked|in order|accurate|checks out|check out|add up|adds up|match|matches|clear|present and correct)
    (neither|nor|so) (do|am|have|would|can|did|is|was) (i|we)
    (good|nice|lovely|great|solid|clear|perfect) (wording|text|tone|note|message|email|mail|reply|draft|english|grammar|stuff|<unknown>)
    (it|this|that)? reads (well|fine|ok|nicely|good)
    nothing (scary|bad|odd|worrying|concerning|untoward|alarming|wrong|major|exotic|risky|of note|out of the ordinary|to worry about|worth keeping|worth saving) (in|on|about)? (there|here|it|them|that)?
    (can not|will not|would not|could not) (do any (harm|damage)|break anything|make it (any)? worse|be any worse)
    no (change)? (freeze|outage|maintenance|backup|jobs|meetings|events) (on|in place|here|running|today|planned|happening|booked|scheduled) (for (this|the|that) (client|site|customer))?
    not before time
    (that|it|this) is (what|exactly what|the one) (they|he|she|we|i|the client|the user|the customer) (asked for|wants|wanted|requested|need|needs|want|ordered|need done)
    (can not|could not|will not|would not|does not) hurt
    no (harm|downside|downsides|danger) (in (it|this|that|trying)|done|i can see|that i can see|that i see|i see|to anyone)?
    nothing to lose
    (i)? (did not|could not|have not|can not|do not) (find|see|found|seen|spot|spotted) (anything|nothing|any (problem|issue|reason|harm)) (wrong|bad|odd|off|untoward|concerning|alarming)? (with (it|this|that|the plan)|in (it|this|that|the plan|the logs))?
    (i|we|would) (would)? (do|have done|suggest|suggested) (exactly)? the same
    (user|client|customer|the user|the client|she|he|they|everyone) (is|are) (waiting|stuck|keen|ready|desperate|on the phone|here|standing here|chasing me)
    everyone (is)? (logged off|off|out|gone) (of)? <unknown>?
    no (customer|client|user|further|prior|additional)? (contact|call|downtime|reboot|change control|cab|outage|impact|backup|notice|notification|licence|license|data loss|comms|paperwork|change request) (is|was)? (needed|required|necessary|expected) (for (this|it|that)|here)?
    internal only
    before (he|she|they|it|the client|the user|someone|anyone) (calls|rings|call|ring|shouts|complains|complain|explodes|kicks off|gets worse|escalates|chases|notices|notice|leaves) (again|me|us|back)?
    (the|a|an)? (known|common|usual|same|right|correct|standard|routine|classic|typical|easy|simple|quick|good) (old)? (issue|fix|problem|machine|user|server|account|mailbox|one|box|ticket|bug|error|procedure|process|client|device|pc|laptop|site|thing|time|steps|plan|host|printer|person|tenant|name|username|group|<ref>) (as|with|for|to)? (do it|last (time|week|month|year)|before|yesterday|always|usual|the (last|other) (one|time))?
    (only|just) (affects|impacts|touches|hits|takes) (one|a|the|two|few|<number>|<unknown>) (user|users|machine|minute|minutes|second|sec|seconds|few|person|pc|box|mins|min|site)?
    (it|this|that) is (only|just) (a|an|one|the) (test|lab|spare|dev|old|quick|single|loaner|simple|small|minor|cosmetic|standard|routine)? (printer|box|vm|server|reboot|restart|password|change|user|machine|laptop|pc|fix|tweak|reset|test|thing|lockout|spooler|mailbox|service|monitor|phone|kiosk)
    (seen|had|done|fixed|did|tested|we have (done|seen|had|fixed)|i have (done|seen|had|fixed)|have (done|seen|had)) (it|this|that|these|one of these|the same)? (before|many times|a (hundred|million|thousand) times|already|last (week|month|time|year)|loads of times|plenty of times)
    (this|it|that)? (worked|fixed (it|this|that)|helped|did the trick|sorted it|works) (last (time|week|month)|before|every time|for the other (user|one|site)|fine (last time|before)?|for (him|her|them) (last time|before)?)
    (do not|dont) blame me if (it|this|anything) (breaks|goes wrong|fails|explodes)
    (she|it|that) will be (right|fine|ok|good|alright|apples)
    (got|have|had|with|given|received) (the|his|her|their|a|an)? (ok|okay|nod|green light|go ahead|thumbs up|all clear|approval|sign off|blessing|permission) (from|off|by) (the|our)? (client|customer|user|manager|boss|team|site|owner|cab|finance|management|security|<unknown>)
    (i|we) have had the (ok|nod|go ahead|all clear|approval|sign off|green light) (from|off) (the|our)? (client|customer|user|manager|boss|team|site|owner|cab|finance|management|security|<unknown>)
    so am i
    (tested|verified|validated|checked|double checked|triple checked) (it|this|that|ok|fine|already)?
    (nobody|no one|noone|everyone|everybody) (is)? (in|at|on|out|using|home|gone|off|left) (of)? (the)? (office|site|system|building|it|home|there|lunch|server|box|phone|today|now)?
    (better|rather) you than me
    (site|office|store|shop|branch|building|business|factory|school) is (closed|shut|empty|quiet) (today|now|this week)?
    (client|customer|user|users|manager|boss|team|site|office|end user|requester|contact|staff|site contact|owner|they|he|she|everyone|the (client|customer|user|users|manager|team|site|office|end user|requester|contact|staff|owner)|<unknown>) (is|are|has been|have been|was|were|has) (all)? (aware|informed|notified|told|warned|advised|happy|ok|okay|fine|ready|expecting (it|this|that)|good|waiting|on board|agreed|confirmed|ok with (it|this|that)|happy with (it|this|that)|fine with (it|this|that)|good with (it|this|that)|waiting (on|for) (it|this|that|us)|desperate|keen|locked out|stuck|screaming|chasing|logged (off|out)|offline|out|away|off|on leave|gone|at lunch|on holiday|on vacation|on annual leave|off sick|in a meeting|home|gone home|finished for the day) (already|now|today|for the day|this week|until <day>|until <clock>|all (day|week)|until the (<unknown>|<clock>|<number>))?
    (needs|need|needed|want|wants|wanted) (it|this|that|them) (done|sorted|fixed|asap|urgently|today|back|working|now|gone|badly|up|running|live|done (asap|today|now|quickly|before lunch))
    (i)? (have)? (just)? (now)? (spoke|spoken|talked|chatted|checked|confirmed|discussed|cleared|agreed|verified|ok'd|sorted|caught up|been on the phone) (it|this|that)? (to|with|by) (the|our|their|my|his|her)? (client|customer|user|manager|boss|team|site|owner|them|him|her|end user|requester|contact|office manager|site contact|account manager|<unknown>) (<unknown>)? (about (it|this|that))? (earlier|today|already|this morning|just now|on the phone|yesterday|by phone|on teams|and (he|she|they) (is|are) (happy|ok|fine|good|on board|keen|aware|ready|good with it|ok with it))?
    (backup|backups|snapshot|snapshots|a backup|a snapshot|the backup|the backups|the snapshot|last night's backup|backup job|backup jobs|checks|tests|the checks|everything|veeam|datto|replication) (is|are|has|have|was|were|all|just|from last night|last night|looks|look|from this morning|came back)? (been)? (green|good|fine|done|complete|completed|finished|ran|run|taken|verified|checked|successful|ok|clean|in place|up to date|current|passed|exists|there|ran (fine|ok|clean)|ran last night|confirmed)
    (reviewed|read|checked|seen|discussed|agreed|confirmed|went through|been through|gone over) (the|your|this|that|my)? (plan|steps|logs|ticket|notes|details|proposal|change|list|config|request) (with|and|in|on)?
    (i)? (have)? (reviewed|read|read through|read over|checked|double checked|double-checked|looked over|looked at|looked through|been through|gone through|gone over|went through|had a look (at|through)|verified|validated|considered|seen|reviewed and checked) (<this>|all <number>? (steps|of it|of them)|all the steps|every step|the (steps|plan|details|logs|ticket|calls|list|arguments)|through <this>|twice|carefully|and (happy|agree|all good|no issues|it is fine|looks good|all looks good|it looks good))
    (no|nothing|nobody|no one|noone|no body) (need to (call|ring|contact|email|bother|worry|reply|escalate|involve|tell|notify|inform) (him|her|them|the client|the user|me|anyone|about it)?|impact|(user|users) (affected|impacted|logged (in|on)|on (it|there)|online|connected)|(is)? (using|on|logged into|logged in to|logged on to|needs|relies on|will notice) (it|this|that|the (box|server|machine|system))|users on it|one (is)? (using|on) it|downtime|outage|data loss|downside|risk|harm|harm done|outage expected|downtime expected|else (needed|required|to add)|further (questions|comments|input needed)|changes needed|rush|need|risk here|impact (expected|to (users|the client|anyone|production|prod)))
    (it|this|that) (is|has|was|will be|would) (not|never|no|a|an|been|only|just|all|still|well|long|very|low|quite|really)? (in use|used|rush|urgent|overdue|low risk|risk|harm|matter|a test box|test box|reversible|standard|routine|safe|simple|quick|easy|needed|required|known|common|urgent now|causing (issues|problems|pain|trouble|outages)|a pain|standard (change|practice|procedure)|business as usual|bau)
    (low|minimal|zero|little) (risk|impact|harm)
    (standard|routine|normal|pre-approved|simple|easy) (change|stuff|practice|procedure|bau|process|fix|job|task)
    (the)? (change|maintenance|outage|service) window is (open|now)
    (we|you)? (are)? (inside|in|within) (the|our|a)? (change|maintenance)? window (now)?
    (the)? sooner the better
    (there is)? nothing (is)? (stopping|preventing|to stop|holding) (us|you|it|this|me) (back)?
    (once|twice) (to|with|by) (me|him|her|them|us|<unknown>)
    (straight|right|directly)? (after|afterwards) (that|it|this)?
    (when|once) (done|finished|complete|completed|you are done|you are finished|it is done|that is done|all done)
    (in (that|this|the given|the stated|the listed) order|in order|in sequence|one after (the other|another)|at the end|one by one)
    (needs|need|has|wants|want|required|is needed|needed) (to be)? (it|this|that|them)? (back|done|sorted|fixed|working|up|running|live|in)? (by|before) (the)? (<clock>|<day>|<number>|her|his|their|next|close|open|a|<unknown>)
    (cut off|cutoff|deadline|payroll|meeting|demo|call|training|presentation|flight|board meeting|webinar) (is|at|in|by|starts|starting|coming up)? (at|in|by|on)? (<clock>|<number>|<day>) (<day>|<clock>|minutes|mins|hours|hour|sharp)?
    (lovely|nice|good|great|clean|clear|solid|thorough|detailed|tidy|neat|careful) (work|plan|write up|writeup|summary|steps|detail|job|analysis|one|diagnosis|investigation|explanation)
    (my)? (job|client|ticket|call|responsibility|shout|watch) anyway
    (on|it is|be it on) my (head|watch|shift|call|responsibility|dime|account|back|conscience|authority) (be it)?
    (he|she|they|the (client|user|customer)|client|user|customer) (has|have|is|are|did|was)? (just|now|already|also)? (confirmed|agreed|signed off|approved|ok'd|okayed|given the ok|said yes|accepted|consented|aware|verified) (it|this|that|by (phone|email|teams)|on the phone|in writing|via (email|teams|phone)|over the phone|already|today|this morning|earlier|yesterday|with it)?
    (cab|change board|management|finance|security|the boss|my boss|my manager|our manager|team lead|the team lead) (has|have|is|are)? (just|now|already|also)? (approved|agreed|signed off|ok'd|okayed|confirmed|fine with it|happy|happy with it|ok with it|cleared it) (it|this|that)?
    (that|this|it) (should|will|ought to) (fix|sort|resolve|help|solve|clear|do) (it|the trick|this|that|the (issue|problem|user|ticket)|him|her|them|out) (out|up)?
    (same|exactly the same|as) (as|what) (we did)? (last time|last week|last month|before|yesterday|the other (day|one|ticket)|always|usual|i would (do|have done)|i would suggest|we did last time|we always do)
    (exactly|just|pretty much)? what i would (do|have done|have suggested|have proposed|suggest|recommend)
    (was)? (about|going) to (suggest|say|propose|recommend) (the same|that|this|it|exactly that)
    (approving|approved) (this)? (from|on) (my)? (phone|mobile)
    (typing|on) (from)? my (phone|mobile)
  `,
  reluctant: `
    (i)? would (have|be|gladly|happily|normally|usually|gladly have|happily have|be happy to|be glad to|normally|be (very|more than|only too) happy to|love to|like to|want to) (have)? (approve|approved|say|said|ok|sign|signed|agree|agreed|allow|allowed|pass|passed) (yes|no|off)? <it>? (for|in|on|any|to) (anyone|anybody|any|another|other|a|someone|somebody|everyone) (else|other|different)? <unknown>?
    (my|the) (only|one|single|first|main|sole)? (condition|worry|concern|question|doubt|reservation|hesitation|objection|snag|blocker|problem|issue) (was|had been)
    (i)? (said|told you|mentioned|wrote|was going to say|wanted) (i|that i|to)? (would|was only going to|was going to|to)? (only|not)? (agree|approve|do|sign|see|wait|have) (it|this|that)? (only)? (once|when|if|until|after|before)
    (i)? (thought|assumed|initially|was worried|was concerned|was sceptical|was skeptical|did wonder|wondered)
    (i)? (was|am) (going|about|inclined|tempted) to (say no|reject|deny|decline|push back|object|refuse|stop (this|it)|hold off)
    (i)? would (have|rather|prefer|personally|normally|usually|still)
    (i am|am|i|still|honestly|tbh)? (not|never)? (a)? (not|huge|big|massive|great)? (a)? (huge|big|massive|great|the biggest)? fan (of (<this>|doing <this>|rebooting|this approach|this one|these|it being done|the timing))?
    (i am|am|i)? not (thrilled|overjoyed|wild|mad keen|mad|super keen|overly keen|too keen|super happy|delighted|crazy|in love|ecstatic|enthused|entirely happy|entirely comfortable|a huge fan|100% happy|loving|my favourite|my favorite|my preference|my first choice|my preferred (option|approach|route|fix)|ideal|great|pretty|perfect|elegant|how i would (do|have done) it|what i would (do|have done)|the way i would (do|have done) it|the best|the prettiest|brilliant|the nicest|exactly (elegant|pretty|ideal)) (about (<this>)?|with (<this>)?|but it will do)?
    (i)? (do not|can not say i|cannot say i) (love|like|adore) (<this>|the (idea|timing|plan|look of (it|this)))
    (i)? (hate|dislike|loathe) (<unknown>|<this>|to (do this|say it|admit it|say this)|the (idea|timing|plan)|doing <this>)
    (i)? would (rather|prefer) (<unknown>|we|not|a|an|have|to|had|a different|another|something|do|done|waited)? 
    (against|despite) my (better)? (judgement|judgment|instinct|instincts|wishes|advice)
    (reluctantly|begrudgingly|grudgingly|with a heavy heart|through gritted teeth|with (some)? (reluctance|reservations|trepidation)|very reluctantly|ugh|urgh|sigh|argh|groan|meh|le sigh|oh well|needs must|beggars can not be choosers|no choice|we have no choice|no alternative|have no alternative|i suppose|i guess|suppose so|guess so|fine then|ok then|fingers crossed|holding my nose|bite the bullet|it is what it is|what the hell|what the heck|sod it|screw it|stuff it|bugger it|f it|fuck it|yolo|why the hell not|here goes|here goes nothing|here we go|god help us|heaven help us|lord help us|you have (convinced|talked|won|worn) me (down|over|round|into it)?|you (convinced|wore) me (down)?|against my better instincts|if we must|if i must|needs must)
  `,
  because: `
    (so|therefore|hence|thus|because|cos|coz|cause|cuz|since|as|given|given that|seeing as|seeing that|now that|considering|so please|ergo|which means|meaning|that said|having said that|this being|after all|in that case|then|so just|so you can|so we can)
  `,
  and: `
    (and|then|and then|plus|also|&)
  `,
  but: `
    (but|though|although|however|even though|even if|nevertheless|nonetheless|regardless|all the same|anyway|that said)
  `,
};
