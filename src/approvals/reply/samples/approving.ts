/** Go-aheads in our own words, one a line. */
export const approving = `
go ahead
Go ahead.
yes
yep go for it
lgtm
LGTM, ship it
gtg
crack on
crack on mate
have at it
have at it, cheers
fill your boots
nuke it
send it
make it so
do it
just do it
yes please
yes pls
please proceed
pls go ahead
proceed
Proceed as planned
proceed with all steps
approved
Approved, thanks
Approved. Thanks!
APPROVED
aproved
approved by me
this is approved
I approve
I approve this plan
happy for you to proceed
happy with that, crack on
I'm happy with this
fine by me
fine with me, go
works for me
sounds good
sounds good to me, go ahead
looks good
looks good to me
all good, go ahead
all good from my side
no objections here
no objection
no issues from me, proceed
no problem, go ahead
no worries, carry on
can't see why not
don't see any reason not to
can't argue with that
couldn't agree more
nothing wrong with that, go ahead
I don't have a problem with that
why not
sure, why not
sure
sure thing
ok
OK
k
y
yeah
yup
aye
affirmative
roger, go ahead
absolutely
definitely
of course
by all means
be my guest
knock yourself out
green light
you have the green light
you've got my approval
you have my blessing
good to go
you're good to go
clear to proceed
thumbs up from me
👍
👍👍
✅
👍 go for it
+1
+1 from me
agreed
agreed, go ahead
confirmed, proceed
signed off
permission granted
granted
go
go go go
let's go
let's do it
let's do this
let it rip
full send
rock and roll
giddy up
off you go
on you go
away you go
carry on
continue
execute
run it
run with it
pull the trigger
hit it
fire away
kick it off
get it done
get on with it
get cracking
make it happen
yes, do it
yes do all three
ok go ahead and do it
ok to proceed
okay, approved
ok by me
I'm ok with this
I'm good with that
I'm on board, go for it
too right, go for it
hell yes
yessir
Hi team, approved. Thanks, Dave
hey muster, go ahead please
Approved - Tom
backups are green so go ahead
user is out until Thursday so go for it
Spoke to Karen, she's happy. Go ahead.
client confirmed, go ahead
I checked the backups and they are fine. Approved.
Go ahead, I'll let the client know.
Approved. Let me know when done.
go ahead and ping me if anything breaks
go for it, shout if there are any issues
yes go ahead, nobody is using it
no users logged in, proceed
no need to hang about, just run it
no rush but go ahead
Not a fan of this but fine, approved.
not ideal but go ahead
don't love it, but approved
reluctantly approved
ugh, fine, go ahead
Against my better judgement: go ahead.
no wait, actually go ahead
Deny. Sorry, meant approve. Approved.
hold off - scratch that, go ahead
as long as the backup ran - which it did - go ahead
assuming Bob has been told (he has), go ahead
Wait for backups... actually they're done, go ahead
yes, please continue with the plan
Yes to all
yes to everything
approve all
all approved
all steps approved
everything looks fine, please proceed
plan looks solid, go
good plan, do it
nice work, go ahead
perfect, go ahead
great, please proceed
cool, go for it
cheers, crack on
ta, go ahead
Reviewed the plan, happy for it to go ahead.
I have reviewed this and approve
Checked the details, all correct. Go ahead.
go ahead now
go ahead asap
proceed whenever you're ready
you may proceed
you can go ahead
feel free to proceed
please do
by all means, crack on
consider it approved
consider this my approval
this gets my vote
it's a go
that's a go from me
yes from me
a big yes from me
100%
i authorise this
authorized
rubber stamp it, approved
jfdi
have a crack
give it a whirl
give it a go
do the needful
do your thing
do what you need to do
stop asking and just do it
what are you waiting for?
need you even ask? go
who am i to say no
we're go
all systems go
full steam ahead
lock it in
hop to it
the answer is yes
that works, go ahead
sweet, send it
ship it 🚀
yes!! go
yesss
yess do it
okie dokie, go ahead
alright, go ahead
righto, crack on
fine, go ahead
fine. do it.
I see no reason to wait, go
nothing to add, approved
0 objections, proceed
no complaints here
no concerns, go ahead
<p>Approved</p>
<div>Go ahead<br></div>
**Approved**
\`approve\`
approve please
ja, mach das
genehmigt
oui, allez-y
d'accord, vas-y
adelante
sí, adelante
aprobado
akkoord, ga je gang
goedgekeurd
aprovado, pode seguir
ok from me, thanks for checking
Thanks for the write up, approved
thank you for the detail. Please go ahead.
ok do it
k go
ok cool go ahead
Morning! Yes please go ahead
yeah mate, go for it
yep, all yours
yep that's fine
that's fine
that's fine, thanks
this is fine, go ahead
that's correct, proceed
yes that's right, go ahead
let's get it done
let's get this done, user needs it asap
client needs this today, go ahead
Go ahead, it's a standard change.
low risk, go ahead
change window is open, go ahead
I'm around if you need me, go ahead
on my head be it, go ahead
CAB approved it, so go ahead
happy to approve
can you go ahead please
could you proceed please?
please execute the plan
please run all of it
action it please
please action
please action as above
go with your plan
stick to the plan, go ahead
run it as is
approved as is
approved as written
do as you proposed
<p class=MsoNormal>Yes, go ahead.<o:p></o:p></p>
`;
