/** A second look after the grammar had settled. Format: see read-cases.ts. */
export const asks = `
password_reset: Request || My sign-in stopped working after I came back, it says the details are incorrect
password_reset: Request || Please sort a login password for the new scanner PC
password_reset: Request || Need Lisa's voicemail PIN set back to 0000
password_reset: Request || could you set me up a temporary password while I wait for the link
password_reset: Request || Our Wi-Fi controller's admin password is unknown, factory reset it or set another
password_reset: Request || Gill has put her password in wrong so many times she's not sure what it is now
password_reset: Request || The password on the card in my wallet doesn't work anymore for the CRM
password_reset: Request || Kindly arrange for my network password to be changed
account_unlock: Request || Will you please take the lock off Stephen's login
account_unlock: Request || Account has been locked due to suspicious activity it says, can I have it back
account_unlock: Request || It reckons I've exceeded the number of attempts
account_unlock: Request || Shaun can't work, he's been blocked since he got his PIN wrong
account_unlock: Request || Please could I be unlocked
mfa_reset: Request || I've had to replace my phone under insurance and now I can't do the approve thing
mfa_reset: Request || Please add a second phone for MFA on the accounts@ user
mfa_reset: Request || MFA is set up on Harry's number for the shared mailbox, he's off, can we change it to the office mobile
mfa_reset: Request || Alison says the six digit code isn't accepted and she'd like it set up from scratch
mfa_reset: Request || can the two step thing be switched off for our shop floor users
mfa_reset: Request || I accidentally removed my account from the Microsoft Authenticator
mfa_reset: Request || It's asking for a fingerprint key I never had
access_grant: Request || Rebecca will need to see the quotes folder
access_grant: Request || Could Nick's access be extended to the archive as well
access_grant: Request || Please map the T drive for Olu, same as the rest of the team
access_grant: Request || I don't have the rights to run the month end report, can these be given
access_grant: Request || We want Sian to approve holiday in the HR system instead of Mark
access_grant: Request || let me have control of the meeting room calendars
access_grant: Request || can you elevate me so that I can install the printer driver
access_grant: Request || The auditors are in next week, they need a login and read only on the finance drive
access_grant: Request || Jas is our new safeguarding lead so should have the safeguarding mailbox
access_grant: Request || who can give me permission for the Bids site? I need it today
access_grant: Request || add our web developer to cPanel and FTP
access_grant: Request || Give all staff the ability to see each other's calendars in full
access_grant: Request || I require admin rights for a demo
access_grant: Request || please share the Planning notebook with the contractor
access_grant: Request || Enable remote desktop for Mel's PC so she can work from home
access_grant: Request || Could we get the new team on to the CRM
account_lifecycle: Request || Joe Bloggs is joining on the 5th as an estimator
account_lifecycle: Request || Please find attached the starter form for Dana
account_lifecycle: Request || Can you disable Phil's logins as of tonight
account_lifecycle: Request || Fiona handed her notice in. Finishes end of month.
account_lifecycle: Request || We need the account for Martin reinstating
account_lifecycle: Request || Ask to remove leaver users from the phone system
account_lifecycle: Request || Our temp has left early, please stop her login
account_lifecycle: Request || Set up an email address for the new charity shop
account_lifecycle: Request || please action: staff departure, S. Cole, today, 17:00
account_lifecycle: Request || Please deactivate, employee has been dismissed
account_lifecycle: Request || Two people called Jo Smith now, can you change the login of the new one
mail_redirect: Request || Out of office for Chris and send his mails on to Vicky please
mail_redirect: Request || All emails to the old shop address need to arrive at head office
mail_redirect: Request || Could you put a forward on Tony's email for a month
mail_redirect: Request || Please let Mo receive orders@ on his phone as well
mail_redirect: Request || Stop Ellen getting the invoices emails and send to Raj instead
mail_redirect: Request || Need an auto forward set on my account
security_control_change: Request || Can you stop emails from Dropbox being quarantined
security_control_change: Request || please disable the firewall on the till PC for the engineer
security_control_change: Request || need an exception for the CNC software in Webroot
security_control_change: Request || Could you turn off the requirement to change passwords
security_control_change: Request || allow access to the ChatGPT website for everyone
security_control_change: Request || The lock screen comes on too quickly, extend it please
security_control_change: Request || we would like BYOD phones to be allowed
security_control_change: Request || disable UAC please
security_control_change: Request || Please open a port for the new phone system
security_control_change: Request || approve the Grammarly add-in for Outlook
security_control_change: Request || I'm off to Dubai Thursday, make sure my email works out there
payment_or_payroll_change: Request || Please amend my account details on payroll
payment_or_payroll_change: Request || The vendor wants to be paid into a new account from this month
payment_or_payroll_change: Request || pay this invoice to the updated bank details attached
payment_or_payroll_change: Request || I need my wages paid to a different account
payment_or_payroll_change: Request || Please purchase 4 x $200 Visa gift cards
secret_or_data_disclosure: Request || send me the list of user passwords please
secret_or_data_disclosure: Request || Can I have a copy of Dan's mailbox, he left in March
secret_or_data_disclosure: Request || What's Emma's password? She's on leave and we need her spreadsheet
secret_or_data_disclosure: Request || we need the BitLocker code for the boardroom laptop
secret_or_data_disclosure: Request || Please provide a report of everyone's salaries from the payroll system
secret_or_data_disclosure: Request || Where do I find the product key and admin login for the CCTV
secret_or_data_disclosure: Request || could we see which files Matt deleted and downloaded last month
secret_or_data_disclosure: Request || please restore Ann's deleted OneDrive to my OneDrive
contact_detail_change: Request || My direct dial and mobile have changed, please amend
contact_detail_change: Request || Can you put my personal mobile on the account instead
contact_detail_change: Request || Please update our emergency contact list with the attached
`;

export const nonAsks = `
-: Request || Sign-in to the car park app fails
-: Request || The scanner PC is very loud
-: Request || Lisa's voicemail light stays on
-: Request || Our Wi-Fi controller shows one AP offline
-: Request || Gill can't find the icon for Word
-: Request || The CRM logs me out with a timeout error
-: Request || Phone insurance: what's covered?
-: Request || Harry's number is engaged all the time, please check the line
-: Request || Rebecca can't open a quote, Word crashes
-: Request || The archive folder takes ages to search
-: Request || T drive is offline for the team
-: Request || month end report shows zero
-: Request || The meeting room calendar is an hour out
-: Request || printer driver won't install, error 0x5
-: Request || The auditors need a desk and a power socket
-: Request || How do people find the Bids site?
-: Request || Our web developer says the site is down
-: Request || Planning notebook sync error
-: Request || Mel's PC is noisy
-: Request || CRM team call at 3, please dial in
-: Request || Joe Bloggs rang, can't print
-: Request || starter form: the dropdown for departments is broken
-: Request || Phil's logins take five minutes
-: Request || When does Fiona's laptop lease end?
-: Request || phone system voice is choppy
-: Request || The charity shop's email is slow
-: Request || Chris's out of office has a typo, how does he change it?
-: Request || orders@ doesn't show on Mo's phone since the update
-: Request || Why do emails from Dropbox look different now?
-: Request || till PC fan
-: Request || CNC software needs .NET, please install
-: Request || ChatGPT: do you offer training?
-: Request || lock screen picture looks pixelated
-: Request || UAC stands for what?
-: Request || new phone system goes live on Monday, hooray
-: Request || Grammarly is slow in Outlook
-: Request || Dubai office printer is offline
-: Request || Payroll totals don't match on report 5
-: Request || Which account code do I book your invoices to?
-: Request || Dan's monitor is now spare, please collect
-: Request || Emma's spreadsheet has a circular reference
-: Request || the boardroom laptop has no sound
-: Request || CCTV picture is fuzzy
-: Request || Matt's downloads folder is on the wrong drive
-: Request || My direct dial has an echo
-: Request || the emergency lighting test is on Friday, expect a reboot
-: Request || Could you tell me what happens to an account when somebody leaves?
-: Request || Thanks for turning round Dana's setup so quickly
-: Request || Got one of those 'your mailbox is full, log in here' mails. Binned it.
-: Request || Just confirming that Martin can log in, no more to do
`;
