/** Plain tickets of every category, and innocent ones nearby. Format: see read-cases.ts. */
export const asks = `
password_reset: Password reset || Hi, I need my password reset please. Thanks, Jo
password_reset: Can't log in || I have forgotten my password for Windows, could you sort me a new one?
password_reset: Login trouble || My password has expired over the weekend and it won't let me set another one.
password_reset: Sage || Could you set Karen's Sage login back to something she can remember?
password_reset: please help || I cannot for the life of me remember what I set it to on Friday. Can you put it back to the default?
password_reset: Portal || Need a temporary password for the client portal, mine isn't accepted any more.
password_reset: confluence || hello please assist resetting confluence thank kind regards analyst
password_reset: expired || hi my password expire today please prolong thanks
password_reset: urgent || I'm about to present and my PIN is gone from my memory, please give me a fresh one
password_reset: Phishing || I think I fell for it, I typed my password into the page. Please change it straight away.
password_reset: Payroll system || Maria needs new credentials for the payroll system
password_reset: New laptop || The laptop arrived, thanks. The printer works too. One last thing: it asks for a pass phrase that nobody knows any more, so please set a new one for the admin user.
password_reset: reset || pls rst pw for d.jones
password_reset: Service account || Please rotate the password of svc-backup and update the jobs.
password_reset: Weekly summary || Backups OK. Disk OK. By the way our receptionist has lost the bit of paper with her sign-in details, can you issue her with new ones?
password_reset: Help || I keep typing what I think my password is but it is wrong every time. Can you do your magic?
password_reset: Voicemail || Please clear my voicemail PIN, I don't recall it.
password_reset: hi || I would be grateful if you could make it so that Tom has to choose a new password at next logon
account_unlock: Locked out || I'm locked out of my computer.
account_unlock: Account || My account seems to be locked, I must have typed it wrong too often.
account_unlock: Colleague || Peter's account is locked again, he can't work.
account_unlock: oops || I've managed to lock myself out, could you let me back in?
account_unlock: unlock || please unlock user account thank
account_unlock: AD || Please unlock a.smith in AD
account_unlock: Login || Too many attempts it says, can you clear the lock?
account_unlock: disabled || It says my account has been disabled, please re-enable it
account_unlock: Bank portal user || our warehouse login is blocked after three wrong tries, can you release it
account_unlock: sign in || The system has blocked my user. Could you activate it again?
mfa_reset: MFA || Please reset MFA for Susan, she has a new handset.
mfa_reset: New phone || I got a new phone and the authenticator app has no accounts on it now.
mfa_reset: cant sign in || It wants a code from my old phone, which I traded in.
mfa_reset: Login problem since Monday || can't get past the login since I changed phones
mfa_reset: Approvals || My phone was stolen last night so I can't approve the sign-in prompts any more.
mfa_reset: 2FA || can you move my two factor to a different number
mfa_reset: token || lost my yubikey on the train, need another one registered
mfa_reset: Bypass || Could we have a temporary access pass for the CFO? He left his mobile at home.
mfa_reset: text codes || The codes still go to my previous mobile number, please make them go to the new one
mfa_reset: MFA off || Please take MFA off my account for the week, I'm travelling without my phone
mfa_reset: Authenticator || I deleted the authenticator by mistake. Can you re-register me?
mfa_reset: one time code || Please generate a one-time bypass code for Dave
mfa_reset: Duo || duo push goes to device i no longer have
mfa_reset: QR || Can you send me the QR code again so that I can set up the app on my replacement phone?
mfa_reset: Changed handset || Picked up the replacement iPhone today. Everything restored apart from the six digit numbers thing, it is just empty. What now? I need to get into mail.
access_grant: Access || Please give me access to the Finance folder.
access_grant: Shared mailbox || Can Anna be added to the info@ mailbox?
access_grant: permissions || hi please give jira plus write permissions thank senior engineer
access_grant: Rights || Need admin rights on my laptop to install software.
access_grant: group || add me to the VPN users group
access_grant: SharePoint || Tom wants to access 'Board papers' || Accept or decline this request
access_grant: wants access documents || thursday pm wants because need report accept decline
access_grant: Same as || Please set up Rita with the same permissions as John.
access_grant: project || Could Liz see the HR drive as well? She's covering for Amy.
access_grant: calendar || I need full access to the MD's calendar while his PA is away
access_grant: Global admin || We'd like our new IT lead to be a global administrator.
access_grant: VPN || Hi, new consultant needs VPN from home
access_grant: guest || Invite our auditor as a guest to the Teams channel please
access_grant: share || The marketing intern can't open the Brand folder, please make it visible for her
access_grant: Supplier || our supplier needs remote access to the server tonight
access_grant: role || Please assign the approver role in Business Central to Mike
access_grant: database || read only on production sql for the BI team please
access_grant: Send as || Please allow Nina to send as accounts@
access_grant: repo || please add me to the repository as maintainer
access_grant: promotion || Dana has been promoted and should now have what the other managers have.
access_grant: Printer broken || The printer on floor 2 is jammed. Also, Rob should be able to get into the payroll share from now on.
access_grant: door || Please make me owner of the Sales team in Teams
access_grant: delegate || I want my assistant to be able to open my inbox
access_grant: Salesforce || Upgrade Kate's Salesforce profile to System Administrator
access_grant: rdp || enable rdp to srv02 for the developers
account_lifecycle: New starter || We have a new starter on Monday, Priya Shah, please set her up.
account_lifecycle: Leaver || Mark leaves us on Friday, please disable everything at 5pm.
account_lifecycle: User creation || hi please create user for new colleague thanks
account_lifecycle: starts Monday || She starts Monday and will need everything that Bob had.
account_lifecycle: resignation || Tim has handed in his notice, his last day is 31 May. Please close his account.
account_lifecycle: Reactivate || Can you bring back the account of Ellen, she returns from maternity leave.
account_lifecycle: Contractor || please extend contractor account until december
account_lifecycle: temp || Temp coming in next week for reception, will need an email address and a login.
account_lifecycle: Name change || Please rename user jane.miller to jane.brown, she got married
account_lifecycle: Delete || Delete the account of the former apprentice
account_lifecycle: terminated || Greg was let go this morning. He must not be able to get in any more.
account_lifecycle: service account || Create a service account for the scanner
account_lifecycle: interns || three interns joining on the 3rd, list attached, usual setup
account_lifecycle: Offboarding || offboard j.doe, mailbox to be turned into shared
account_lifecycle: new hire || Onboarding form attached for our new hire
account_lifecycle: New email || We need a new mailbox for sales2@
mail_redirect: Forward || Please forward Ben's email to me while he's off.
mail_redirect: Holiday || Can all mail for Lisa go to my gmail until I am back?
mail_redirect: rule || Set up a rule which copies everything sent to invoices@ to an outside address
mail_redirect: alias || Please add alias ceo@ to my mailbox
mail_redirect: Leaver mail || Emails to Paul should come to Petra from now on.
mail_redirect: MX || Redirect info@ to our new agency
mail_redirect: bcc || I want a blind copy of what my team sends
mail_redirect: Distribution || Please add my private address to the board distribution list
mail_redirect: divert || divert her messages to me please
mail_redirect: inbox || Have Steve's inbox delivered to Marta as well
security_control_change: AV || Please exclude C:\\Apps from the antivirus.
security_control_change: Defender || Turn off Defender on PC12, it slows down the machine
security_control_change: Firewall || open port 3389 on the firewall to the internet
security_control_change: Conditional access || I'm in Brazil for two weeks, let me sign in from there
security_control_change: USB || need USB sticks to work on my PC
security_control_change: macros || Please allow macros in Excel for the finance team
security_control_change: spam || Whitelist the domain partner-payments.example please
security_control_change: quarantine || Release the blocked mail from quarantine and stop it from being filtered
security_control_change: DMARC || Set our DMARC record to none
security_control_change: DNS || Please change the MX record to 203.0.113.5
security_control_change: Lock || Could the screen stop locking after ten minutes? It is annoying.
security_control_change: consent || Approve this app, it says need admin approval
security_control_change: website || The site facebook.com is blocked for marketing, please unblock
security_control_change: bitlocker || Suspend BitLocker on my notebook
security_control_change: policy || We'd like passwords not to expire any more for directors
security_control_change: install || make me local administrator
security_control_change: EDR || uninstall SentinelOne from srv-app1
security_control_change: exception || Please add an exception so that this exe stops being removed
security_control_change: geo || remove the country block for my user
payment_or_payroll_change: Bank || Please update my bank details for salary.
payment_or_payroll_change: Supplier || our supplier has a new IBAN, please change it in the ERP before Friday's run
payment_or_payroll_change: Direct deposit || I switched banks and want my pay to go to the new account.
payment_or_payroll_change: Gift cards || Please buy five Apple gift cards and send me the codes
payment_or_payroll_change: Payment || The remittance address for Acme must be changed to this account number
payment_or_payroll_change: wire || Can you process a wire of 24,000 to our new vendor today
payment_or_payroll_change: Payroll || change the account my wages are paid into
payment_or_payroll_change: Card || please replace the credit card on the Microsoft subscription with this one
payment_or_payroll_change: vendor || Vendor master: sort code and account number for Brightwell to be replaced with attached
secret_or_data_disclosure: Wi-Fi || Could you send me the wifi password for the guest network? And the admin one as well.
secret_or_data_disclosure: Key || I need the BitLocker recovery key for LAP-33
secret_or_data_disclosure: Export || Export Julia's mailbox to a PST and send it to me.
secret_or_data_disclosure: Logs || Can I have a list of the websites that Jim visited last month?
secret_or_data_disclosure: API || please send the API key for the CRM
secret_or_data_disclosure: Staff list || Please email me the home addresses and dates of birth for all employees
secret_or_data_disclosure: restore || restore Sarah's deleted mails into my mailbox
secret_or_data_disclosure: Admin || what's the admin password for the NAS?
secret_or_data_disclosure: W-2 || Send me the W-2 forms of everybody for the audit
secret_or_data_disclosure: chats || I need a copy of the Teams chats between Al and Bea
secret_or_data_disclosure: recording || Send the camera footage from Tuesday to my private email
secret_or_data_disclosure: customer data || please provide a full dump of the customer database to the agency
contact_detail_change: phone || Please change my mobile number in your system.
contact_detail_change: Email || My contact email should now be my gmail address
contact_detail_change: number || New number for me: 0170 5550100, please update your records
contact_detail_change: security info || Update the phone number on file for our director
contact_detail_change: recovery || Please set my recovery email to this address
contact_detail_change: callback || When you call me back from now on use this number instead of the one on record
contact_detail_change: contact || Replace our authorised contact: it's now Bill, not Ben
`;

export const nonAsks = `
-: Outlook || Outlook keeps prompting for my password, then works again after I press cancel.
-: VPN || VPN drops every ten minutes since the update.
-: Certificate || I get a certificate error when opening the intranet.
-: Question || How do I change my password myself?
-: Policy || What is our password policy? How many characters are needed?
-: How to || Is there a guide on how to set up the authenticator app?
-: Phishing || I received a strange email asking me to reset my password. I did not click. Reporting it.
-: Suspicious || Got a mail that says your mailbox will be locked unless you verify your account. Is it legit?
-: Thanks || Thanks for resetting my password, all good now.
-: Re: Access || Thank you, I can get into the folder now.
-: FYI || FYI, the finance team will move to the new building next month.
-: Cancel || Please ignore my earlier ticket about the password reset, I found it.
-: Re: New user || No longer needed, please cancel the new user request.
-: Resolved || Called user back. Password was reset by colleague, user confirmed working. Closing.
-: Licences || How much does an additional Visio licence cost?
-: Invoice || I think invoice 4711 is wrong, we were charged twice for backup.
-: Mailbox full || My mailbox is full, can I have more space?
-: Device || Please reset my docking station, the screens stay black.
-: Excel || I forgot the password for my own Excel file, can it be recovered?
-: Alert || ALERT: Account jdoe was locked out on DC01. Event ID 4740.
-: Monitoring || 25 failed logon attempts detected for user administrator from 10.0.0.4
-: Printer || Printer on 3rd floor is offline.
-: Slow || My computer is very slow since the weekend.
-: Teams || Teams camera doesn't work, the other people can't see me
-: Monitor || Please order a second monitor for the new desk.
-: Laptop || My laptop does not switch on anymore.
-: Router || Router needs to be restarted, please reset it
-: backup || The nightly backup failed with error 0x80070005 access denied
-: question || When does my password expire?
-: training || Can you do a training on phishing and password safety for our staff?
-: MFA roll-out || When will MFA be rolled out to our office?
-: info || Just to let you know that I have changed my password as you asked.
-: Note || The user's account was unlocked yesterday, she is happy. Ticket can be closed.
-: Newsletter || Reminder: the security awareness course ends on Friday
-: Keyboard || I spilled coffee on my keyboard and need a replacement.
-: Phone || My new phone does not ring, the speaker is broken
-: scan to email || Scan to email stopped working on the Ricoh
-: disk || C: drive is almost full
-: Teams invite || How can I invite external people to a Teams meeting?
-: SharePoint sync || SharePoint sync is stuck for the marketing library
-: quote || Please send a quote for 10 new laptops
-: quote || Could you send me an offer for an MFA solution for 40 users?
-: spam || We get a lot of spam at the moment
-: Signature || Please add the new logo to my email signature
-: Software || Please install Adobe Reader on my PC
-: Update || Windows update fails with error 0x800f081f
-: Wifi || The wifi in the meeting room is slow
-: Meeting room || please create room for booking in outlook
-: Invoice || Please resend the March invoice to accounting
-: password field || After the update the password field on the login page is too small to read
-: Feature || It would be nice if the portal showed when the password expires
-: Report || A colleague got a call from someone who pretended to be Microsoft and wanted remote access. He hung up.
-: Breach news || I read that LinkedIn passwords leaked. Are we affected?
-: Typo || There is a spelling mistake on the sign-in page
-: done || MFA reset completed by J. Miller, confirmed by call-back. Close.
-: Auto-reply || I am out of office until 12 May. For urgent matters contact the service desk.
-: Sage || Sage freezes when I print payslips
-: bank holiday || Are you open on the bank holiday?
-: Payment page || The payment page of our shop throws error 500
-: Power || Our office will have a power cut on Saturday, please shut down the server beforehand
-: shortcut || Could you put a shortcut to the finance folder on my desktop?
-: shared drive || The shared drive is very slow to open today
-: headset || New starter needs a headset and a desk phone. Hardware only, account exists already.
-: purchase || dear purchased requested by mouse keyboard please log allocation thank administrator
-: sync || calendar does not sync to my phone
-: restore || Please restore the file Budget.xlsx that I deleted from my own drive
-: delivery || The parcel with the laptop has not arrived
-: Re: vpn || Hi team, VPN works again after the reboot. You can close this.
-: account manager || Who is our account manager? I want to discuss the contract.
-: password manager || Which password manager do you recommend?
-: PDF || My PDF won't open, it says the file is damaged
-: captcha || The website keeps asking me for captchas
-: account number || Dear support, my account number is 44812. The order arrived damaged, please send a replacement.
-: login slow || Logging in takes five minutes every morning
-: Mail bounce || Mails to our customer come back with 550 rejected
-: Signature cert || The SSL certificate of our website expires next week, please renew
-: backup report || Automated report: 3 jobs succeeded, 0 failed
-: Windows Hello || The camera does not recognise my face in the morning, fingerprint works
-: double charge || We were billed for two users that left in March, please correct the invoice
-: Expiry notice || Your password will expire in 5 days. This is an automated message, do not reply.
-: Defender alert || Microsoft Defender detected and quarantined malware on PC-17. No action required.
-: integration || we would like to understand which integrations your product offers with our crm
-: data || We need advice on how to improve data analytics for our investment decisions
-: security || Could you give us an overview of best practices for securing medical data?
-: scanner || The badge scanner beeps twice
-: reset || Please factory reset the old iPad so that we can give it away
-: phone || The desk phone shows 'not registered'
-: Re: Locked || Working again, no need to unlock anything any more, thanks!
-: FW: Reset || See below, this was solved on the phone.
-: query || Do we enforce MFA for guests?
-: query || Who has access to the HR folder? Just asking in general how such things are reviewed.
-: RAM || My pc needs more memory
-: Zoom || Zoom disconnects when I share the screen
-: Onboarding feedback || Feedback on the onboarding last week: everything was ready, great job
-: Toner || Toner low
-: name || Please correct the spelling of our company name on the invoices
`;
