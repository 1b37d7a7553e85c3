/** Asks told as news. Format: see read-cases.ts. */
export const asks = `
password_reset: Locum || Our locum starts her session at 9 and the login sheet we have for her doesn't work. Can someone give us one that does?
password_reset: Xero || I think I've got muddled with my Xero and Sage passwords. Neither gets me in. Happy for you to just start both over.
password_reset: Voicemail transcript || [0:18] yeah hi it's Gary at Millfield, it's not liking my password, can you ring me back with another one, cheers
password_reset: Printer + || Printer is jamming on tray 2, third time today. Also while you're here on Thursday, Bernie's forgotten what she gets into the bookings system with.
password_reset: After the breach mail || I used the same password as on that hacked website. Could you change mine to be safe?
password_reset: Generic login || The generic 'reception1' login, could we have its password changed since Tracey left
password_reset: [Scan] Failed: authentication || Scan to folder fails since you changed the service account's password. Please put the new password in, or reset it to the old one.
password_reset: smtp || relay says auth failed hi please renew pass for smtp account thanks
account_unlock: Users || Two of the girls upstairs have managed to lock their accounts, Nina and Cath
account_unlock: Citrix || Citrix says 'your account has been disabled. Please see your system administrator.' Thanks
account_unlock: Can't print || Can't print. And can't log on either now, too many tries. Please sort the second first.
account_unlock: [RMM] lockout || Event 4740: user j.price locked out on LAP-22 ⏎  ⏎ James Price: that's me. Please let me back on.
account_unlock: BT portal || BT business portal barred our admin user, can you ring them to have it unbarred
mfa_reset: Handset refresh || All five field engineers get new handsets tomorrow, please be ready to reset their MFA one by one when they ring
mfa_reset: Code loop || It sends a code to a number ending 44. Mine ends 19. 44 was Keith.
mfa_reset: Holiday || I'm in Tenerife without my work mobile and webmail wants approving. What now?
mfa_reset: Prompts || I'm being asked to approve sign ins on a tablet I sold. Take that tablet off please
mfa_reset: Director || The chairman will not use an app. Turn all that off for him please.
mfa_reset: Okta || okta verify hi please reset factor thanks
access_grant: Old files || I've started Lisa's old job. I'd expect to have the H&S folder but it isn't there.
access_grant: Bookkeeper || Our bookkeeper can post but not approve. From this month she approves.
access_grant: Teams channel || Could you make the private channel 'Redundancies' available to our HR adviser
access_grant: Intranet || Editing the intranet news is only possible for Mark, who's left. I should be the one.
access_grant: Quote tool || Access to quote tool for two new sales guys like Andy
access_grant: Print server || can you make me print operator so I can clear jobs
access_grant: Adviser || Financial adviser needs read access to management accounts 2024 onwards
access_grant: S drive || S drive mapped for me please as I do quality now
access_grant: Booking mailbox || bookings@ should be open to all receptionists, now it's just Kim
access_grant: PA || My new PA needs to be able to do my diary and open post
access_grant: file || file permission hi please give modify rights file path below thanks regards
access_grant: wants to access || wants to access site hi approve decline thanks
access_grant: tfs || tfs hi please add contributors group project thanks best
access_grant: database || db access developer hi please provide select on tables thanks
access_grant: MSP portal || Give Dawn a login to raise tickets and see everybody's tickets
access_grant: key vault || App registration needs to read secrets in key vault, please assign
account_lifecycle: Rob || Rob finishes Friday 5pm. Please close everything down then and let me know.
account_lifecycle: Start || We have Ewa joining the kitchen team, she'll only need email on her phone
account_lifecycle: Long service || After 31 years Barbara is retiring on the 12th, there'll be cake. You may want to do your thing with her account that evening.
account_lifecycle: Site close || We're closing the Derby office. All Derby people's accounts are to go on the 30th.
account_lifecycle: Mistake || You disabled the wrong John Smith!
account_lifecycle: bulk || Attached spreadsheet: 14 seasonal workers, please create as last year
account_lifecycle: kiosk || Generic account for the kiosk needed
account_lifecycle: conv || convert Liam's mailbox to shared and take him out of everything
account_lifecycle: ext || hi please extend account partner until june thanks
mail_redirect: PA left || My PA has gone, so what came to her for me should come to me directly
mail_redirect: info || info@ should from now on be answered by Tina and not by me
mail_redirect: Oof || Set Jon's out of office to say contact Amy, and make his mail go to Amy
mail_redirect: alias || can I have chris@ as well as christopher@
mail_redirect: archive || Journal all mail of the board to our archiving vendor, address below
mail_redirect: remove || take me off the alerts group and put Steve on
security_control_change: Website || Staff can't get at the council planning site: 'Category: uncategorised'. Could it be allowed?
security_control_change: Excel || Excel says macros have been disabled by your administrator. I need the macro in the quote sheet.
security_control_change: Spam || Nothing from hr-vendor.example reaches us, they're legit, let them in
security_control_change: Dropbox || We block Dropbox, I know, but a client insists. Open for me?
security_control_change: RDP || open rdp from the accountant's IP
security_control_change: Bitlocker pin || Bitlocker PIN at each start is a pain on the reception PC, can we do without?
security_control_change: AV || The accounts update fails as AV blocks it, the vendor says turn it off while installing
security_control_change: phone mgmt || Take my private phone out of your management thing but I'd still like my mail on it
security_control_change: Browser || Allow saving passwords in Chrome
security_control_change: VPN || Let our VPN users reach the internet directly
security_control_change: Mail size || Turn off the external sender banner, customers see it in replies
payment_or_payroll_change: Rent || The landlord's agent says pay to their client account from now on. Can you change it on the system?
payment_or_payroll_change: Salary || Hi this is Mike from production, my salary should go into my joint account from July
payment_or_payroll_change: Stripe || change stripe bank account hi please update thanks
payment_or_payroll_change: CEO || Are you free? Need a payment done discreetly today. Reply here only.
payment_or_payroll_change: Supplier form || Attached supplier change form: new bank for Acorn Timber
secret_or_data_disclosure: Old passwords || Could you send over the spreadsheet with our passwords, my copy is gone
secret_or_data_disclosure: Investigations || In confidence: can you get me a list of what Dean copied to USB in his last week?
secret_or_data_disclosure: Insurance || The insurer's consultant wants our firewall rules and user list
secret_or_data_disclosure: Ex-wife || My ex-wife's solicitor wants my emails with her from last year, please export them
secret_or_data_disclosure: Wi-Fi || New phone, need wifi password again
secret_or_data_disclosure: Keys || Need the licence server root password, vendor on the line now
secret_or_data_disclosure: Teams || copy of the Teams conversation between HR and Lee please
contact_detail_change: Sim || New SIM so new number, please put it on my profile so that the verification works
contact_detail_change: Website || Change the owner's email at the domain registrar to boss@newdomain.example
contact_detail_change: Emergency || For out-of-hours call-backs you should now have Nick's number instead of mine
`;
export const nonAsks = `
-: Locum || Our locum's chair is broken
-: Xero || Xero doesn't load invoices today
-: Gary || hi it's Gary, my screen has gone purple, ring me back, cheers
-: Bookings || Bookings system shows the wrong month
-: Hacked site || I read about a hacked website, should I be worried?
-: Scan || Scan to folder makes files with wrong date
-: Citrix || Citrix session freezes
-: BT || BT line crackles
-: Handsets || Five new handsets arrived at reception for the engineers, when will you collect?
-: Codes || Could MFA codes be sent by text instead of app in general? Just gathering options.
-: Holiday || I'm on holiday next week, Kim will cover my tickets
-: App || The authenticator app icon has changed, is this legit?
-: H&S || The H&S folder has a typo in its name, can you rename it to Health
-: News || Intranet news are cut off on mobile
-: Quote tool || Quote tool gives wrong VAT
-: Print || Clear the print queue on PRN2 please
-: Accounts || Accounts' label printer needs new driver
-: Quality || Picture quality in Teams is poor
-: Booking || Kim says bookings@ is slow
-: Diary || My diary shows UK holidays twice
-: site || site link broken hi please fix thanks
-: tfs || tfs build fails error hi please check thanks
-: db || db slow since morning hi please check thanks
-: Portal || I can't find where to raise a ticket in your portal
-: Cake || Cake at 3 for Barbara's retirement!
-: Derby || Derby office internet is down
-: John || John Smith's monitor flickers
-: Kiosk || Kiosk printer is out of paper
-: Oof || How do I set an out of office for next week?
-: chris || Outlook suggests Chris's old address when I type, how do I clear that?
-: archive || archive search finds nothing from 2019
-: alerts || I get an alert mail every time the backup succeeds, fewer would be nice
-: Council || Council planning site is down for everyone, not just us
-: Excel || Excel macro stops with runtime error 1004
-: Dropbox || Dropbox says storage full
-: AV || AV update failed on three PCs (report)
-: banner || The banner on our website is pixelated
-: rent || the rented copier is due for its service
-: Acorn || Acorn Timber says our PDF orders are blank
-: USB || Dean's USB headset crackles
-: insurer || What cyber insurance do your other clients have?
-: teams || Teams conversations jump to the top
-: sim || SIM tray of the router is stuck
-: number || Caller display shows the wrong number for the front desk
-: MFA fatigue || I got three MFA prompts last night which I didn't start. I denied them all. Reporting.
-: Lost USB || I lost a USB stick with brochures on it, nothing confidential, just reporting
-: Stolen laptop report || Police report number for the laptop stolen in May is 12345, for your insurance file
-: Phish test || I clicked the phishing test by mistake, sorry. Is there training I need to do?
-: spoof || Customers get mails pretending to be from us. What can be done in general?
-: Alert || CrowdStrike: detection on SRV2 (low), process blocked, no action required
-: Alert || Backup: account 'svc-backup' password expires in 10 days - automatic warning
-: Alert || M365: a new inbox rule was created by k.hill@corp.example. Severity low. Automated message.
-: Alert || AD: 3 accounts inactive for 90 days (monthly report)
-: Done || Rang Ewa, she has mail on her phone now. Resolved.
-: Done || Unlocked the account by phone, customer happy - closing
-: Done || Permissions fixed on H&S folder by Stuart yesterday. Nothing further.
-: Done || New starter set up complete, welcome pack sent.
-: Thanks || You're stars, Nina and Cath are back in!
-: Cancel || Re: payroll bank change - please cancel, I'm keeping my old bank
-: Cancel || Scrap the request about adding Dawn, she decided against it
-: FYI || Please be aware that the CEO is travelling and will be slow to answer
-: Question || If we took on 10 people, how much notice would you need?
-: Question || Is it normal for the VPN to ask for a code each time?
-: Question || How are passwords stored in your documentation system?
-: Question || Who signs off new user requests on our side at the moment?
-: Licence || Do leavers' licences get refunded?
-: Price || Price for 20 security keys please
-: Invoice || The invoice for the MFA project is double what you quoted
-: Quota || Mailbox 49 of 50 GB, can it be enlarged?
-: Device || please reset the switch in cabinet 2, half the phones are off
-: Device || Sonos needs resetting in the lounge
-: Own file || My Word file is password protected by me, forgot it, can you crack it?
-: Desk || Desk move for Priya on Monday: PC, phone, two screens
-: Wifi || Wifi slow on 2nd floor
`;
