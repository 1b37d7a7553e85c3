/** Refusals in our own words, one a line. */
export const denying = `
no
No.
nope
nah
nah mate
n
no thanks
no way
no chance
not a chance
no dice
hard pass
hard no
absolutely not
definitely not
certainly not
no go
no-go from me
deny
denied
Denied.
I deny this
rejected
reject
reject this please
declined
I decline
not approved
I do not approve
don't approve
can't approve this
I can't approve that
won't be approving this
not happy with this
not comfortable with this
not signing off on this
do not proceed
don't proceed
please don't
please do not run this
don't do it
dont do this
do not go ahead
don't touch it
don't you dare
leave it alone
leave it as is
hands off
hold off
hold off please
hold fire
stop
STOP
please stop
stop right there
cancel
cancel this
cancel it please
abort
abort abort
scrap it
scrap this plan
bin it
drop it
forget it
over my dead body
not on my watch
not happening
negative
negatory
👎
❌
👎👎
-1
-1 from me
thumbs down
red light
veto
that's a no from me
it's a no
it's a no from me
the answer is no
no from me
No, that's the CEO's laptop
No, wrong user.
nope, wrong server
no, we have a policy against this
Reject. This is the wrong tenant.
Denied - the user already left the company
Denied, this will break payroll
No. The client has not agreed to this.
absolutely not, who came up with this?
no, why would we do that?
Yes... no wait, no. Denied.
approve - sorry, wrong button, I meant deny. DENIED
go ahead. actually no, don't
Yes. Scratch that, do not proceed.
yeah nah
computer says no
no can do
no bueno
bad idea
this is a terrible idea
I wouldn't do this on a DC
I wouldn't
I would rather not
rather you didn't
we can't do this
we can't run this here
you can't do that
we don't want this
I don't think so
I don't want this done
not in a million years
thanks but no thanks
thanks, but no
sorry, no
sorry but no
afraid not
I'm afraid not
disapproved
declined, thanks
I object
request denied
permission denied
approval refused
unacceptable
out of the question
never
nein
nein, nicht machen
abgelehnt
non
non, refusé
no lo hagas
rechazado
nee, niet doen
afgewezen
não
recusado
ok, denied
Hi team, denied. Thanks, Dave
stand down
back off
pull the pin on this
no, don't run that script
no to all
no to everything
reject all
none of it, denied
nope nope nope
no no no
hell no
god no
oh no, don't do that
please cancel the whole thing
withdraw my approval
not needed
no longer needed
not required, cancel
do nothing
ok - actually no
Go ahead... no, sorry, stop. Do not run it.
Approved - wait no, DENIED, wrong ticket
No. She failed the callback and it says in her file that we never do this by mail.
The X-ray viewer only works on 10. Request refused.
`;
