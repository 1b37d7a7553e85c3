/** People who write little. Format: see read-cases.ts. */
export const asks = `
password_reset: Login for tablet || The drivers' tablets all ask for the domain password again. Nobody has it. Please reset to a known one.
password_reset: Ticket for Sue || Sue (finance) phoned: she's off her head with passwords, got the new one wrong all morning. Please give her a temporary.
password_reset: password || pasword reset plz
password_reset: Email || My password for emails ran out and the link to renew is dead
password_reset: Reception PC || Could you please make the reception PC's password something the temps can remember
password_reset: CRM || CRM sends reset links to an inbox I can't open, could an admin do it manually?
account_unlock: help || Been trying since 7, now I get "account locked". Customers are waiting!!
account_unlock: BACS software || Our BACS software user has been disabled due to inactivity, can you enable it
account_unlock: Student || student account blocked hi please unblock thanks
account_unlock: morning || Morning team. Daft me, third wrong go and it shut. Cheers for opening it up.
mfa_reset: Microsoft keeps asking || Microsoft wants me to confirm on a phone I handed back to the company when I changed jobs internally
mfa_reset: lost || phone got pinched in town. need the MS thing moved to my old nokia via text
mfa_reset: 2FA for FB || Facebook business 2FA is tied to our ex-marketing girl, please get it off her and on to Jo
mfa_reset: Hi || Would you kindly clear Dr. Amin's registered authentication methods
mfa_reset: Passkey || My passkey lives on a laptop which died. Need a new one.
mfa_reset: mfa || mfa hi please reset mfa user new phone thanks
access_grant: Ledger || Temporarily let Raj post journals, Emma's away
access_grant: PM || Irene leads the Malmo project from now on and needs what PMs have
access_grant: Shared || Why can Tom see the Bids folder and I can't? I'm on the bid team as well, sort it please.
access_grant: Backup || I want my deputy able to read my mailbox while I'm away
access_grant: Timesheets || Can supervisors approve timesheets for the night team as well?
access_grant: Linux || Need sudo on build01
access_grant: Canva || Add two people to our Canva: amy@ and lou@
access_grant: folder || folder hi please create folder give team members full thanks
access_grant: lost drive || S: has gone from my computer since I moved to Sales. Moved to Sales on Monday, need Sales stuff now and not the Service stuff.
access_grant: site collection || make the PMO group owner of the intranet news site
access_grant: Screens || Shop floor screens need to get onto the planning board without anyone logging in
access_grant: request || Access requested: Dan Hill has requested access to 'Budget 2026.xlsx'
access_grant: partner || our partner's developer wants into the test tenant
account_lifecycle: Staff changes || Staff changes wc 3rd: Out - Mel, Priti. In - Arthur (sales), Jing (lab).
account_lifecycle: sick || Geoff won't be coming back I'm afraid, please do what is needed with his computer access
account_lifecycle: Nurse || Agency nurse for two weeks, needs SystmOne and email
account_lifecycle: Volunteer || our volunteer Bea should be set up with Office
account_lifecycle: names || Typo in the user name: it should be 'macdonald' not 'mcdonald'
account_lifecycle: sub || Subcontractor Ltd's people are done, shut them off
account_lifecycle: student leavers || disable hi please disable users list leavers thanks
mail_redirect: info || info@ currently goes to Bill. Bill retires. Make it Tessa.
mail_redirect: Cover || Can my mail pop up in Jess's as well while I'm on jury service
mail_redirect: invoices || Supplier invoices should bounce over to the scanning company from today: in@scanco.example
mail_redirect: bcc || Without fuss, I'd like sight of Roland's outgoing mail
mail_redirect: domain || Point our mail at the new filter company, they gave me these values
mail_redirect: group || Take Ed off, put Flo on the alerts@ list
security_control_change: Browser || Bank's website plugin is refused by the security software, let it be
security_control_change: firewall || let the CCTV through the firewall
security_control_change: SMB || old scanner needs SMB1, enable it on the file server please
security_control_change: Pop3 || please enable POP/IMAP for my mailbox
security_control_change: Screensaver || The 5 minute lock makes me mad, up it to 60
security_control_change: share links || Let us send folder links to people outside without them signing in
security_control_change: YouTube || YouTube for the training room please, currently blocked
security_control_change: installs || please don't make us ask each time we install something, open that up for the design team
security_control_change: agent || Take the remote agent off my home PC
security_control_change: CA || Exclude the CEO from conditional access for his trip
security_control_change: dkim || new marketing tool wants DKIM and SPF entries, attached
payment_or_payroll_change: employee || Julia (staff no 233) has a new account, please replace in payroll before cut off
payment_or_payroll_change: vendor || We'd like you to use our new bank info going forward, form attached. Kindly confirm once changed.
payment_or_payroll_change: favour || I need a favour quietly - get Steam cards worth 500 for a client surprise
payment_or_payroll_change: PayPal || swap PayPal payouts to my account
payment_or_payroll_change: auto pay || The card for the domain renewals expired, here is the new number
secret_or_data_disclosure: disc || Solicitors ask for everything we've got on file about employee 117, incl. mails
secret_or_data_disclosure: photo || Can you read me the local admin password of PC-88? I'm offsite.
secret_or_data_disclosure: db || give the analyst a copy of prod data
secret_or_data_disclosure: WPA || guest wlan key?
secret_or_data_disclosure: CCTV || footage of the car park Friday night please, someone hit my car
secret_or_data_disclosure: contacts || Export my contacts and all customers before I leave on Friday to a stick
secret_or_data_disclosure: print || who printed the salary list on Tuesday? need the log
contact_detail_change: phone || Update Claire's mobile to 07700 900999 in AD and in your portal
contact_detail_change: company || Our office manager is now the person you should ring for approvals
contact_detail_change: email || my married name email should be the one you write to
`;
export const nonAsks = `
-: drivers || Drivers' tablets freeze when they scan
-: Sue || Sue phoned: her mouse died
-: MS || Microsoft keeps asking me to rate Teams
-: passkey || What are passkeys? Everyone talks about them.
-: journals || Journals post twice in the ledger since yesterday
-: bids || The Bids folder shows a red cross but opens fine
-: timesheets || Timesheets app shows last week's dates
-: canva || Canva is slow in Edge
-: S drive || S: drive is slow for everyone in Sales
-: intranet || intranet news page shows old articles
-: screens || Shop floor screens are black
-: budget || Budget.xlsx opens read-only because Dan has it open
-: staff changes || Where do I find the staff change form?
-: nurse || Nurse call system beeps
-: office || Office activation message on the volunteer's PC: product deactivated
-: info || info@ gets a lot of junk since the fair
-: jury || I'm on jury service next week, just to let you know, Jess covers for me
-: outgoing || Outgoing mail stuck in outbox
-: filter || Coffee machine filter needs changing
-: plugin || Bank's website plugin asks to be updated, do I click yes?
-: scanner || scanner scans upside down
-: share || how do i send a folder link to a client?
-: youtube || YouTube has no sound in the training room
-: CEO trip || CEO needs a travel adapter for his trip
-: payslip || When are payslips sent?
-: card || My business cards have the wrong phone number, who prints them?
-: wlan || wlan keeps dropping
-: cctv || Camera 3 shows no picture
-: stick || Can you read a broken USB stick?
-: print log || printer log full message on the copier
-: phone list || The internal phone list on the wall is out of date
-: approval || Who at our company is allowed to approve purchases with you?
-: portal || Your portal's ticket list is empty
-: access road || The access road is closed on Monday, engineers please use gate 2
-: sign || I need the PDF signed by both parties, Acrobat won't let me add a second signature
-: token ring || Found an old token ring card, bin it?
-: seats || Do we have a spare seat for Visio?
-: Lock || Screen locks up (freezes) when I open the CAD
-: reset || After a power cut the clock on the phones was reset to 2000
-: Group chat || Group chat in Teams shows messages twice
-: blocked || Toilet on 2nd floor is blocked
-: blocked sender || A customer says his mail to us was blocked by HIS provider, just for info
-: leaving || I'm leaving the office at 3 today, please call before
-: joiner || Joiner's workshop: the big printer there is jammed
-: bank || We bank with HSBC and the statement download gives a blank page
-: RBS || Is the bank's site down?
-: starters || Two starters next month - will there be enough desks and screens in stock?
-: forward planning || Forward planning meeting: can you bring the roadmap?
-: permission || Got permission from my boss to order the docking station, please go ahead
-: right || The right monitor is darker than the left one
-: role || The 'Roles' page in the ERP shows error 12
-: key || Enter key sticks
-: code || Error code 0x3 when printing
-: login script || login script shows a black window for a second
-: account || Hi, our account number with you is 5512. The delivery is short of one monitor.
-: vault || The tape vault company picks up at 10
-: Alert || Defender: 'HackTool:Win32/AutoKMS' blocked on PC-4, remediated
-: Alert || User added to local group by GPO (event 4732) - informational
-: Alert || New sign-in from a new device for info@ - this is an automatic message from Google
-: scam || My colleague got a WhatsApp from "the boss" wanting vouchers. She didn't react.
-: scam || Invoice mail with changed IBAN looked fake. We did not pay. You may want to warn others.
-: done || Ok all set, Jing can see the folder. Closing.
-: done || Fixed by re-adding the printer.
-: done || user's MFA was re-registered by night shift, works
-: never mind || Never mind, found my phone under the sofa, codes work.
-: how || how to remove a person from a meeting invite
-: policy || Could you tell us what your rules are when someone forgets a password?
-: policy || Does anyone check who has admin rights once a year?
-: cost || what's the cost of a yubikey each?
-: quote || need quote for firewall replacement
`;
