/** Written after the grammar had settled. Format: see read-cases.ts. */
export const asks = `
password_reset: Webmail || Home working today and webmail won't have my password. It did on Friday. Can you give me a new one over the phone?
password_reset: Till password || The manager's password on till 3 has to be changed as Ash knows it
password_reset: Password for Nora || Nora's back after long term sick, her password's out of date and she can't do it herself from home
password_reset: New password please || Mine's been seen by someone
password_reset: SQL sa || DBA left, nobody has the sa password any more. Can you set a new one?
account_unlock: Tim || Tim's account's locked. He's in a client meeting at 10.
account_unlock: Locked || Locked out of the laptop after the update asked me for something I mistyped
account_unlock: Service account || svc_print has locked itself again, please unlock it and find out why
account_unlock: AS400 || my as400 user is disabled after 3 attempts can you reset it
mfa_reset: Authenticator on wrong phone || The authenticator got set up on my daughter's phone. Can we redo it on mine?
mfa_reset: MFA for Mary || Mary has no smartphone. Can MFA ring her desk phone instead?
mfa_reset: Lost token || I can't find my RSA token anywhere.
mfa_reset: Out of signal || There's no signal at the farm so the code never comes. Could you take it off for the weekend?
mfa_reset: Verification || Please remove the old phone number from the verification options on my account
access_grant: Mailbox for Jo || Jo covers the front desk from Monday, please let her have the frontdesk@ mailbox
access_grant: Restricted || I'm being told I'm not authorised when I open the HR reports. I do HR now, so should be.
access_grant: Export || Can Pete be allowed to export from the CRM?
access_grant: Teams || pls add the three new trustees to the Trustees team
access_grant: SharePoint || Marketing wants to edit the home page of the intranet, today they can only read it
access_grant: Local admin || Our developer Yusuf needs admin on his laptop for Docker
access_grant: Remote || Please allow Heidi to work from home, she has her own computer
access_grant: Guest || We'd like a client to see the shared project plan
access_grant: Payroll || Kath is taking over payroll from me. She'll need the Sage licence and the payroll folder.
access_grant: Server || Can I log on to the server myself to restart the print service when it hangs?
account_lifecycle: Leaver Friday || Hannah's leaving this Friday. Usual drill, mailbox to Brian.
account_lifecycle: Work experience || We've a work experience lad for two weeks from Monday. He just needs to log in and use Word.
account_lifecycle: Suspended || Please suspend all of M. Frey's accounts pending an HR investigation
account_lifecycle: Change of name || Amira Khan is now Amira Shah. Display name, login, email please.
account_lifecycle: Delete old || The accounts of people who left in 2022 are still there, please clear them out
account_lifecycle: Rehire || Ben's coming back on the 1st. Can he have his old account?
account_lifecycle: Extra user || we need one more user on the system for the new van driver
mail_redirect: Emails to || Could emails to Frank please go to Dave for the next fortnight
mail_redirect: Gmail || I can never get the work mail on my phone so could you forward it to my gmail
mail_redirect: Group || Please remove Carl from accounts@ and add Beth
mail_redirect: Leaver's mail || Who is reading Nicola's emails now she has gone? They should come to me.
security_control_change: Blocked || A supplier's portal is blocked by the web filter, can it be allowed
security_control_change: AV || Norton thinks our till software is a virus. Can you tell it not to?
security_control_change: USB || The auditors want to copy files to their own stick but the PC won't let them. Please enable it.
security_control_change: Spoof || Our web form's mails get rejected because of DMARC. Please relax it.
security_control_change: Timeout || Could you stop the PCs in theatre from locking
payment_or_payroll_change: Bank || I've changed bank, new details: 20-00-00 12345678. Can this be done before payday?
payment_or_payroll_change: Supplier || Supplier says they have changed their bank. I've no access to change it in Sage, can you?
payment_or_payroll_change: iTunes || Can someone pop out and get iTunes cards, I'm stuck in a meeting
secret_or_data_disclosure: WiFi || What's the password for the staff wifi?
secret_or_data_disclosure: Old emails || I need all the emails between Rita and the council for 2023
secret_or_data_disclosure: Backup || Could you restore the HR drive to a USB for our solicitor
secret_or_data_disclosure: Key || laptop asking for a recovery key this morning
secret_or_data_disclosure: Login || Which username and password do we use for the Dell portal?
contact_detail_change: Mobile || Changed my number, please update: 07700 900222
contact_detail_change: Contact || Please make Gill the main contact instead of me
`;

export const nonAsks = `
-: Webmail || Webmail is very slow today
-: Till || Till 3's drawer won't open
-: Nora || Nora's back today, please collect the loan laptop from her desk
-: Seen || Has anyone seen the projector remote?
-: SQL || SQL backup took twice as long last night
-: Tim || Tim's monitor arm is loose
-: Laptop || Laptop locks up when I dock it
-: AS400 || as400 printout has the wrong logo
-: Authenticator || Is there an authenticator app for Windows?
-: RSA || What does RSA stand for?
-: Signal || No mobile signal in the new meeting room
-: Frontdesk || frontdesk PC won't wake up
-: HR || HR reports run out of memory
-: CRM || CRM export has the columns in the wrong order
-: Trustees || The trustees' meeting needs a conference phone
-: Home page || The intranet home page shows last year's calendar
-: Docker || Docker fails to start with WSL error
-: WFH || Heidi's home internet is slow
-: Plan || The project plan won't print on A3
-: Payroll || Kath says Sage is slow when she opens payroll
-: Print service || The print service hangs every Monday
-: Leaver || Hannah's leaving do is on Friday at the Crown!
-: Lad || The work experience lad broke his mouse
-: Name || The door sign still has Amira's old name
-: Old accounts || How long do you keep old accounts before they get deleted?
-: Van || The van driver's tablet holder snapped
-: Frank || Frank can't hear anyone on Teams
-: Phone mail || Work mail on my phone shows the wrong time
-: accounts || accounts@ has 300 unread newsletters, how do I make a folder for them?
-: Supplier portal || The supplier's portal says it's down for maintenance
-: Norton || Norton popup wants me to buy a VPN
-: Stick || My stick is full
-: Web form || The web form doesn't send mails
-: Theatre || PCs in theatre need new mice
-: Payday || When is payday in December?
-: Sage || Sage gives an error about the data path
-: iTunes || iTunes won't sync my iPod
-: WiFi || Staff wifi drops in the kitchen
-: Emails || All emails from the council arrive with winmail.dat
-: HR drive || HR drive is nearly full, can we get more space?
-: Dell || Dell portal shows the wrong warranty date
-: Mobile || My mobile's screen is cracked, can I get it repaired?
-: Contact || Contact sync duplicates everything
-: Phish || Got an odd text about my bank, deleted it
-: Phish || This one says my password has expired and to click here. It's not from you, is it?
-: Resolved || Reset done over the phone for Nora, she's in. Close please.
-: Cancel || Ben isn't coming back after all so no need for his account
-: FYI || FYI Gill is on holiday until the 14th
-: Licence || Do we need another Sage licence for Kath and what is it?
-: Alert || SQLAlert: login failed for user 'sa' (18456) x 40 in 5 min
`;
