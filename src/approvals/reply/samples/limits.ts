/** What keeps a go-ahead from being one, whatever else is written: one a line, each a sentence of its own. */
export const limits = `
do not run this
don't do it
please do not proceed
I do not approve this
this is not approved
deny
rejected
cancel this
hold off
not yet
not until the client agrees
only if the backup is green
once the backup has finished
unless she objects
provided that finance agrees
after 5pm
but only tomorrow
wait for Dave
check with the client first
I need to ask Dave
I'm not sure
who asked for this?
is the backup ok?
what would step 2 change?
why?
can this wait?
make it tomorrow instead
please change the due date to Friday
assign it to Tom instead
let me check
I'll look at it later
maybe
as long as nobody is logged on
assuming the snapshot worked
when the site is closed
as soon as she is back
depends on the licence count
subject to the change board
so long as there is a ticket for it
provided the lessor has signed for it
what was the question
the change board has to approve it
Karen needs to sign it off
the owner decides
his manager must agree before anything happens
I'd want a snapshot taken beforehand
I would rather wait
let's do it on Saturday
Saturday night would be better
not during office hours
never on a Friday
give me ten minutes
one moment please
I'm still reading
I haven't read it yet
I have not seen the backup report
nobody has told the client
the client has not agreed
the backup is not finished
the snapshot is still running
the last backup failed
that is the wrong server
there's a mistake in step 1
this will break payroll
it could take the shop down
I have concerns about the timing
I'm worried about the database
can you explain the second step?
could somebody double check the name?
have we got a rollback?
has anyone told reception?
did she ask for that?
do we need downtime for this?
shouldn't this go to projects?
and what happens to her mail?
which jdoe do you mean?
use the other account
add a note for the customer as well
try a repair first
run a backup first
tell the user beforehand
make sure the backup is done
ask Rita
speak to the account manager
let me know when the client replies
I'll get back to you
I'll decide tomorrow
I'll ask him tonight
need to think about this one
parking this for now
put it on hold
waiting on the vendor
pending approval from finance
still waiting for the quote
on second thoughts no
actually, scrap that
no wait, stop
that yes was a slip of the finger
not my decision
not my client
your call
up to you
probably fine
should be fine I think
hopefully nobody notices
in theory
almost there
nearly, but not quite
what could possibly go wrong
yeah right
as if
over my dead body
not a chance
no way
absolutely not
we are not doing this
leave it alone
it stays as it is
I'm turning this down
I refuse
this is refused
veto
the answer is no
that's a no from me
I said no
you may not
under no circumstances
stop
abort
if it were up to me
if you say so
if nothing else helps
if and when he calls
when the ticket is closed
while the users are off
before you start, call me
until Monday
from Monday on
I'll reset it myself
I will unlock it
I can close it
we might reset it
we could unlock him
I'd unlock him by hand
should we close it
I was about to unlock it
I am resetting it now
I have already unlocked him
I would close it
somebody else will reset it
Tom resets it
next week
tonight at ten
at 18:00
after hours please
during the maintenance window
in an hour
first thing tomorrow
bitte erst morgen
noch nicht
nur wenn der Kunde zustimmt
auf keinen Fall
mais pas maintenant
seulement si le client est d'accord
surtout pas
pero no ahora
solo si el cliente quiere
maar nog niet
alleen als de klant akkoord is
mas agora não
só depois das 18h
`;
