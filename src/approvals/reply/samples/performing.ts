/** Go-aheads that are themselves the act of giving one, in our own words, one a line. */
export const performing = `
Approved.
I approve.
We approve both of these.
I hereby authorise the plan.
I am endorsing this
Approve all three
Approved in full
Approved from my side
Approved without reservation
Authorised as proposed
Granting approval for all steps
Confirming my approval
You have my full blessing
My approval is given
Permission from me
This meets with my approval
The plan has my consent
You are hereby authorised to proceed
You are cleared to run it
All steps may be carried out
The plan can be executed as written
Please carry on as outlined
Consider it approved
Verdict: approved
Freigabe erteilt
Puedes proceder
Pode avançar com os passos
`;

/** Refusals of the same kind. */
export const refusing = `
I decline.
I am voting against this
I still refuse
We oppose this plan
I withdraw my approval
I do not endorse this
My verdict is no
Scrap the plan
Permission denied
We must refuse this
Do not execute the plan
Thanks, a tidy plan. It's a refusal from me: last time that account was touched nobody got paid.
This one stays a no. I explained it to her and she is not thrilled.
No reset, no unlock, no close.
I can see the thinking, and the log reads well. But it is year end, and they have three days of bookings in there. No.
`;

/** Go-aheads beside what people tell when they write: stories, reasons, feelings, other people's affairs. */
export const beside = `
Approved. The printer has been jamming since the wedding and the bride's mother rings every hour.
The van would not start, so I read it twice on the bus. Happy with all of it, please go ahead.
Normally I would argue about the timing, but the shop is shut anyway. Approved.
If it were my own laptop I would have done it yesterday. Please run it.
He told me on Monday that he can't get in, which I believed at once. Go ahead.
Not keen on it as a rule, but she has been very patient. Approved.
My colleague looked at the log and found nothing. I'm saying yes.
I was worried about the payroll run, but that finished at nine. Please proceed.
Go ahead. If it falls over I'm sat right next to it.
Please go ahead, the caller is waiting. Don't wait for me.
Nobody here will miss that account. You have my approval.
She drives a blue car, likes jazz and owns three dogs. Approved, all of it.
Yes please my inbox is on fire
`;
