/** Everyday tickets, scored once with the model that had learned from all the others, then learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Can't recall || Half term happened and my brain is empty. Need a new login word please, room 12.
password_reset: Ledger || Purchase ledger won't accept Amit's password since the 1st, he needs one by lunch, payment run.
password_reset: Old bookkeeper || Our old bookkeeper set up the HMRC login and the reset text goes to her. Can you get it moved to us
password_reset: FW: expiry notice || can u do this for me, im on a ship ⏎ ⏎ > Your password expires tomorrow
password_reset: Reception PC || nobody on reception knows the sign in for the shared PC since Jan retired
password_reset: Silly me || I put my password in a group chat by mistake. Deleted it but better give me a fresh one
account_unlock: Sage || Sage 200: 'user suspended' for Olwen after fat fingers, can you let her back
account_unlock: frozen || windows froze me out, too many tries, meeting at 2
account_unlock: Locked || Karim is locked out of his mailbox on the phone and PC, unlock him please
mfa_reset: Broken phone || iPhone died, can't approve the sign in, got a loan phone for now
mfa_reset: Number || Codes go to my ex-colleague's mobile, should be mine
mfa_reset: Drop it || The approve-on-phone step is slowing the drivers down, drop it for the depot account
mfa_reset: FIDO || I've got a new security key, the old one's lost, set it up for me
access_grant: Folder || Denise in quality can't open the audits folder and she's expected to file there
access_grant: Cover || I'm covering for Phil this month and will need his shared mailbox and the approvals screen
access_grant: Guests || could the consultants from Arup see our project site, 3 of them
access_grant: Admin || Let me install stuff on my own laptop like before
access_grant: Like Tom || Set Rhian up the same as Tom in the CRM
access_grant: Moved || Since I moved to Planning I'm still stuck with the Stores drive
access_grant: Calendar || I'd like to see when the directors are free, details and all
access_grant: Report || The new FD should get the margin report which is restricted to the old one
access_grant: VPN || Two of us would like to work from home on Fridays, what we lack is the VPN
access_grant: Group || Add me to Site-Managers please
access_grant: Remote || printer supplier needs to remote onto the server at 3 to fix the driver
access_grant: Vault || can Ola open the vault in 1Password for the socials?
access_grant: Channel || private channel 'Deal X', put Lou and Sam in
access_grant: DB || Write permission on the reporting schema for the BI team please
account_lifecycle: Hi || Our new receptionist Carys begins next Tues, usual stuff
account_lifecycle: Left || Gethin left in a huff on Friday, can he still get in?? stop him
account_lifecycle: Rename || My email still has my old surname, please switch to Hughes
account_lifecycle: Temps || need 4 temp logins for the Christmas pickers
account_lifecycle: Deactivate || please deactivate users listed, gone since spring
account_lifecycle: Extended || Ravi's staying till September so don't let his account lapse
account_lifecycle: Shared box || we'd like a parking@ mailbox that me and Sue can open
mail_redirect: Leave || My emails to Sioned please while I'm on maternity leave
mail_redirect: Left || Owen's mails, who left, should drop into my box
mail_redirect: Rule || set a rule so invoices to me also go to scan@ledgerapp.example
mail_redirect: Sender || Let Gwen send from the chairman's address
security_control_change: Blocked || web filter blocks the exam board's site, please allow
security_control_change: Exclude || the vendor says to exclude D:\\App from antivirus
security_control_change: Open || open 8443 to the outside for the app
security_control_change: Attach || let zip files through from our printer firm
security_control_change: Travel || in Kenya next week and will have to log in from there, it's blocked by country
security_control_change: Consent || approve the Zapier app for the tenant
payment_or_payroll_change: Pay || please pay me into my Nationwide account now, details below
payment_or_payroll_change: Supplier || supplier Dyfed Steel changed bank, update before Friday's run
payment_or_payroll_change: Cards || buy vouchers, 5 x 50, photo the codes to me
secret_or_data_disclosure: Key || screen wants the BitLocker key, id 9C2
secret_or_data_disclosure: Wifi || staff wifi password please for the new tablet
secret_or_data_disclosure: Emails || HR needs all of Gareth's mails since May as a file
secret_or_data_disclosure: List || list of all users with their mobiles to the marketing firm
contact_detail_change: Mobile || new mobile, 07700 900987, for the codes
contact_detail_change: Contact || I'm replacing Beth as your IT contact here
password_reset: reset || reset hello please reset vpn pass colleague forgot thanks lead
password_reset: expire || re expire hi pass expires tomorrow away please prolong thanks regards
account_unlock: unlock || unlock hi please unlock user tester locked thanks
access_grant: access folder || folder hello please read folder contracts team members attached thanks
access_grant: rights confluence || confluence hi please edit rights space colleague thanks analyst
access_grant: oracle role || role dear please assign role project manager oracle colleague entity thanks
access_grant: same rights || hello please give same rights as previous lead thanks
access_grant: group add || group hi please add group developers three names attached thanks
access_grant: mailbox || mailbox hello please mailbox payroll colleague joined team thanks
access_grant: jenkins || hi please enable jenkins project team build deploy thanks developer
access_grant: site owner || site dear please change owner site me thanks manager
account_lifecycle: starter || starter hi please create starter monday copy colleague thanks hr
account_lifecycle: leaver || leaver dear colleague leaves end month please disable thanks hr
account_lifecycle: extend || extend hello please extend contractor december thanks
account_lifecycle: inactive || inactive hi inactive users attached please delete thanks engineer
mail_redirect: forward mails || forward hi please forward mails leaver team lead thanks
security_control_change: ports || ports hello please open ports attached servers client thanks engineer
security_control_change: unblock || unblock hi please unblock site required course thanks
mfa_reset: token || token dear token expired please new token thanks manager
access_grant: Permissions || Dear Support, two of our project leads cannot manage the boards for which they are responsible in Jira. We kindly request suitable permissions for them. <name>
password_reset: Credentials || Dear Support, I have forgotten the credentials of our Google Workspace administrator. Please advise how these can be renewed as soon as possible. <name>
payment_or_payroll_change: Details || Estimado soporte, solicito actualizar los datos de pago de mi pedido. Gracias, <name>
access_grant: Rechte || Frau Lang braucht Schreibrechte im Ordner Vertrieb
mfa_reset: Handy || Neues Handy, Authenticator bitte zurücksetzen
account_lifecycle: Départ || Mme Roux part vendredi, fermer ses accès svp
mail_redirect: Correo || Reenviar mi correo a Ana durante mis vacaciones
password_reset: Senha || Esqueci a senha do portal
`;

export const nonAsks = `
-: Slow || Login to the CRM is slow for all
-: Ask || What's the number for out of hours?
-: Pop up || Outlook password box pops up, I cancel it and mail still comes
-: VPN || VPN keeps dropping since the storm
-: Cert || certificate warning on the scanner page
-: Phish || mail says my password expires, looks dodgy, not clicked
-: Phish || Somebody phoned asking for the wifi code, we refused. FYI
-: Thanks || Thanks for sorting Denise's folder
-: Done || Olwen's back in now, ta
-: Price || How much for 3 more mailboxes?
-: Licence || Need one more Adobe licence ordered, PO attached
-: Invoice || Last invoice has a starter fee twice
-: Quota || My mailbox is full again, bump it up
-: Device || Reset the plotter please, stuck on error 12
-: Device || Desk phone stuck on registering
-: Own || lost the password of my own Excel budget, is there a trick?
-: Howto || How do I change my Windows password myself?
-: Howto || How do I add a colleague's calendar to my view?
-: Howto || How do I set my out of office?
-: Policy || Who's allowed to ask you for a new user? For our handbook
-: Policy || How many failed tries before it locks?
-: Policy || Are USB sticks allowed at all?
-: Alert || [RMM] account lockout event DC2 svc_backup, info
-: Alert || [Defender] incident closed: false positive
-: Alert || Backup ok 12/12
-: Cancel || Cancel the new user for Monday, she isn't coming
-: Starter || New starter needs a chair and a headset
-: Leaver || Can the leaver's monitor go to Bo?
-: Wifi || wifi weak in the canteen
-: Payroll || payroll report prints on A5
-: Bank || bank site logs in fine but the PDF won't download
-: Printer || printer admin page shows low toner
-: Firewall || firewall reboot at 6 went fine? phones were off a minute
-: Antivirus || antivirus scan slows Mondays
-: Teams || Teams guest can't hear us
-: Access || Access db report has #Error
-: Group || Group photo upload to the website fails, 20 MB
-: Signature || update signature logo for all please
-: Phone || phone screen cracked
-: Keyboard || sticky E key
-: Restore || restore my own file from yesterday please
-: Question || does MFA work without signal? curious
-: Move || move 3 PCs to the new room
-: Change || Change of address for the delivery of the docks: unit 5 not 4
-: Training || training on Excel for 6 people?
-: Website || web page 404
-: Share || how do i share my screen
-: Excel || locked cells in my sheet
-: Report || report of tickets last month please
-: CCTV || camera 4 picture is blurry
-: Sage || Sage crashes on year end
-: monitor || monitor hello please monitor new desk thanks
-: laptop || laptop hi laptop battery dead please replace thanks lead
-: phone || phone hello phone does not charge please replace thanks
-: install || install hi please install python machine thanks analyst
-: project code || project dear please create project code attached approved thanks pm
-: invoice || invoice hello invoice rejected wrong code please advise thanks
-: confluence error || error hi confluence error when saving please check thanks
-: vm || vm hello please increase disk vm thanks devops
-: room || room hi room screen no picture please help thanks
-: headset || headset hello new headset please old broken thanks
-: outlook || outlook hi outlook closes itself please check thanks manager
-: mailbox size || mailbox hello increase mailbox size please thanks
-: oracle screen || oracle hi oracle screen frozen submit expenses please thanks
-: po || po dear please receive po attached thanks administrator
-: timesheet || timesheet hello cannot submit period closed please open thanks
-: equipment || equipment hi please collect equipment leaver desk thanks office
-: phishing || phishing hello phishing mail attached please check thanks
-: printer || printer hi printer jam floor please thanks
-: server || server hello server restart tonight please thanks engineer
-: certificate || certificate hi certificate expiring site please renew thanks
-: Outage || Dear Support, our network is down after the firmware update of the ISR4331 and users cannot work. Please help urgently. <name>
-: Billing || Dear Support, there is a charge on account <acc_num> that I do not recognise. Kindly explain. <name>
-: Zoom || Dear Support, Zoom disconnects during calls on all of our devices. Please advise. <name>
-: Renewal || Dear Support, please send the cost of renewing our Jira licence for 20 users. <name>
-: Slow || Dear Support, Excel is slow on large files. Any optimisation tips are appreciated. <name>
-: Printer || Dear Support, my EcoTank does not print in colour. I have cleaned the heads. <name>
-: Factura || Estimado soporte, no entiendo la factura de mayo. <name>
-: Drucker || Der Drucker zieht kein Papier
-: Souris || La souris ne répond plus
-: Rede || A rede está lenta hoje
-: Ubuntu || How do I find my IP address?
-: Ubuntu || How to encrypt a folder?
-: Ubuntu || How to change the default browser?
`;
