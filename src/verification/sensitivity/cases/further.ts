/** Asks told in passing, scored once with the model that had learned from all the others, then learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Ferry || On the ferry, laptop updated, now it refuses mine. Could you set one and ring the bridge?
password_reset: Tutor || our maths tutor lost the slip with her Moodle details, please hand her new ones
password_reset: Aunty || Been off with flu, mind like a sieve, password's gone
password_reset: Boiler portal || boiler portal was set up by ex-caretaker, how can we get hold of it now
password_reset: Print || The new starter's letter with first time password got lost in the post
account_unlock: Sign || sign in blocked after several goes, Bethan, ext 221
account_unlock: Hold || too many wrong PINs on the till, Lloyd can't serve
mfa_reset: River || phone's in the river so no codes
mfa_reset: Ring || it rings my old desk, which Tom has, to say it's me
mfa_reset: Easier || for the old folks on the board can we do without the texts
access_grant: Pupils || Form tutors should see their pupils' attendance, so far only heads of year do
access_grant: Maps || Surveyors can look at the GIS but not draw, and they have to
access_grant: Books || Our external accountant takes over the books and needs in
access_grant: Swap || Eira and Nan swapped jobs, so swap what they can get at
access_grant: Inbox || I can't see the complaints inbox though I'm now dealing with complaints
access_grant: Temp admin || give me the rights for an hour so I can finish this install
access_grant: Board || please make the minutes visible for non-execs
access_grant: Remote || the alarm firm asked to connect from outside to our panel PC
access_grant: Only me || the grievance folder must be for me and the chair only
access_grant: Promote || Tudur is team leader now, he ought to approve timesheets
account_lifecycle: Joins || A warm welcome to Megan Ellis, who joins as bursar on 2 June
account_lifecycle: Goes || We're saying goodbye to Huw on Thursday, please close him down afterwards
account_lifecycle: Suspended || Teacher suspended pending enquiry, no email, no registers
account_lifecycle: Married || just married! I'd like my new name, Pryce, in the address
account_lifecycle: Old || old staff still show up in Teams search, out with them
account_lifecycle: Casual || casuals for the fair, five of them, need something to log in with
mail_redirect: Away || I'd like Dai to get what comes to me until the 20th
mail_redirect: Post || mails to the old head should come to the new head
mail_redirect: Copy || copy me in on whatever goes out of quotes@
security_control_change: Blocked || your filter blocks our own fundraising page, fix please
security_control_change: Lock || lecture PCs lock mid-lecture, make that two hours
security_control_change: Soft || allow the signage software that AppLocker refuses
security_control_change: Partner || our partner's domain ought to skip the spam filter
security_control_change: Port || broadband supplier says forward UDP 500 to the phone box
payment_or_payroll_change: Wage || wage into my new account pls, closing the old one
payment_or_payroll_change: Coal || Coal merchant's bank changed, letter attached, pay Friday
payment_or_payroll_change: Chair || The chair asks for a quick payment to a contractor today, can you do it, he's unreachable
secret_or_data_disclosure: Wifi || what's our wifi key again
secret_or_data_disclosure: Files || ex-employee's solicitor wants her HR file and mails
secret_or_data_disclosure: Alumni || alumni list with addresses to the printers for the magazine
contact_detail_change: Me || New phone number for me: 07700 900266
contact_detail_change: Who || from now on you deal with Elin, not me, on IT
password_reset: reset || hi forgot jira please reset thanks tester
access_grant: add || hello please add new members team space names attached thanks lead
access_grant: enable || hi please enable him project he joined team monday thanks pm
access_grant: rights || re rights dear please modify rights folder only leads thanks head
account_lifecycle: close || dear colleague left yesterday please close user thanks hr
account_lifecycle: create || hello please create ad user external tester thanks pm
mail_redirect: mails || hi leaver mails forward please lead thanks
security_control_change: open || hello please open firewall server database thanks dba
access_grant: Erlaubnis || Unsere Buchhalterin soll das Postfach Rechnungen mitlesen können
account_lifecycle: Nouveau || Un nouveau collègue arrive le 3, prévoir son compte
password_reset: Clave || no me acuerdo de la clave del programa
access_grant: Toegang || Lotte heeft toegang nodig tot de map Marketing
`;

export const nonAsks = `
-: Ferry || Wifi on the ferry is slow, nothing for you I think
-: Tutor || Moodle shows the wrong term dates
-: Boiler || Boiler portal page loads in Welsh
-: Slip || payslips print off-centre
-: Sign || Sign-in tablet at reception is flat
-: PIN || What length is our door PIN, 4 or 6? For the locksmith's quote
-: River || River level sensor page is down
-: GIS || GIS is slow to draw
-: Books || Books in the library app show no covers
-: Board || Board papers PDF is 80MB, how do I shrink it
-: Rights || All rights reserved line missing in footer
-: Promote || How do I promote our event in Teams?
-: Welcome || Welcome screen on the lobby TV is frozen
-: Bye || Goodbye and thanks for all the help, last ticket from me, closing it
-: Filter || Filter in the CRM list resets to all
-: Lecture || Lecture capture has no sound
-: Lock || the laptop trolley's lock jams
-: Port || docking port loose
-: Wage || Minimum wage table in Sage, is it updated by you?
-: Bank || Bank feed fails every Monday with error 108
-: Key || Wifi key on the laptop (F8) does nothing
-: Phone || new phone handset has no dial tone
-: Password || Is 12 characters enough for the policy?
-: Password || Outlook password prompt comes and goes since the move, no harm done
-: Phish || Phishy mail from 'HR' about bonuses, not opened
-: Licence || Add 2 Project licences to our order please
-: Thanks || diolch, Eira can see it all now
-: Cancel || Megan's start is off, ignore the form
-: Alert || [Azure AD Connect] sync healthy
-: Alert || [EDR] malware blocked and removed on LT-88, no action
-: How || How do I add a shared calendar in Outlook?
-: How || how do I change the language of the login screen
-: Invoice || you invoiced the old branch address
-: Quota || OneDrive full at 1TB, raise?
-: Printer || please reset printer 4, stuck
-: monitor || hello monitor flickers please replace thanks
-: laptop || dear please laptop new comer monday thanks hr
-: license || hi please license figma designer thanks
-: project || hello please create project oracle attached thanks pm
-: room || hi room phone broken please check thanks
-: slow || hello vm slow please more cpu thanks
-: mail || hi mails delayed please check thanks
-: invoice || dear please correct invoice attached thanks
-: report || hello please add column report thanks
-: mobile || hi mobile screen broken please replace thanks
-: phish || hello phishing mail attached please check thanks
-: Router || Dear Support, our router restarts each night and all users lose access for minutes. Please advise. <name>
-: Charge || Dear Support, I dispute a charge of <amount> on account <acc_num>. <name>
-: Surface || Dear Support, my Surface does not charge. What can I do? <name>
-: Licence || Dear Support, kindly renew our software licence, account <acc_num>. <name>
-: Netz || Das Netz im Lager ist weg
-: Lent || mon PC est lent
-: Pantalla || pantalla negra al arrancar
-: Ubuntu || How to record my screen?
-: Ubuntu || How do I restart the network service?
`;
