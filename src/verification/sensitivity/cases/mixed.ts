/** Short, sloppy and long-winded tickets. Format: see read-cases.ts. */
export const asks = `
password_reset: pw || hey can u do the pw thing again for me lol
password_reset: Laptop || Picked up the spare laptop you left. It is asking for a password for the user Spare01 which I was never given. Could you let me have one?
password_reset: Kiosk || The kiosk in the lobby wants a new password every 90 days and I was away. It's now refusing the old one. Please put a new one on.
password_reset: Sarah Jones || Sarah rang, she says her login is not being taken, she reckons it's run out. Please do the necessary.
password_reset: Temp pass || Could you text Lena's temporary password to my mobile, she's with me.
password_reset: wrong || it just says wrong password. ive tried everything. can u give me a new one pls
password_reset: Old employee's PC || We want to use Jim's old PC. Can you change the password to something we know?
password_reset: reset external || please reset external user colleague asap thank engineer
account_unlock: frozen || my profile is frozen because I fat-fingered it, thaw it please
account_unlock: LOCKED || LOCKED OUT AGAIN. SORT IT.
account_unlock: night shift || Night shift can't get in, the shared user got locked by someone guessing. Could you free it up?
account_unlock: Intune || user's AD account shows lockedout=true, please clear
mfa_reset: Phone swap || Swapped to the company iPhone yesterday. Now Outlook on the web asks me to approve and of course nothing arrives.
mfa_reset: IT please help || The screen says "Enter the number shown to sign in" but my phone is with the repair shop until Friday. I need to get on today.
mfa_reset: new starter || Ravi scanned the barcode thing with his own phone by mistake, needs to do it again with the company one
mfa_reset: code || can you just read me the code, I left my phone in the car
mfa_reset: backup codes || Please generate backup codes for the shared Google account
mfa_reset: Security key || My key fob for signing in snapped in half, I'll collect a new one tomorrow, please have it set up
mfa_reset: MFA exemption || The warehouse scanners can't do MFA, leave them out of it please
mfa_reset: shared || Can the team share one authenticator for the support login? Please add all three of us.
access_grant: Rights || Ellie does the invoices now so she'll have to get at the Purchase Ledger folder.
access_grant: Handover || Handing my projects to Sven from Monday, he needs to be in all my SharePoint sites
access_grant: Jira || hi need create issue rights on board thanks analyst
access_grant: folder || hi please add colleague folder thanks
access_grant: CAD || Pete cannot save into the CAD vault, he can only read. He should be able to write.
access_grant: consultant || Our interim CFO should have a look at everything finance has
access_grant: OneDrive || Please let me into Greg's OneDrive, he is off sick and I need a quote he made
access_grant: Admin || Need to be able to approve UAC prompts myself on the lab PCs
access_grant: Zoom || give Anja host rights
access_grant: wants || mia.k wants to join the group Directors-Confidential. Approve or reject
access_grant: Xero || Our bookkeeper changed, new one is pat@books.example, put her on Xero as adviser
access_grant: bookings || Make Carol an owner of the Bookings page
access_grant: missing || Since the migration I no longer have the HR tile. I had it before and need it.
access_grant: prod || Need prod db creds for the hotfix tonight
access_grant: membership || Membership of the SSL-VPN group for the four people in the list
account_lifecycle: FW: Personnel || FYI below from HR: Anne Weber will be joining as controller on 1 July. Please prepare as usual.
account_lifecycle: Leavers June || Leavers this month: T. Hall (14th), R. Singh (30th). Please process.
account_lifecycle: Gone || Lukas no longer works here as of now.
account_lifecycle: Freelancer || The freelance designer is finished on Friday, no need to keep her stuff
account_lifecycle: Merge || He has two accounts since the domain change, delete the old one please
account_lifecycle: Intern || our summer intern needs setting up, same as last year's
account_lifecycle: bring back || Turns out Joe's staying! Please undo what you did on Friday.
account_lifecycle: robot || need service user for the RPA robot
account_lifecycle: email || Katya is Katya Braun now, please change her address everywhere
account_lifecycle: new user ext || external user account hi ask create she has recently joined thank
mail_redirect: away || I'm away for three weeks. Ines should get my mail so nothing is missed.
mail_redirect: copy me || copy me in on everything that goes to tenders@
mail_redirect: Maternity || Whatever arrives for Lucy shall go to Mona until January
mail_redirect: rule || create a rule on the CEO's mailbox that moves mails from the bank to me
mail_redirect: catchall || Switch on catch-all for the domain, to my mailbox
mail_redirect: Delegate || I'd like to send from the info address as well
mail_redirect: add member || Please add my Hotmail to the all-staff list
security_control_change: AV false alarm || Your AV deletes our own tool 'packer.exe' on every build. Make it stop.
security_control_change: website || Can't reach casino-supplier.example, says category gambling. They're a client, open it.
security_control_change: HTTPS || switch off ssl inspection for my machine
security_control_change: tv || The smart TV has to be on the main network without the checks
security_control_change: pass policy || Can we make passwords 6 characters, older staff struggle
security_control_change: remote || please expose the remote desktop of the server so I can connect from home
security_control_change: timeouts || The CRM throws me out after 15 minutes. Make it 8 hours.
security_control_change: logs || Please stop recording sign-ins for the directors
security_control_change: SPF || add include:mailer.example to our SPF please
security_control_change: Chrome || Let staff install Chrome extensions themselves
security_control_change: country || Our sales guy is in Mexico next week, he has to be able to log in there
security_control_change: download || .exe downloads are blocked for me, lift it for a day
security_control_change: encrypted || remove the encryption from the CEO's laptop, it slows him down
payment_or_payroll_change: pay || pls pay my salary into the account of my wife from now, details attached
payment_or_payroll_change: new details || We've changed banks, from 1st please use sort code 11-22-33 account 12345678 for all payments to us
payment_or_payroll_change: Approver || Please release the payment to Orion Ltd in the banking portal for me, I can't get in and it must go today
payment_or_payroll_change: cards || Director asked me to get Google Play cards, can IT buy them on the company account?
payment_or_payroll_change: Expenses || My expenses go to a closed account, use this IBAN DE02...
secret_or_data_disclosure: keepass || send me the KeePass file of our company and its master password
secret_or_data_disclosure: HR case || Need a dump of Paul's mailbox and Teams for the lawyer
secret_or_data_disclosure: Wi-Fi staff || What's the staff wifi key please? Visitors are asking.
secret_or_data_disclosure: payroll || Email me the May payroll report, I'm at home and use my private mail
secret_or_data_disclosure: customers || Marketing company needs an export of all customer e-mails by tonight
secret_or_data_disclosure: phone log || List all the calls extension 22 made in May
secret_or_data_disclosure: Certificate || please send us the pfx of the wildcard certificate including the password
secret_or_data_disclosure: server || what's the login for the hypervisor? Engineer is standing in front of it
contact_detail_change: mobile || got a new mobile number 0151 555 888, pls update for the security checks
contact_detail_change: PSA || Please add Fiona as a contact who may approve things for us
contact_detail_change: email || Send your confirmations to my private address from now on instead of the office one
contact_detail_change: Vodafone || my old number no longer exists, put in this one for the call backs
`;

export const nonAsks = `
-: pw || Is there a rule how often we have to change pw? Just wondering.
-: laptop || Laptop asks for a Windows update every day, is that normal?
-: lock || The Kensington lock of the laptop is jammed
-: phone swap || Swapped my phone yesterday and all works, MFA too. Just wanted to say thanks!
-: security key || What does a security key cost and do you recommend them?
-: Codes || Product codes are missing in the stock list since the import
-: Handover || Handover of the office keys is at 4pm on Friday
-: folder || The folder icons look different since the update
-: folder || I accidentally moved a folder into another one, can you move it back
-: CAD || CAD crashes when saving to the vault
-: OneDrive || OneDrive shows 'processing changes' forever
-: Zoom || Zoom wants to update, is it safe?
-: leaver kit || Lukas left his laptop at reception, please collect it
-: FYI joiner || FYI: Anne has started and is very happy with her setup
-: robot || The vacuum robot in the office has lost the wifi
-: mail delay || Mails from one client arrive an hour late
-: mail || Mail to Lucy bounces with mailbox full
-: AV || AV scan makes the PC slow at noon, can it run at night?
-: website || our own website loads slowly from abroad
-: TV || the smart TV shows no signal
-: timeouts || RDP disconnects after a few minutes with an error
-: Chrome || Chrome crashes on start
-: salary survey || Do you have a salary survey for IT jobs?
-: payroll || The payroll clerk's screen flickers
-: payment || Payment of your invoice 338 was sent today
-: payment terms || Can we change the payment terms on the quote to 30 days?
-: expense app || The expenses app does not upload photos
-: wifi || The wifi in the attic is weak, can we get another access point?
-: wifi sticker || please print a new sticker with the guest wifi QR for the lobby, the old one is torn
-: HR system || HR system down for everybody
-: contact form || Contact form of the website sends empty mails
-: mobile || Mobile reception in the basement is poor
-: contacts || My Outlook contacts are doubled
-: contacts || Contacts do not sync with the iPhone
-: number || The phone shows the wrong caller number when I dial out
-: conf || Conference room phone shows 'no line'
-: Backup || Did the backup of the file server finish?
-: restore test || The yearly restore test was successful, see report
-: admin || Please tell our administrator that the server room is too warm
-: admin lunch || Admin lunch is moved to Thursday
-: Re: your ticket || I have sent you the log as asked
-: Re: unlock || She remembered her password, all OK now. Nothing to do.
-: Re: Firewall || Rule was removed on Monday as agreed, this can be closed
-: report phish || Attached a mail that pretends to be you and wants people to confirm their password. I deleted it.
-: CEO fraud || Someone wrote as our CEO asking for gift cards. Nobody bought any. For your information.
-: bank fraud || We got a mail about changed bank details of a supplier. We rang them, it's fake. Please block the sender? No wait, you already did, thanks.
-: alert || [Monitor] CRITICAL: account lockout threshold exceeded for user svc_sql on DC02, source 10.1.1.9
-: alert || Veeam: job 'Files' finished with warning
-: alert || Entra ID Protection: risky sign-in detected for a.b@corp.example, risk level medium
-: alert || Certificate for vpn.corp.example expires in 14 days (automatic notification)
-: licences || How many E3 licences do we have left?
-: contract || When does our support contract end?
-: mouse || My mouse double-clicks
-: visitor || Visitor's laptop has no sound over HDMI
-: install || please install 7-zip
-: monitor || monitor riser please thanks
-: purchase || dear please order toner thanks administrator
-: interview || We have interviews on Tuesday and need a laptop with a camera in room 2
-: course || Who can join the Excel course?
-: training room || set up the training room with six PCs
-: keyboard layout || my keyboard types y instead of z
-: fonts || The corporate font is missing in Word
-: onboarding doc || The onboarding checklist has a broken link on page 2
-: policy doc || Please send me the current IT security policy as PDF
-: audit || An auditor asks how long our backups are kept
-: vpn q || Does the VPN work in China?
-: roaming || Does roaming cost extra in Switzerland?
-: kb || where is the article about setting up a signature
-: Word || Word says the document is protected by its author, how can I add comments?
-: zip || My own zip file needs a password that I set years ago, is there a tool?
`;
