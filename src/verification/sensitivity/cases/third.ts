/** A third look after the grammar had settled. Format: see read-cases.ts. */
export const asks = `
password_reset: Laptop || Zoe's been given Adam's laptop but it's still got Adam's password on. Can you change it for her?
password_reset: Mailchimp || We've lost track of the Mailchimp login, can you get us back in with a new password
password_reset: Quick favour || Any chance you could set my password to the same as it was before?
password_reset: Work phone || Work phone is asking for its passcode after the restart and nobody wrote it down
password_reset: Trouble || password not accepted since this morning, caps lock is off, please reset
account_unlock: Hayley || Hayley tried to log in at her old desk and it's shut her out
account_unlock: Fwd: lockout || See below from Jan: "account locked again". Can this be lifted please?
account_unlock: Sage || Sage thinks I'm still logged in and has barred my user, please free it
account_unlock: URGENT || CEO LOCKED OUT. CALL ME.
mfa_reset: Upgrade || EE sent my new phone today. What do you need from me to get the sign in app moved over?
mfa_reset: Broken || My phone's had it. Screen completely dead so I can't get the code for email.
mfa_reset: Temp || Could we pause MFA for Lorna until her SIM arrives on Thursday
mfa_reset: Wrong person || The approval pops up on my manager's phone, not mine
mfa_reset: LinkedIn || the company LinkedIn sends its code to Bob who retired. please change to me
access_grant: Invoices || From next week Chloe does the invoices, so she needs into Sage and the invoices folder
access_grant: Restore || My access to the Ops calendar vanished. I still run Ops so please put it back.
access_grant: Board || Can you give the new chair whatever the old chair had in SharePoint
access_grant: Tablet || The engineers' tablets should be able to open the job sheets folder
access_grant: Test || add tester account to the pilot group
access_grant: Boss || Boss wants to be able to see what's in everyone's calendars
access_grant: Delegate || While I'm off please let Pia send and read mail as me
access_grant: Cloud || make the build pipeline owner of the resource group
access_grant: Site || Our volunteers can't open the rota page, they aren't on the list. Please add: Ann, Bob, Cyd
access_grant: vpn || Vpn for Marek, starts travelling Thursday
account_lifecycle: Starter || New starter 1/9: Paulina Nowak, Accounts Assistant, reports to Sheila, standard kit
account_lifecycle: Sad || Our caretaker died last week. Please deal with his email.
account_lifecycle: Gone || Kirsty walked out this morning and took her laptop. Can you make sure she can't get at anything?
account_lifecycle: Move || Anya transfers to the Leeds company, so her user has to move from our domain to theirs
account_lifecycle: Placement || The student's placement has been extended to June
account_lifecycle: Email || We need careers@ setting up
account_lifecycle: Locum || Locum doctor Monday to Wednesday, please create what she needs
mail_redirect: Kate || Kate's on maternity from tomorrow, her emails need to come to the team inbox
mail_redirect: Copy || I want to be copied in on anything Jonas sends to ACME
mail_redirect: Quotes || quotes@ isn't for Don anymore, it's for me and Fay
mail_redirect: Catch || Anything misspelt for our domain should land in postmaster@
mail_redirect: Private || can you get my work emails to come through to my own yahoo
security_control_change: Zip || Customer sends password protected zips which you strip out, we need them
security_control_change: Camera || The camera installer needs the firewall opening up
security_control_change: Apps || Let the kids in the club install games on PC4
security_control_change: Alerts || Please stop the warning that comes up when we email outside
security_control_change: Update || turn off windows updates on the CNC PC for good
security_control_change: Google || Sign in with Google is refused for Miro, can you permit it
security_control_change: Lock || Our kiosk PC locks, it must never lock
security_control_change: Travel || Working from Portugal in May, will my login be blocked? If so unblock it please
security_control_change: Domain || point shop.ourdomain.example to 203.0.113.77
payment_or_payroll_change: Pay || Payroll have my old bank. I gave the new one to HR but can you put it in the system?
payment_or_payroll_change: Deposit || Where do I send my new direct deposit form so that it's used for Friday?
payment_or_payroll_change: Urgent || I need you to handle an outgoing payment for me, are you at your desk?
payment_or_payroll_change: Supplier || Please overwrite Brightwater's sort code with the one in the attached letter
secret_or_data_disclosure: WiFi || could you remind me of the wifi code please
secret_or_data_disclosure: Emails || I'd like to look through Gavin's sent items
secret_or_data_disclosure: Key || What's our Windows server admin account and password, auditor is asking
secret_or_data_disclosure: Phone bill || Who did Lee ring in June? Need the itemised list.
secret_or_data_disclosure: Export || export of all staff incl. salary and bank details to Excel for the new payroll bureau
secret_or_data_disclosure: Files || Please move Sheila's personal folder to my drive, she's left
contact_detail_change: Number || You rang my old number again! It's 07700 900987 these days
contact_detail_change: Approvals || Going forward only Meg can authorise new users, not Ron
contact_detail_change: Email || my email address for tickets is now meg@newname.example
`;

export const nonAsks = `
-: Laptop || Adam's laptop has a sticky spacebar
-: Mailchimp || Mailchimp campaign looks wrong in Outlook
-: Work phone || Work phone has no ringtone
-: Hayley || Hayley's old desk has no network socket
-: EE || EE bill is wrong
-: Screen || The screen in the lobby is dead
-: SIM || When does Lorna's SIM arrive?
-: LinkedIn || LinkedIn preview shows an old picture
-: Invoices || Chloe can't print invoices in colour
-: Ops || Ops calendar is an hour out
-: Tablets || The engineers' tablets run hot
-: Volunteers || Our volunteers say the rota page is ugly
-: Vpn || Vpn symbol missing from the taskbar
-: Kit || standard kit list for starters is out of date on your site
-: Kirsty || Kirsty's keyboard types double letters
-: Leeds || Leeds line is down
-: Placement || The placement of the access points is bad
-: Careers || The careers page has a typo
-: Kate || Kate's on maternity leave, so please send your survey to me
-: ACME || ACME says our emails arrive late
-: Yahoo || Yahoo mail won't load on the guest wifi
-: Zip || Zip files open slowly
-: Camera || The camera installer comes on Thursday at 8
-: Windows || windows updates took an hour this morning
-: Miro || Miro board is laggy
-: Portugal || Is roaming in Portugal free on our phones?
-: Shop || shop page gives 502
-: HR || HR said hello
-: Deposit || What's a direct deposit?
-: Desk || are you at your desk? I'd drop the dongle off
-: Gavin || Gavin's sent items show in the wrong order
-: Phone bill || Phone bill seems high this month
-: Drive || my drive is nearly full
-: Ticket || Which email address do I use for tickets?
-: Phish || Someone pretending to be Meg asked accounts to change a sort code. We didn't.
-: Done || Placement account extended, student told. Close.
-: Thanks || Thanks for getting me back into Sage!
-: Cancel || Marek isn't travelling after all, no VPN needed.
-: Quota || team inbox is at 98%, can it be bigger?
-: Alert || Datto: screenshot verification failed for SRV3
`;
