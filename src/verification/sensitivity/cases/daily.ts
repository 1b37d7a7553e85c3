/** A day at the desk: asks at the end of mails, under alerts, in headlines. Format: see read-cases.ts. */
export const asks = `
password_reset: Mobile email || Phone asks for the email password after the update and I haven't the foggiest what it is. Could one of you set it to something for me?
password_reset: Starters || Hi both, Karl's been given the wrong initial password, could you issue another?
password_reset: RE: RE: Quote || Thanks for the quote, we'll go with option B. On another note, Trish's password for the franking portal needs doing again.
password_reset: Alert + ask || [Monitoring] Backup OK on SRV1. ⏎ Hi all, ignore the above, but please could someone change the password on the admin@ account as two people have left.
password_reset: Sage 50 || Sage 50 login for Mandy no longer works, can you blank the password so she can pick one?
password_reset: sign in || Windows says the sign-in method isn't allowed and wants a PIN which I don't have. Can you remove the PIN and put me back on a password?
password_reset: hello || hello kindly please password reset user thank engineer
password_reset: oracle || oracle pass hi please reset oracle thanks analyst
password_reset: Old iPad || Can you take the passcode off the iPad the last rep left behind?
password_reset: keep getting told || I keep getting told my details are wrong when I log on. Pretty sure it's because they made me change it on Thursday. Can you start me again?
account_unlock: Paul B || Paul B has done it again. Can you unlock him please.
account_unlock: Windows || "The referenced account is currently locked out and may not be logged on to" - that's what I get. Help please.
account_unlock: Too many guesses || My daughter tried guessing my PIN and now it won't let me try any more
account_unlock: HR portal || the HR portal has suspended Nadia after failed logins, please lift
account_unlock: AD lockout + ask || Alert: account m.frost locked out (4740). ⏎  ⏎ This is me, please unlock, I have a client waiting.
account_unlock: user || user locked hi please unlock thank
mfa_reset: Outlook || New handset arrived. How do I get the Microsoft approval thingy across? The old one's been posted back so you'll have to do it your end.
mfa_reset: OTP || the OTPs are still being sent to my previous number
mfa_reset: Stuck || Stuck on "Help us protect your account - approve the request on your Authenticator". I don't have that any more since my phone was replaced.
mfa_reset: Starter || Beth can't finish setting up because MFA was registered to Alan's phone. Please wipe it so that she can start over.
mfa_reset: Holiday phone || taking only my private phone on holiday, can you add that one for the sign in prompts as well
mfa_reset: Per-user || For the copier account please turn the second factor off, it can't do it
mfa_reset: duo || duo hi please help activate duo new device thanks
mfa_reset: Phone || Cracked my screen so badly I can't read the codes. What can you do so that I can get in this morning?
mfa_reset: SMS || Please change my MFA from text to app
access_grant: P drive || Need P: mapping with the same as Julian has
access_grant: Mailbox || Sam should also be on the hr@ mailbox from Monday
access_grant: wants to see || Could our external accountant get a login that only sees the Sage reports?
access_grant: permission || You need permission to access this item - that's what Erin gets on the Tenders library. She's on the bid team now.
access_grant: long || Dear support, ⏎  ⏎ I hope you are well. We had a productive meeting yesterday about the layout of the new office and I wanted to thank Kev for his help with the cabling. The screens are working fine. There's one small matter left: Gordon has taken over procurement, which means he'll be wanting the Suppliers area of SharePoint that Wendy used to look after. ⏎  ⏎ Many thanks and have a lovely weekend, ⏎ Hilary
access_grant: local admin || Autodesk updates keep asking for an administrator, can I just have that on my own machine?
access_grant: confluence space || confluence space hi please add colleagues space thank lead
access_grant: rights || write permissions hi please provide write permissions folder thank
access_grant: AWS || please attach AdministratorAccess to the ci role
access_grant: Calendar || Put me down as editor on Fiona's diary
access_grant: Teams owner || The owner of the Marketing team has left, nominate me
access_grant: remote || Our machine supplier would like to remote on to the press controller this afternoon - let them on please
access_grant: room || Reception should be able to accept bookings for the boardroom on Mr Hall's behalf
access_grant: git || git hi need developer role group project thanks
access_grant: BI || can you let me see the margin figures in Power BI? They're hidden for me
access_grant: accounts || Move Priya into the same groups as the rest of accounts
access_grant: Temp cover || Jean's off for six weeks with her hip. Moira will be standing in so she'll need Jean's bits and pieces.
access_grant: server room pc || give everyone in production the right to shut down the server
access_grant: VPN || could you sort remote working for Tariq, he's got a laptop already
account_lifecycle: Warehouse || We've taken on a new picker, Stan Oakes, he'll be in on Thursday.
account_lifecycle: not passing || Joanna hasn't passed her probation, she'll be told at 4. Please be ready to shut her out.
account_lifecycle: licence || We need another mailbox and user for the Bristol site, name to be Bristol Desk
account_lifecycle: goodbye mail || Today I say goodbye after ten years! From tonight please switch my account off and thanks for everything.
account_lifecycle: apprentices || The three apprentices from last year have finished, remove them please
account_lifecycle: maternity || Rosa goes on maternity leave on Friday. Please suspend her login until she's back.
account_lifecycle: user || user creation hi please create user attached details thank
account_lifecycle: extend || contractor extension hi please extend till end year thanks
account_lifecycle: reinstate || Can you undelete Colin? We were too quick.
account_lifecycle: shared || The old scanner@ account isn't used, can be deleted
account_lifecycle: marriage || I've changed my surname to Whitfield, can everything be updated including how I sign in
account_lifecycle: TUPE || Eleven people move over from Acme to us on 1 October. List attached for accounts.
mail_redirect: Sick || Neil's off sick indefinitely. Anything he gets, send to Carol.
mail_redirect: website enquiries || The enquiries@ mails have to go to both Liz and me
mail_redirect: former || people still write to Derek's old address, can those come to me please
mail_redirect: outside || Please set an automatic forward from my mailbox to dave.p@gmail.example
mail_redirect: rule || set rule so all mails containing 'invoice' in Pat's mailbox are copied to me
mail_redirect: distribution || add jo.k@partner.example to the directors distribution list
mail_redirect: forward || forwarding hi please forward mails colleague left thank
mail_redirect: delegate || Give Sian send-as on the directors' mailbox
security_control_change: site || Our recruitment team can't open LinkedIn because of the web filter, please take it off the list
security_control_change: sender || Mail from orders@bigclient.example keeps going to junk, please mark as safe for everybody
security_control_change: AV || Please add the ERP folder to the antivirus exceptions
security_control_change: fw || need 8443 opened from outside to the web server
security_control_change: app || Allow the Zapier app for my Microsoft account please
security_control_change: legacy || the old scanner can't do TLS, please lower it on the mail server
security_control_change: phone pin || Do I have to have a PIN on my phone for mail? Please drop that for me.
security_control_change: Sophos || Sophos slows my machine terribly, could you switch it off for the afternoon while I render?
security_control_change: RDP idle || Please stop RDP logging us off at lunch
security_control_change: links || The safety check on links in mails annoys everyone, get rid
security_control_change: quarantine || release please, it's from our auditors: message held in quarantine 'Year end'
security_control_change: USB || usb hi please enable usb port thanks
security_control_change: dns || add this TXT record for our domain please: google-site-verification=abc
payment_or_payroll_change: Salary || hi, i want to change the account where my salary goes
payment_or_payroll_change: Creditor || Creditor 70012 wants to be paid to a different bank, see letter. Please alter in SAP.
payment_or_payroll_change: MD || Please arrange a same day transfer of £9,400, I will send you the details. I'm in meetings so only by mail.
payment_or_payroll_change: vouchers || can you get 5 x £100 Amazon vouchers and mail me the codes, will refund you
payment_or_payroll_change: payroll || My new bank: Chase, sort code 60-84-07. Please pass on to payroll or change it in the portal.
secret_or_data_disclosure: Router || What's the admin login for the router in Leeds? Our electrician needs it.
secret_or_data_disclosure: bitlocker || laptop wants bitlocker key, id 4D2A8F31
secret_or_data_disclosure: payslips || Please send me the payslips of my team for March
secret_or_data_disclosure: export || The GDPR consultant has asked for the full staff list with home addresses
secret_or_data_disclosure: mails || I need to read what Tom and the customer wrote to each other, he's on holiday
secret_or_data_disclosure: wifi || Can you tell me the password for the corporate wireless so I can put my own tablet on
secret_or_data_disclosure: handover || We're changing IT provider. Send all passwords and licences to them by Friday.
secret_or_data_disclosure: recording || Could I have the recording of Monday's board call, I wasn't invited
contact_detail_change: Num || Change of number for me, 07911 000111, old one is dead
contact_detail_change: Security || please add my personal email as a security contact on my account
contact_detail_change: who || Take Roger off your list of people who can authorise, put me on
contact_detail_change: reset mail || The address for reset mails on the Adobe account should be changed to mine
`;
export const nonAsks = `
-: Mobile email || Mail on my phone is delayed by about ten minutes
-: password box || The password box on the website shows letters instead of dots, cosmetic
-: Sage 50 || Sage 50 shows 'company dataset in use'
-: iPad || iPad battery drains fast
-: Query || What happens when somebody gets locked out at the weekend, is there an on-call number?
-: Query || Which of our systems still use passwords without MFA?
-: Duo || Is Duo better than Microsoft Authenticator?
-: done || I've now got the new phone working with the authenticator, so no need for the appointment
-: FYI || For info: HR will send the leaver forms from a new address next month
-: HR || The HR portal logo is stretched
-: folders || Folders on the desktop keep rearranging
-: P drive || P: drive disconnects after sleep
-: Mailbox || Shared mailbox search returns nothing
-: access || Access 2016 won't open after the update
-: Confluence || confluence page images missing hi please help thanks
-: git || git pull hangs issue since yesterday thanks
-: calendar || Room calendar shows wrong time zone
-: BI || Power BI visuals do not load, error 500
-: AWS || AWS bill was 20% higher, can you explain
-: VPN || vpn client update stuck at 40%
-: new picker || The new picker's handheld has a broken strap
-: goodbye || Thanks for everything over the years, today is my last day at the helpdesk vendor! Bob from ACME
-: user numbers || Does the price go down if we have fewer users?
-: scanner || scanner@ gets a bounce when scanning large files
-: name badge || Need a new name badge as I got married
-: enquiries || The enquiries form shows a typo in the subject
-: forward button || The forward button in Outlook is missing
-: signature || When I reply from the shared mailbox the signature is missing
-: junk || I get 30 junk mails a day
-: LinkedIn || LinkedIn page loads without pictures
-: ERP || ERP folder view is slow
-: fan || server fan noisy
-: app || Zapier integration stopped syncing since Friday
-: tls || users see TLS warning when browsing the supplier site
-: phone pin || My phone wants a SIM PIN after reboot, found it on the card, all fine
-: Sophos || Sophos icon shows a yellow triangle, is this a problem?
-: RDP || RDP screen is tiny on my 4K monitor
-: quarantine report || Why do I receive a daily quarantine report? How do I read it?
-: usb || usb printer not detected
-: dns || website www does not resolve since this morning
-: salary || The salary screen in the ERP is cut off at the right
-: creditor || Creditor list prints in the wrong order
-: transfer || File transfer to the client is slow
-: vouchers || Our shop's voucher code field rejects valid codes
-: payroll || Payroll export fails with a file error
-: router || Router in Leeds rebooted twice today
-: bitlocker || Does BitLocker slow down older laptops?
-: payslip || I can't open my payslip PDF, Adobe crashes
-: GDPR || Do you have a GDPR data processing agreement we can sign?
-: wifi || wifi drops in meeting room
-: provider || Our internet provider will be doing works tonight
-: recording || Teams recording button greyed out for everyone since the update
-: phone dead || desk phone is dead
-: adobe || Adobe wants to update
-: closing || Confirmed with Mrs Hall that she can sign in now after the reset. Closing the call.
-: note || Engineer note: removed old rule from firewall during change 881, tested OK.
-: notice || This is an automated reminder: your password was changed successfully.
-: notice || Your mailbox migration is complete. No action is required from you.
-: scam || Had a caller wanting me to install AnyDesk "from the bank", told him where to go
-: scam || there's a fake Microsoft page popping up telling me to ring a number
-: scam || Is this mail from DocuSign real? It wants me to sign in.
-: cancel || Please cancel the request for a guest account for the auditor, visit postponed
-: cancel || Disregard the last one, Paul got in.
-: licence || Could you order two more Adobe Acrobat licences
-: cost || What would MFA tokens for 12 people cost?
-: invoice || Invoice shows 14 users, we have 12, please correct
-: slow login || It takes ages to log in to the terminal server in the morning
-: quota || Please raise my mailbox quota
-: reset tv || Please reset the meeting room TV, it's stuck on Portuguese
-: printer reset || reset printer counter after toner change
-: own zip || Zip I made myself wants a password that I have lost
-: training || Could you show new people how to use the VPN in your induction session?
-: policy || Are we allowed to use personal phones for work mail?
-: how || How do I share a folder with a colleague in OneDrive?
-: how || how can i see who is in a distribution list
-: error || Login error AADSTS50020 in the test tool, happens to everyone since noon
-: sync || AD Connect sync failed twice, please look
-: outage || All users get kicked out of the ERP every hour
-: mouse || new mouse please
-: move || Move the printer from room 2 to room 5
-: cabling || Need two more network sockets in the accounts office
`;
