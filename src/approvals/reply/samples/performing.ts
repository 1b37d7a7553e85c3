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
`;
