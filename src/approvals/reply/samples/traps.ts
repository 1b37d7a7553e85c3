/** A go-ahead stands in each of these and none is given, in our own words, one a line. */
export const traps = `
approved? not by me
Dave approved.
Dave from the night desk: approved
approved the PO, not this
approved, but only after 6
would be approved if the copy had run
approve/deny links below
I said approved yesterday about the other ticket
I approve of the idea, the timing is another matter
approved, says Karen
Her manager's words: approved
the answer on the phone was approved
"approved" is what the mail says
he typed "go ahead" and hung up
Template: Approved, please proceed as drafted.
Fw: plan 12. Approved.
The holiday form is back, approved
her expenses came through, approved
the quote from Dell arrived, approved
budget meeting went well. The budget is approved.
I approve leave on Thursdays
I approve the quote
we approve the budget
you have my approval for the timesheet
my approval is worth nothing without Dave
you do not have my approval
this does not have my approval
nobody has my permission
approved by the customer
approved by Dave on my behalf
signed off by the vendor
signed off by security
approved in principle
approved pending a snapshot
approved subject to the copy
approved barring surprises
approved apart from the mail
approved on Monday
approved for Monday night
I approve from Monday
approved from noon on
approved at 18:30
approved in two hours
approved once he logs off
approved when she is out
approved after the call
approved before lunch
approved as soon as the backup ends
approved on condition that someone watches
approved in case of an emergency
approved. Backup first though
approved. The snapshot comes first.
approved, just let me finish my call
approved. Give me five minutes before you start.
approved. Ring the site contact before anything moves.
approved. Swap the order of the steps.
approved. Use the other mailbox.
approved. Make the password longer.
approved. Add Tom to the mail.
approved. Wrong ticket.
approved. Sorry, wrong window.
approved. Ignore that.
approved. I take that back.
approved. No, denied.
approved. On reflection, no.
approved. Although I have my doubts.
approved. Is the user off?
approved. Who else knows?
Has this been approved?
So you have my approval, do you think?
I wish I could say approved
I was told to write approved
they want me to write approved
I am supposed to type approved here
if I type approved it runs
type approved to run it
reply approved to continue
Click here: approved
please approve
waiting for someone to say approved
it shows as approved in the portal
status in the portal: approved
Approval status approved
vendor portal says approved
approved, said nobody ever
approved, ha ha, as if
sure, approved, what could go wrong
I would have approved
I almost approved
I can not say approved yet
Approved. The client has not been told.
Approved. I have not read it.
Approved. The last run failed.
Approved. The copy is still running.
Approved. Ben has to agree as well.
Approved. Ben decides.
Approved. This is the wrong server.
Approved. That is not jdoe.
Approved. My colleague disagrees.
you are authorised to run it once I am back
you are not authorised to run it
you are authorised to look
the plan may be carried out on Sunday
the plan may not be executed
proceed as drafted when the shop shuts
proceed to the next ticket
go home
go and ask Dave
go easy on this one
engage the vendor
start with a backup
confirming approval is outstanding
confirming approval for the other plan
cleared to run by nobody
cleared to run on the test box
validé par le client
validé mais demain
genehmigt vom Kunden
genehmigt, aber erst morgen
I approve this message
Approved vendors only
this needs approval
approval granted to Karen
approval given by the owner of ticket 88123
both steps would meet with my approval on a weekend
both steps met with my approval last time
my blessing is not yours to assume
Approved: the leave of Tom
Approved for you, not for the bot
Approved or not, I do not care
Approved. Ms Ortiz gets the final word.
Approved. I am handing this to Priya.
Approved. PRN03 I mean.
Approved. That was for Acme.
This is for ticket 88214. Approved.
Approved. Snapshot taken first.
Approved. With a snapshot.
Approved with changes
Approved. The mail is mine to send.
Approved. I send the mail.
Approved. April fool.
Approved. Void.
I approve. Priya does not.
My approval is on its way
From: Bob. Approved.
Approval requested. Approved.
Approved. Which user though
Approved. Who warns the user
Approved. The name is spelled with a y.
Approved. Dave does that.
Approved. I have done it already.
Approved. The reset is for tonight.
Approved. Karen does the unlock.
Approved. This breaks the printers.
Approved. Nobody told the client.
Approved. The client never agreed.
Approved. She asked for Friday.
Approved. At least for Tom.
Approved. Most of it.
Approved. He is not to get in.
Approved. It has to be jsmith.
Approved. Closing it is premature.
Approved. The wording is too long.
Approved. Sunday is best.
Approved. The change board meets at four.
Approved. One thing: the name.
Approved. Karen is thinking about it.
Approved. Karen is not keen.
Approved. The unlock is done.
Approved. She is unlocked already.
Approved. There is a newer version though.
Approved. Maintenance starts at 22:00.
Go ahead, Karen permitting
Yes. She called me.
Approved. Karen hates it.
Approved. Said nobody.
Approved. Step 2 is mine.
Approved. Pencils down.
Approved. Send it to me.
Approved. No longer needed.
sure thing - hold off. go ahead
go / no-go is at four
`;
