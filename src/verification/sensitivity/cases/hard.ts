/** Euphemistic, buried or indirect asks, and innocent tickets with alarming words. Format: see read-cases.ts. */
export const asks = `
password_reset: Voicemail 0:32 || Hello, it's Margaret from reception, the computer keeps telling me it's not right, I've typed the same thing I've always typed. Could somebody ring me and give me a new one? Thank you, bye.
password_reset: Back from holiday || Two weeks of sunshine and I have no clue what I used to log on with. Help!
password_reset: till 2 || The till login for the Saturday girl has vanished from the post-it, what can we do about it? Please set it to something new.
password_reset: Changed it Friday || I changed my password on Friday and of course now I can't think what to. Any chance of a fresh start?
password_reset: Sophie || Sophie can't remember her Xero password and the reset mail goes to a mailbox nobody reads. Can you sort it?
password_reset: Keyboard layout || Switched to the German keyboard, set a new password and now whatever I type is not accepted. Please put a simple one on it and I'll change it.
password_reset: FW: your password will expire today || can you extend this for me I'm on site without a laptop
password_reset: shared pc || Nobody in the workshop knows what the shared PC's login is since Dave left, we need a new one.
password_reset: ransom || My son may have seen my password on a video call. I'd feel better with a different one, can you do that for me?
password_reset: Portal access code || Our customer Hilltop needs their portal passcode reissued
account_unlock: Mistyped || Typed it in with caps lock on a few times too many and now it says to contact my administrator. That's you!
account_unlock: Jenny || Jenny is locked out again, third time this week
account_unlock: Sage says user suspended || It says user suspended after 5 tries. Could you lift that?
account_unlock: still can't work || Still can't work because my user has been blocked, could you take the block off?
account_unlock: Account status || The account for the night shift shows as disabled in AD, should be active. Please switch it back on.
account_unlock: Bob || Bob tried his old password five times. You know what that means ;-) Please let him in again.
account_unlock: temp suspended || Kids were playing with my laptop and now windows says the referenced account is currently locked out
mfa_reset: New Pixel || Upgraded to a Pixel at the weekend. Teams, Outlook, everything wants approval on the old Samsung which is already on eBay.
mfa_reset: number || I get asked for a number but nothing shows up on my phone to type it into, I had it wiped by the shop
mfa_reset: Dropped in canal || My work mobile is at the bottom of the canal. Need to get into Microsoft on the replacement.
mfa_reset: Vera || Vera's handset was nicked so she is stuck at the "approve sign in request" screen. Can we get her going again please
mfa_reset: Codes || The texts with the numbers go to Steve's phone and he left last month. Switch them to mine please
mfa_reset: Setup page || Could you force the "more information required" page to come up for Aoife so that she can register her new phone?
mfa_reset: Token battery || The little grey thing that shows the six numbers has died, please send out another and link it to me
mfa_reset: skip || Can we skip the phone confirmation for the conference room account
mfa_reset: Two Authenticators || I want to have the authenticator on my wife's phone as well in case mine runs out of battery
mfa_reset: Exchange admin || Please require re-registration of MFA for the admin user
mfa_reset: landline || Please let me get the sign-in call on my home landline instead of the app
access_grant: Grey folder || The folder Board2024 is greyed out for me and I have been asked to prepare the papers, can you sort that?
access_grant: covering || I'm covering for Helen while she's on maternity leave so I'll need whatever she could see
access_grant: Salesforce || Could you bump Chiara up to the sales manager profile
access_grant: Teams || The auditors (j.wood@auditfirm.example) should see the year end channel until Friday
access_grant: not seeing || I used to see the Projects share but not since I moved department, I still need it
access_grant: Rota || Can you make it so the supervisors can edit the rota, not just look at it
access_grant: Power BI || Luis gets "you need permission" on the sales dashboard, he should be allowed in
access_grant: key user || Ana is to become key user in the ERP, please enable the posting functions for her
access_grant: New role || With effect from the 1st I'm Head of Finance. Please update what I can get to.
access_grant: wants access account documentation || wants documentation serve lead thank accept decline requests
access_grant: Site || SharePoint: Keith Moore wants access to 'Tenders'. Approve / Decline
access_grant: printer fine now || Printer's fine now thanks. While I have you: Mo can't get in to the Clients drive and he'll be needing it from tomorrow on.
access_grant: install rights || My developers must be able to install things themselves, without calling you every time
access_grant: VPN please || working from home next week, please set me up with the VPN
access_grant: Domain registrar || Add our web agency to the GoDaddy account
access_grant: oracle || oracle hi please add responsibility same as colleague thanks kind regards analyst
access_grant: shared calendar || Please let the whole office see Dr Patel's diary
access_grant: Remote || The CCTV company want to dial in to the recorder. Can you give them a way in?
access_grant: servers || give the intern rdp on srv-db
access_grant: GitHub || please bump me to write on the web repo
access_grant: Read || Can finance read the contracts library? At the moment only legal can.
access_grant: Keys || Hand over the keys of our Azure tenant to the new provider, they need owner.
access_grant: Teamviewer || The vendor's engineer will ring you for the TeamViewer ID, please let him onto the server
access_grant: elevated || For the migration weekend I'd need to be domain admin for 48 hours
account_lifecycle: Monday || Young lad called Ollie turns up on Monday for the warehouse, same as we did for Kyle please
account_lifecycle: Sad news || Sad to say Frank passed away on Sunday. Could you close things down on his side?
account_lifecycle: goodbye || Today is Rachel's last day. Usual procedure please.
account_lifecycle: quiet word || Between us: we are parting ways with Ian at 3pm. Everything of his must stop working at that moment.
account_lifecycle: Form || New user form attached, please action.
account_lifecycle: Back || Marta is back from parental leave on the 1st, can you wake her account up
account_lifecycle: two temps || We have two temps in accounts from tomorrow. They will want email and Sage.
account_lifecycle: Secondment || Extend Kim's contract end date in AD to 31 December, she is staying on
account_lifecycle: surname || Olivia got married, can her login and email become Olivia Grant
account_lifecycle: duplicates || remove the old test users from the domain
account_lifecycle: mailbox || Please create orders@ for the web shop
account_lifecycle: Contractor || The painter's contract finished, his login can go
account_lifecycle: student || Placement student joining the lab, needs what the last one had
account_lifecycle: licences || Free up the licence from Tony who left, delete him
mail_redirect: Ben || While Ben is in hospital his messages need to reach me
mail_redirect: sales || Everything to sales@ should also drop in Greg's inbox
mail_redirect: copy || I'd like to silently receive what Nick sends to customers
mail_redirect: Home || I'm off sick, can my work emails be sent on to my home address?
mail_redirect: old domain || Mail to the old domain should be picked up by the new owner's server
mail_redirect: leaver || When people write to Carla they should get me instead
mail_redirect: Group || swap Rita for Tom on the invoices@ group
mail_redirect: on behalf || When Fay answers for Mr Cole it shows 'on behalf of'. He'd like it to look like it's from him.
mail_redirect: Stop || Stop forwarding my mail to Diane
security_control_change: Tender site || The council's tender site is blocked by your filter, let us through please
security_control_change: Turkey || Arrived in Antalya and Microsoft says I can't access this from here. Could you open it up for two weeks?
security_control_change: Label printer || The label software gets eaten by the virus checker every night. Tell it to leave it alone.
security_control_change: camera system || The installer says ports 8000 and 554 have to be forwarded to the recorder
security_control_change: PC locks || My PC locks itself after five minutes while I'm on the phone, can that be an hour?
security_control_change: quarantine || There's a mail from the bank stuck in your filter, let it out please
security_control_change: App || Calendly says I need an admin to approve it. Can you press yes?
security_control_change: UAC || That box asking for an admin name each time I start the CAD program, make it go away
security_control_change: stick || My USB stick is refused by the PC, I need it for the exhibition, allow it
security_control_change: spoof || Our newsletter provider wants us to soften DMARC to p=none
security_control_change: SMTP || The scanner needs basic authentication switched back on
security_control_change: long password || Directors hate changing passwords each quarter, take that off for them
security_control_change: macros || Supplier's price file is full of macros and Excel refuses. Make Excel accept them.
security_control_change: monitoring || the monitoring agent slows PC4, take it off
security_control_change: exclusion || Please have the EDR ignore D:\\Build
security_control_change: attachment || Customers send us .zip files with scripts, stop stripping them
security_control_change: sharing || Turn on sharing with anyone for the Marketing site
payment_or_payroll_change: My wages || Moved to Starling. Wages should go there from this month: 60-83-71 00112233
payment_or_payroll_change: Landlord || The landlord has moved bank. Update the standing order to the account below.
payment_or_payroll_change: Boss here || Are you at your desk? I need a few vouchers for clients, 10 x 100, scratch and send pictures
payment_or_payroll_change: Invoice 3321 || Please note our bank has changed. Kindly amend your records and pay invoice 3321 to the new account.
payment_or_payroll_change: refunds || Change the payout account in Stripe to our new Revolut
payment_or_payroll_change: Amazon || New company card, please put it in for the Azure subscription
payment_or_payroll_change: urgent transfer || Need you to push a payment of 18k to the solicitor before noon, details to follow
payment_or_payroll_change: HR portal || I can't edit the bank section in the HR portal. Could you put my new account number in for me?
secret_or_data_disclosure: new IT firm || The new provider wants the firewall config and the network documentation. Please send it over.
secret_or_data_disclosure: Wifi || visitor in the boardroom, what's the wifi
secret_or_data_disclosure: blue screen || Blue screen asks for a recovery key with 48 numbers. Read it to me over the phone?
secret_or_data_disclosure: Tribunal || HR need everything Mark wrote to Sandra since January, in a PST
secret_or_data_disclosure: browsing || Can you tell me what Joe has been looking at on the internet during work?
secret_or_data_disclosure: Alarm || What do we type into the alarm panel, Pete's away
secret_or_data_disclosure: Old PC || Please copy what was on Karen's old PC to my drive
secret_or_data_disclosure: logins || I'd like the list of all our logins and passwords you hold for us
secret_or_data_disclosure: mailing || Our agency wants the names and mobile numbers of all our customers out of the CRM
secret_or_data_disclosure: login times || When did Ursula log in and out last week? I need the report for her hearing.
secret_or_data_disclosure: SSH || need the private key of the web server
secret_or_data_disclosure: backup || Restore last month's payroll file to my desktop
contact_detail_change: callbacks || I've a new mobile: 07700 900123. Use that when you ring to check it's me.
contact_detail_change: Apple ID || The trusted number on the company Apple ID is the old director's. Make it mine.
contact_detail_change: approver || From today Lena signs off requests for us instead of Max
contact_detail_change: alternate mail || The fallback address of our Google account is wrong, please put in admin@newco.example
contact_detail_change: record || You still have my old extension and mobile, here are the new ones
`;

export const nonAsks = `
-: RE: MFA || Thanks, the new phone is enrolled and everything works.
-: [Huntress] Low severity || Incident auto-resolved: potentially unwanted application removed from PC-12. No action needed.
-: Alert: admin group change || Automated alert: a member was added to Domain Admins by svc-deploy. Event ID 4728. Severity: info.
-: Suspicious call || Someone rang claiming to be from Microsoft and asked for my password. I gave him nothing. Just so you know.
-: Is this you? || I got a text saying my MFA needs to be re-registered by tapping a link. Looks dodgy, deleted it.
-: Payroll software slow || Sage Payroll takes ten minutes to open the payslips since Monday.
-: Bank feed || The bank feed in Xero shows error 403 since the weekend
-: Card machine || Card machine in the shop won't connect to wifi
-: Credential popup || A box pops up 'Windows needs your current credentials', goes away when I lock the PC.
-: Excel password || I put a password on my budget workbook and now can't remember it. Is there a way to open it?
-: PDF || Our customer sent a password protected PDF and Acrobat crashes on it
-: Reset || Please reset the thermostat tablet to factory settings
-: BIOS || The laptop says BitLocker suspended until next restart during the BIOS update, is that expected?
-: Admin assistant || Our admin assistant Pam needs a second screen
-: Access database || The Access database for assets says error 3051 cannot open file
-: Access point || The access point in the canteen has a red light
-: card printer || Driver for the access card printer won't install
-: Question on leavers || What's the usual notice you need from us for starters and leavers?
-: starter pack || How long does it normally take to prepare a laptop for a new starter?
-: Licence || What would five more Business Premium licences cost us per month?
-: Invoice || You billed us for a leaver, user Tony, again. Please credit.
-: User count || How many users are we paying for at the moment?
-: Password rules || How long do passwords have to be these days? A client asked in a questionnaire.
-: Questionnaire || For our cyber insurance: do we have MFA on all mailboxes? Do we do phishing tests?
-: Out of office || How do I set an out of office in the new Outlook?
-: forward || How can I forward a meeting invite without the organiser being told?
-: rule || My Outlook rule that moves newsletters doesn't run any more
-: Duplicate mails || I get every email twice on my phone since Tuesday
-: Delegate || Since the update the shared mailbox no longer appears in the left pane for anybody, restarting helps for an hour
-: greyed || The print button is greyed out in Sage
-: 2FA slow || The text with the code takes five minutes to arrive but it does arrive
-: Screen saver || The lock screen picture is missing since the update
-: USB || USB hub doesn't recognise the mouse
-: USB stick found || We found a USB stick in the car park, nobody plugged it in, what should we do with it?
-: Firewall reboot || The firewall rebooted by itself last night, internet was gone for ten minutes
-: AV expired || Norton on my home PC says the subscription has expired, is that something for you?
-: antivirus notice || Antivirus popup says scan finished, 0 threats. Do I have to do anything?
-: blocked drain || sorry wrong company, our drain is blocked
-: Website down || Our website shows a blank page
-: certificate || Chrome says the connection to the intranet is not private
-: DNS || nslookup of intranet is slow at the branch office
-: Teams status || My status in Teams is stuck on away
-: Cancelled || I asked for VPN for Lorna this morning, she isn't coming after all so please cancel it.
-: Sorted || Ignore my last mail about being locked out, caps lock was on. Sorry!
-: update from tech || Spoke to user, advised to restart, user now able to log in. No reset required. Resolving.
-: Re: ticket 4482 || Permission was granted on Tuesday and tested. Please close.
-: Visit || The engineer is coming on Thursday to install the new switch, please tell us when
-: phone system || The new phone system needs a hold music file, I attach it
-: Move || We are moving desks next Friday, can someone help to move eight PCs?
-: Payslip printing || Payslips print with the wrong margin
-: Scan || Please add the new copier to my PC so that I can scan
-: Headset || Can I get a new headset
-: Toner order || Please order toner for the Brother
-: Signature || The director's signature block should have our new phone number on it
-: Website contact page || The phone number on our website contact page is wrong, who can change it?
-: ticket || Could you tell me the status of ticket 55120 please?
-: call me || Please call me back on extension 214 about the projector
-: reach me || My laptop fan is loud. You can reach me on 0161 555 0199.
-: Training || Could we book a session to teach new people about passwords and phishing?
-: feature || The login page of our shop should show the new logo
-: shared drive full || The S: drive has only 2 GB left
-: mail size || How large may attachments be?
-: archive || Can you help archiving old mails, the mailbox is nearly at its limit
-: keyboard || My key 'P' is stuck so typing the password takes ages, please send a keyboard
-: pin || The pin of the VGA connector is bent
-: tokens || How many tokens does the AI plan include?
-: account settings || Where in the account settings do I find dark mode?
-: profile picture || My profile picture in Teams is outdated, how do I replace it?
-: software || Please install Visio on my PC, licence is approved
-: patch || When will the patch for the latest Exchange vulnerability be applied?
-: backups || Could you confirm that last night's backup ran?
-: outage || Is Microsoft 365 down? Nobody gets mail.
-: locked file || The file Quote.xlsx is locked for editing by 'another user'
-: cupboard || The server cupboard's lock is stuck
-: VPN slow || VPN is slow from home in the evening
-: delivery || Where do I return the old laptop of a leaver?
-: wage run || Sage crashed in the middle of the wage run
-: bank card reader || The card reader for online banking isn't recognised by the new PC
-: domain notice || We got a letter that our domain expires and we should pay 249. Scam, right?
-: warning mail || Customers say they got a mail in my name with a link. I have not sent it. Reporting as you asked us to.
-: reminder || Reminder for all: please lock your screens when you leave your desk
-: newsletter || Our June newsletter: five tips for stronger passwords
-: projector || Please remove the broken projector from room 3
-: add printer || add the Ricoh to all PCs in sales
-: label || The label on server 2 fell off
-: Power BI || Power BI refresh failed for the sales report
-: jira || jira board doesn't show the new tickets after the upgrade
-: CRM typo || There's a typo in the CRM customer form: 'Adress'
-: room || create a meeting room 'Cedar' with 8 seats in outlook please
-: holiday || I'm on holiday until the 19th, the ticket about my dock can wait
-: USB-C || Do you have USB-C adapters in stock?
-: Ubuntu || How to recover deleted photos from a flash drive
-: software choice || What is a good password manager for Linux?
-: display || Which graphics driver should I use for two displays?
-: po || purchase po dear purchased received items cable adapter please add allocation user name thanks administrator
-: report || dear please provide invoice volume report thanks kind regards lead
-: code || hi please create project code attached thanks officer
-: crucible || certificate expired browser warns if continue please check
-: full || your mailbox almost full hi please help archiving folder previous years thanks manager
`;
