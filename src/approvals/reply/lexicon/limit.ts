import type { PhraseTable } from '../phrase-book.ts';

/** What keeps a go-ahead from counting: later, if, asked, taken back, not meant, somebody else's. */
export const limitPhrases: PhraseTable = {
  defer: `
    (i|we)? would (rather|prefer|sooner|like) (to)? (wait|hold|delay|postpone|hold off|leave it|pause)
    (run|put) (it|this|that|them|<plan>) (by|past) (me|him|her|them|us|the client|<unknown>) (again|first)?
    (please|just|can we|can you|could you|could we|let us|let me|we should|better|need to|no|i need to|we need to|going to|gonna|have to|i would)? (wait|hang (on|fire|tight|about)|hold (on|it|up|tight|please|this|that|them|still)|hold|pause|paused|park|parked|postpone|postponed|defer|deferred|delay|delayed|stall|stand by|standby|sit tight|sit on|keep on ice|reschedule|table|backburner) (<it>|a (sec|second|minute|min|moment|bit|tick|mo|jiffy|while|beat)|one|the phone|the line|for|on|until|please|up|<plan>)?
    (put|keep|leave) (it|this|that|them|<it>)? (on (hold|ice|pause|the back burner|the shelf|the backburner)|pending|for now)
    (hold|keep) (your|yer|the) (horses|phone|line|thought)
    hold that thought
    on (hold|ice|pause)
    (one|a|just a|just one|give me a|give me one|give me|gimme|gimme a|gimme one|in a|half a|2|two|5|five|10) (sec|secs|second|seconds|minute|min|mins|minutes|moment|mo|tick|bit|jiffy|beat|while|hour|day|hours|days)
    bear with (me|us)?
    not (yet|now|right now|just yet|today|tonight|at the moment|at this time|at this stage|at present|so fast|for now|this week|ready|ready yet|quite yet|quite|until|before|during|while|this morning|this afternoon|during business hours|during the day|without|unless|if|till|just now|straight away|this minute|immediately|at this point|for the moment)
    (maybe|perhaps|possibly|probably|later|later on|another (time|day|week)|some other time|afterwards|soon|shortly|in due course|eventually|overnight|after hours|after-hours|out of hours|ooh|in a bit|some time|sometime|next (week|month|time|year|quarter|<day>|window|change window|maintenance window|cab)|the following (day|week)|for (now|today|the time being|the moment|the rest of the day)|in the interim|in the meantime|meantime)
    (tbc|tbd|tba|pending|awaiting|waiting|await)
    (waiting|awaiting|wait|pending|need|needs|need to (see|get|have|hear|know|find|speak|talk|discuss|run|take|read|do|verify|validate|test|investigate|check|confirm|ask|look|think|review|clear|chat|sync|consult)) (on|for|to hear|from|back|more|further|some)?
    (need|want|require|get|would like|needs) (more|further|some|additional) (info|information|detail|details|time|context|data|clarification|eyes)
    (let|lemme|allow) (me|us)? (first)? (check|look|think|ask|confirm|verify|review|read|see|speak|talk|discuss|sleep|get back|come back|chat|run|test|find|mull|ponder|consider|digest|double check|know more|have a (look|think|read|chat)|take a look|investigate|clarify|call|phone|ring|ping|finish)
    (i|we) (will|shall|am going to|gonna|would|would like to|want to|need to|have to|should|must|can|may|might|ought to|had better|better|are going to|am gonna|am) (just|first|still|probably|quickly)? (check|look|think|ask|confirm|verify|review|revert|get back|come back|circle back|revisit|decide|let you know|see|read|discuss|speak|talk|respond|reply|answer|call|phone|ring|test|investigate|double check|consider|have a (look|think|read|chat|word)|take a look|sleep on it|run it (by|past)|follow up|find out|wait|do (it|this|that|the rest|them) later|approve (it|this)? later|approve (it|this)? (tomorrow|soon|after|when|once)|touch base)
    (checking|looking|reviewing|investigating|thinking|verifying|asking|confirming|reading|on it|working on it|in progress|wip|discussing|considering|looking into (it|this)|on my list|in hand|mulling|deciding|testing|discuss|under review|undecided) (with|on|into|now|it|this|that|at (it|this|that))?
    (will|going to) (check|look|review|revert|get back|come back|advise|let you know|decide|have a look|take a look|think|consider|confirm|do later|do it later|reply|respond|follow up|circle back|revisit|investigate|read|see)
    (come|circle|get) back to (<it>|me|you|us) 
    (check|checks|verify|ask|confirm|speak|talk|call|phone|ring|contact|consult|run|clear|coordinate|liaise|email|message|ping) (back|in|<it>)? (with|to|first|by|past|whether|that)
    (please)? (check|verify|ask|confirm|double check) (<it>|first|again)?
    revisit (<it>)?
    (leave|left) (it|this) (until|till|for now|for the moment)
    (in a|i am in a|am in a) meeting
    (busy|driving|afk|on (a|the) (call|phone)|away from (my)? (desk|keyboard)|ooo|out of office)
    emojilater
    (yet|just yet)
  `,
  mine: `
    (leave|left) (it|this|that) (with|to|for) (me|us)
    (i|we) (will|shall|am going to|would like to|want to|can|would rather|would prefer to|prefer to) (just|rather)? (do (it|this|that|them|the rest)? (myself|manually|by hand|ourselves)?|handle|take|sort|fix|jump|deal|pick|own|take care of|deal with|look after|run|action|grab|tackle|finish) (with)? (it|this|that|them|this one|that one|over|care of it|from here|the ticket|it from here|this from here|it on|it over|<plan>)? (from here|myself|manually|by hand|ourselves|instead)?
    (i have|i|we have|we|have|already) (already|just)? (got (this|it)|got it covered|took care of (it|this)|taken care of (it|this)|(did|done|fixed|handled|sorted|resolved|completed|actioned|reset|ran) (it|this|that|them|<plan>)? (already|myself|manually|by hand)?|doing (it|this) (now|myself|manually))
    (already|all) (done|fixed|sorted|completed|resolved|actioned|handled)
    (nothing|no need) for you to do (here|on this one|on this)?
  `,
  time: `
    (for|from|only|but) (after|before|then|afterwards|later) (that|it|this|then)?
    (at|by|from|on|around|about|before|after|until|till|this|next|later|in|during|over|come|every|early|first thing|late|past|for)? (the)? (<clock>|<day>) (<clock>|<day>|onwards|only|instead|night|please)?
    (at|around|by|from|before|after|past) <number>
    (in|within|after|give it|for) (a|an|one|two|three|half an|a few|a couple of|about|<number>)? (hour|hours|day|days|week|weeks|minutes|mins|minute|min|hrs|month|months|couple of hours)
    (out of|outside|after|outside of|before) (hours|business hours|working hours|office hours|work|peak|school|opening|close|work hours|core hours)
    (this|next|every) (week|month|evening|afternoon|morning|arvo|quarter)
    (later|tonight|tomorrow) (today|on|night|morning|afternoon|this (week|month|evening|afternoon|arvo))?
    (during|in|within) (the|our|their|a)? (change|maintenance|outage|patch|service|next)? window
    end of (the)? (day|week|month|play|shift|business)
    overnight
    tonight
    tomorrow
    arvo
  `,
  condition: `
    (but|and|though|only|then|just|however|yes|ok)? (if|unless|until|till|once|when|whenever|after|before|as long as|so long as|long as|provided|provided that|providing|providing that|assuming|assuming that|presuming|subject to|conditional on|contingent on|depending on|depends on|depends|on (the)? (condition|proviso|understanding|basis|assumption) (that)?|in case|as soon as|by the time|while|whilst|except (if|when|where)|else|otherwise|pending|in the event|given that you|wherever|where possible|in principle|in theory|provisionally|tentatively|conditionally|with (the)? (condition|conditions|caveat|caveats|proviso)|on condition|one condition|one caveat|with one caveat|caveat|first|beforehand|prior to|supposing|granted that|barring|should the|should he|should she|should they|should it|were it|make sure|ensure|be sure|just make sure|be careful|carefully|careful|mind|watch out|remember|do not forget|must|has to|have to|needs to|need to|only for|only on|only with|limit|limited|up to|max|maximum|at most)
    and? then (you (can|may|are good to))? (go ahead|proceed|run it|do it|continue|go for it|approved)
  `,
  met: `
    (which|and|but|as) (it|they|he|she|that|these|those|this|we|i|all|both) (is|are|was|were|has|have|had|did|does|do|now is|now are) (now|already|just)? (been)? <done>? (so)?
    (it|that|they|he|she|both|this|all|these) (is|are|was|were|has|have|did|does) (now|already|just|all|been)? (been)? (<done>|so|indeed)
    (it|that|they|he|she|we) (did|does|has|have|is|are)
    (i|we) (have)? (just|already|since|now)? (checked|confirmed|verified|double checked|tested|looked|done that|did that|done so|seen to it|validated) (it|that|this|them|and (it is|they are|it does|it has|it did|they have|they did|all) <done>?)?
    (already)? (has|have) (already)? (been)? <done>
    which is the case
    (now|just|already) <done>
    (condition|conditions|requirement|requirements|prereqs|prerequisites|criteria) (is|are)? (met|satisfied|in place|done)
  `,
  correct: `
    (scratch|ignore|forget|disregard|cancel|strike|overrule|reversing|withdrawing) (my|the|that) (earlier|previous|last|first|prior|old)? (no|yes|note|reply|answer|message|comment|denial|refusal|approval|rejection|one)
    (i)? (meant|mean|intended|wanted) the (opposite|other|other one|reverse|other button|other way round)
    (the)? (opposite|other way round|other way around)
    (i)? (was|had been) (reading|looking at|thinking of|thinking about|on|in) (the wrong (one|ticket|plan|thread|tab|user|<unknown>)|another (one|ticket|plan|user|<unknown>)|a different (one|ticket|plan|user|<unknown>))
    (oh|oops|ah|argh|hmm|umm|um|hey|so|no wait|no)? (no scratch that|scratch (that|this)|strike (that|this)|belay (that|my last)|ignore (that|this|the above|me|my last|my previous|above|last|previous|previous note|my last note|my last message|that last (one|bit|message))|disregard (that|the above|my last|my previous|above|last|previous|this|me)|correction|correcting myself|actually|on second (thought|thoughts|reading|look)|on reflection|come to think of it|thinking about it|having thought about it|second thoughts|i (have)? changed my mind|changed my mind|change of (mind|plan|heart)|i take (that|it) back|take that back|taking that back|i mean|i meant|meant|meant to (say|write|type|hit|press|click)|i meant to (say|write|type|hit|press|click)|my mistake|my bad|oops|whoops|wrong (button|reply|note|window|thread|key|emoji|chat)|typo|edit|edited|update|never mind|nevermind|nvm|forget what i said|forget that last (bit|one)|spoke too soon|i spoke too soon|reversing (my|that)|reverting (my|that)|undo that|rather|i misread|misread (that|this|it|<it>|the (name|date|title|time|<unknown>))|i read (that|it) wrong|let me rephrase|to be clear|to clarify|clarification|scratch|fat fingered (that|it)?|fat finger|finger trouble|misclick|mis-click|misclicked|brain fart|wrong way (around|round)|i stand corrected|not what i meant|sorry that was (meant)? for (another|a different|the other) (ticket|one)) (apologies|again)?
  `,
  unsure: `
    go (easy|slow|slowly|carefully|careful|gently|home|away)
    (i)? would (approve|sign off|say yes|ok it|agree|authorise|authorize) <it>?
    (i|we)? (do not|did not) have (the)? (authority|rights|permission|say|remit|mandate|power|final say) (on|over|for|to|in)? (<it>|approve|decide|sign)?
    (do not|not to|never) (take|read|treat|count|see|interpret|understand|regard|mistake) (this|that|it|these) (as|for) (an|a|my|our|any)? (approval|yes|go ahead|go|ok|decision|answer|permission|consent|no|sign off|refusal)
    (this|that|it) is (not|no|neither) (an|a|my)? (approval|yes|go ahead|decision|answer|permission|consent|sign off|refusal)
    (i|we)? (am|are)? not (allowed|authorised|authorized|entitled|the (one|person)|senior enough|on the list|able|permitted) to (approve|decide|sign off|authorise|authorize|say|make this call|answer) (<it>|on this)?
    emojimeh
    neither (a)? (yes|approve|approved|approving|approval) nor (a)? (no|deny|denied|reject|rejected|refusal)
    (i|we|he|she|they|nobody|no one)? (did not|have not|had not|has not|never) (approve|approved|agree|agreed|say|said|authorise|authorised|authorize|authorized|ok|okayed|confirm|confirmed) (to|with|on)? <this>?
    (that is|it is|this is)? not (for me|mine|my place|up to me) (to (approve|decide|say|sign off|authorise|authorize|call|make))?
    (i)? (am)? (not (sure|certain|convinced|clear|100% sure|entirely sure|so sure|too sure|entirely convinced|quite sure)|unsure|undecided|torn|on the fence|in two minds|on the fence|skeptical|sceptical|hesitant|wary|worried|concerned|nervous|uneasy|confused|lost|puzzled) (about|on|if|of|that|whether|with|by|yet|we|it|this|why|what|how|still)? (<it>)? (yet|still)?
    (i)? (do not|would not) (know|understand|get|follow|recall|remember|think|believe|recognise|recognize|have (time|access|enough|the)|feel)
    (i)? (doubt|suspect|wonder|fear|think|guess|suppose|believe|reckon|hope|assume|presume|imagine|feel)
    no (idea|clue|opinion|preference|comment|response|reply|answer|news|update|info|joy|luck|access|contact|word|change|longer)
    (your|ur) (call|choice|decision|shout|funeral)
    (up to you|you decide|whatever|whatever you (think|want|like|reckon)|whatever works|either way|either|dunno|idk|not my (call|decision|ticket|client|area|circus|problem|department)|above my (pay grade|paygrade)|beyond my (pay grade|remit)|ask (someone|somebody) else|ymmv|neutral|abstain|abstaining|i abstain|no strong (feelings|opinion|view)|do not (care|mind either way)|could not care less|i do not care|who cares|fifty fifty|50 50|not for me to say)
    (should|might|may|could|would|probably|possibly|perhaps|maybe|presumably|apparently|supposedly|allegedly|hopefully|potentially) (be)? (<very>)? (ok|fine|good|alright|safe|right|work|<nice>)?
    if you (must|insist|say so|think so|want|really want to|have to|like)
    (almost|nearly|sort of|kind of|kinda|sorta|partly|partially|mostly|semi) 
  `,
  question: `
    (please|kindly|pls|can you|could you|you need to|need you to) (approve|authorise|authorize|sign off|confirm|advise) (<it>|or (deny|decline|reject))?
    (what|why|who|whose|which|where|how|what is|what are|what about|how about|how come|what if|who is|why is|why are|when is|when will|when are|when can|when do|when does|when did|is (it|this|that|there|the)|are (we|you|they|there|the)|do (we|you|they)|does (it|this|that|the|he|she)|did (we|you|it|they|he|she|the)|can (we|i|it|this|that|someone|you (tell|explain|clarify|confirm|check|also|please also|please explain|please clarify|show|send|add|remind))|could (we|i|it|this|that|someone|you (tell|explain|clarify|confirm|check|also|show|send|add|remind))|should (we|i|it|this)|would (it|this|that|we|you mind)|will (it|this|that|they|there|the|he|she)|has (it|this|that|anyone|anybody|someone|the|he|she)|have (we|you|they|the)|was (it|this|that|the|he|she)|were (they|the|you)|any (idea|ideas|reason|chance|update|updates|news|risk|impact|thoughts|word)|is anyone|is someone|shall (we|i)|am i|are these|are those|isnt|is not (it|this|that)|explain|clarify|elaborate|curious|wondering|just wondering|just curious|question|quick question|one question|who the|what the|hmm|huh|wdym)
    (approve|deny|reject) or (approve|deny|reject)
    please (explain|clarify|elaborate|confirm|advise|tell me|provide|show me|send me|share)
  `,
  change: `
    (and|but|then|please|just|can you|could you|would)? (make|set|change|switch|move|use|swap|add|include|replace|rename|assign|reassign|put|increase|decrease|raise|lower|bump|update|modify|amend|edit|adjust|tweak|extend|shorten|reduce|redo|revise|rework|rewrite|reword|resubmit|rephrase|try|also|instead|rather than|rather|different|another|same (but|for)|plus|in addition|additionally|along with|include|including|call|email|mail|text|phone|ring|ask|tell|remind|inform|notify|message|send|attach|copy|cc|escalate|transfer|schedule|book|log|create|open|raise|leave|keep|give|take|remove|get|install|uninstall|reinstall|document)
  `,
  sarcasm: `
    (yes|oh|ok|sure|great|of course|fine|right) (let us all|go on and)? (break|wreck|ruin|delete|burn) (everything|it all|the lot|the whole (thing|place|lot))
    while you are at it
    (oh)? (thank|thanks) (heavens|god|goodness) (the|a|our|my)? (robot|bot|machine|ai|computer)
    (yes|oh|ok|sure|haha|lol|ha|suuure|yeh)? (right|sure) (because|cos|coz|cause|like|as if|what could)
    yes (right|sure|because|okay right)
    (oh)? (great|brilliant|fantastic|wonderful|perfect|lovely|genius|sure|yes|super|awesome|nice|good|excellent) (because|cos|another|just what|just great|idea genius|job genius|one genius|thinking genius|work genius)
    (as|like) if
    what could (possibly)? (go|ever go) wrong
    what (is)? the worst (that)? (can|could) happen
    good luck (with that|with this|with it|there|explaining (that|this|it))
    (said|says) no (one|body) ever
    (said|says) nobody ever
    (slow|golf) clap
    (<nice>|great|brilliant|good) one
    (very|so)? (funny|hilarious)
    (you are|are you|u|you|must be)? (joking|kidding|having a laugh|having me on|pulling my leg|taking the piss|serious|mad|insane|nuts|crazy|high|drunk)
    (just|only)? (kidding|joking|messing)
    jk
    in your dreams
    (dream|keep dreaming|keep dreaming) on?
    (and)? (pigs|pig) (might|may|will|can) fly
    (s)? (eyeroll|eye roll|facepalm)
    slash-s
    (my)? (favourite|favorite) (kind of)? (friday|monday)
    emojiroll
  `,
  except: `
    (all|everything|the lot|both|every one|every step) (but|not)
    (all|everything|the lot|any|every|both)? (but)? (except|except for|excepting|but not|bar|barring|apart from|aside from|other than|excluding|exclude|excl|minus|less|save|save for|with the exception of|with exception of|not including|but skip|without|sans|leaving out|bar for|omit|omitting|skipping|skip)
  `,
  whole: `
    (all|everything|the lot|all of (it|them|these)|every step|all steps|both|the whole lot|the whole thing|both of (them|these)|all <number>|both steps|them all)
    <plan>
  `,
  only: `
    (but|and|yes)? (only|just|solely|purely|nothing but|limited to)
  `,
};
