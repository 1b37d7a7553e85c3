/** The last look, scored once before the final corrections. Format: see read-cases.ts. */
export const asks = `
password_reset: Help desk || My daughter changed the password on the office iMac as a joke and can't remember it
password_reset: Login || The supplier portal login isn't mine to reset, it's tied to you. Could you do it?
password_reset: Password || Password not working on the stock system since the long weekend
password_reset: Sign on || please issue sign on details again for Trevor, his have gone missing
account_unlock: Locked || Locked. Again. 3rd time. Help!
account_unlock: Deb || Deb's screen says contact your administrator, too many bad passwords
account_unlock: Portal || Our customer login to the Cisco portal was suspended for not being used, can you get it back
mfa_reset: App || I reinstalled my phone and Authenticator wants me to sign in to sign in. Vicious circle!
mfa_reset: Text || Text messages with the code don't come through on the new contract
mfa_reset: Two phones || Sarah is job sharing with Meena, both must be able to approve logins for the hub account
mfa_reset: Token || Please send out a replacement security token for Yann
access_grant: Stock || I need to be able to change prices in the stock system, now it's view only
access_grant: Temp || Could our temp use Lesley's mailbox while she's away
access_grant: Drive || The R drive is missing for Ivan, he should have it as he is in R&D
access_grant: Rights || Lift me to super user in the phone system so I can do the menus
access_grant: CEO files || I'm the CEO's new EA, I'll need his OneDrive and calendar
access_grant: Supplier || Let Dell's engineer connect to the SAN at 4
access_grant: Forms || Could anyone in the school edit the form instead of only me
access_grant: Azure || contributor on rg-shop for devops team please
access_grant: Trello || pop Iris on the Trello board
account_lifecycle: Joiner || Could you get things ready for Malik who joins the dispatch team after Easter
account_lifecycle: Exit || Exit checklist for P. Lund attached, last working day Thursday
account_lifecycle: Merge || We've merged with Oakfield, their 9 staff need to be on our email by the 1st
account_lifecycle: Deactivate || Any account not used since January can go
account_lifecycle: Return || Lou is coming back part time, please switch her on again
mail_redirect: Post || Our new office manager should see everything that comes to hello@
mail_redirect: Phil || Phil has retired but customers keep emailing him, can I pick those up
mail_redirect: Rule || a rule please: anything from the school to both parents' addresses
mail_redirect: Home || send my mail home while the VPN is down
security_control_change: Blocked || Your filter thinks our charity partner's website is adult. It isn't. Let us in.
security_control_change: Macro || The budget template needs macros, please switch them on for the heads of department
security_control_change: Ports || Vendor asks for ports 5060 and 5061 open inbound
security_control_change: Scans || Virus scan at midday brings the till down, please skip that machine
security_control_change: Links || OneDrive links should work for people who don't have an account
security_control_change: Ireland || Two of us in Dublin next week, please make sure we don't get blocked
security_control_change: Idle || Log out after 10 min idle is silly on the workshop PC, remove it
payment_or_payroll_change: Wage || Could my wage go to my credit union instead, details below
payment_or_payroll_change: New IBAN || Our company's IBAN has changed, please use BE71... for your payments to us
payment_or_payroll_change: Favour || I'm in a conference, please get me 4 Steam vouchers and text the numbers
payment_or_payroll_change: Wire || Please push the wire to Hargreaves through before cut-off, I'm authorising it by this mail
secret_or_data_disclosure: Safe || The manager's off, what's the code for the alarm
secret_or_data_disclosure: Payslips || Could I get copies of my team's payslips since January
secret_or_data_disclosure: Wifi || wifi pw for guests pls
secret_or_data_disclosure: Chats || HR would like the messages between Vik and Mo on Teams
secret_or_data_disclosure: List || A list of all our customers with phone numbers for our new telesales partner, please
secret_or_data_disclosure: Recovery || Bitlocker came up again, recovery ID 11AA22BB
contact_detail_change: Phone || you have an old mobile for me on record, it's 07700 900654 now
contact_detail_change: Recover || The recovery mobile on our Google admin is Paul's, put mine there
`;

export const nonAsks = `
-: iMac || The office iMac needs a bigger screen
-: Stock || Stock system prices show without VAT
-: Cisco || Cisco portal is down for maintenance
-: Phone || I reinstalled Teams on my phone and now it rings twice
-: Contract || Is the new phone contract for 12 or 24 months?
-: Hub || The hub's USB ports don't charge
-: Temp || Our temp says the chair squeaks
-: R drive || R drive search is broken
-: Phone menu || The phone menu plays the Christmas greeting
-: OneDrive || CEO's OneDrive icon is grey
-: SAN || Dell engineer replaced a disk in the SAN, all green
-: Form || The form loses my answers
-: Trello || Trello card titles are cut off
-: Easter || Are you open at Easter?
-: Checklist || Exit checklist template has a typo
-: Oakfield || Oakfield's printer is not on our network, we print through USB
-: Account || An account of the meeting is attached
-: Hello || hello@ is full of spam
-: Phil || Phil has retired, his chair is free
-: School || The school's website is slow
-: VPN || VPN is down
-: Charity || Our charity partner will visit on Friday
-: Budget || Budget template shows #REF
-: Till || Till brings up a calculator at midday
-: Dublin || Dublin office can't print
-: Workshop || Workshop PC is dusty and loud
-: Union || The credit union website is blank in Edge
-: Conference || Conference phone has no dial tone
-: Steam || Steam from the kettle set off the alarm near the rack
-: Wire || The network wire under my desk is torn
-: Alarm || The alarm beeps every ten minutes
-: Payslip || Payslip font too small
-: Guests || wifi for guests drops out
-: Teams || Messages in Teams arrive late
-: Telesales || The telesales headsets crackle
-: Bitlocker || Bitlocker icon on the drive, what does it mean?
-: Google || Google Maps shows our old office
-: Phish || Had a text from "Paul" wanting Steam vouchers, ignored it
-: Resolved || Lou switched on again, tested, closing
-: Thanks || Thanks for letting Ivan have the R drive so fast
`;
