/** Asks through unlisted idioms, scored once before the model existed. Format: see read-cases.ts. */
export const asks = `
password_reset: Kiosk || The visitor kiosk wants a sign-in since the weekend and whoever knew it has retired. Can you put something on it we can use?
password_reset: sage || neither of us has the login any more for sage 50, it was on a sticky note that got binned
password_reset: Jill || Jill's back from mat leave and Windows doesn't like what she types. Can you give her a starter one?
password_reset: Re: PC upgrade || Upgrade went fine, thanks. ⏎ One thing, Omar's sign-in on the new machine was set with a random string that nobody wrote down, could one of you send him a new one before 1pm?
password_reset: Caps || I know I changed it Thursday but I was half asleep and have no clue what I typed
password_reset: Xero || Xero emails the reset to an address that doesn't exist any more. Can you get us in?
password_reset: Router at home office || The broadband box login was never handed over by the last IT lot, we need it put back to something we know
password_reset: Payslip portal || Staff keep asking for their payslip portal PIN. Could you issue new ones for the six in the attached list
password_reset: pls help || new girl cant remember what u set her up with
password_reset: RE: Welcome to the team || Hi, Joanne's first-day letter gave a password that doesn't work. Please give her another.
account_unlock: Aled || Aled has typed it in wrong too often again, usual thing
account_unlock: bank holiday || Tried logging in on the bank holiday, got it wrong a few times and it threw me out. Still out today.
account_unlock: suspended || My Dropbox for business shows suspended by administrator. That's you lot isn't it?
account_unlock: Lockout || Every morning at 8 the stores login is barred for half an hour. Please lift it now, we have a lorry waiting
account_unlock: Nina || Nina gets 'your sign-in was blocked due to suspicious activity', please clear it, it was just her on hotel wifi
mfa_reset: broken screen || My phone screen is smashed so I can't see the six digits. Can I have another way in for now?
mfa_reset: Old handset || Trade-in shop already wiped my old iPhone, and the sign-in keeps saying approve on your iPhone 11
mfa_reset: Landline || The system rings the desk phone to confirm it's me but I work from home now. Please make it ring my mobile
mfa_reset: Too many prompts || Could we skip the app approval for people in the Leeds office? They moan
mfa_reset: Fob || The little grey key fob that shows numbers ran out of battery. Where do we go from here?
mfa_reset: Duncan || Duncan needs to enrol again, he's been given a different phone
mfa_reset: temporary bypass || Any chance of a temporary bypass so the auditors' laptop can get on today
mfa_reset: DUO || duo push goes to Carol, who left. it should be me
access_grant: T drive || I can't see the T drive anymore since moving to the estimating team. The others in estimating have it.
access_grant: Rotas || Hi, I'm deputising for Sam from tomorrow and will have to be able to edit the rota sheet and see the sickness folder.
access_grant: Board papers || The new non-exec should be able to read the board papers before Tuesday
access_grant: Calendar || Jean only sees 'busy' for the MD's diary, she should see the details
access_grant: Sage || Tasha takes over purchase ledger so she ought to have what Lyn had in Sage
access_grant: Teams || Our Teams channel 'Bids' won't let Kirsty in, says ask an owner. The owner left. Can you do it?
access_grant: contractor || Got a contractor in from Monday for 3 weeks who'll be working in our SharePoint site. His email is p.dunne@dunnebuild.example
access_grant: print || Trying to install the label printer driver and it wants an administrator. Can one of you make me one?
access_grant: folder || says you don't currently have permission when i open Marketing Assets. i joined marketing last week
access_grant: RDS || Kamal to work off the terminal server as of today like the rest of accounts
access_grant: Two bits || 1. Toner for HP in hall. 2. Eve needs to see the shared inbox for bookings. ⏎ Cheers
access_grant: Power BI || Could you promote my Power BI viewer seat to one that can publish for everyone in sales
access_grant: VPN || Working from my mum's for a fortnight. I've never had the remote thing set up
access_grant: Group || take me off the Ops list and put me on Ops-Leads
access_grant: CCTV || The police want to look at the camera footage themselves, can their officer be given a login to the NVR
access_grant: Planner || I keep getting 'request sent to owner' when I click the planner. Nobody seems to answer. Can you just add me?
access_grant: Deputy || As I'm now deputy head I need the same view in SIMS as Mr Collins
access_grant: Guest || Our architect isn't able to open the link to the drawings, can it be opened up for him?
access_grant: Scanner folder || Scans land in a folder only Bev can open. All of reception should be able to.
account_lifecycle: Starter || Sian Pugh joins us on the 3rd as accounts assistant, desk next to Rhys.
account_lifecycle: Dave || Dave got let go this afternoon. Please make sure he can't do anything.
account_lifecycle: Summer students || Two placement students arrive Monday, they'll need emails. Names: Ellis Ward, Tom Pike
account_lifecycle: Marriage || Beth is now Beth Rowland rather than Beth Oakes, can her email and everything be changed
account_lifecycle: Housekeeping || Gareth, Lyn and Pete no longer work here, can you tidy up
account_lifecycle: secondment || Ahmed goes on a 12 month secondment from 1st; freeze his account but keep the mail
account_lifecycle: come back || We've rehired Louise, can everything she had be brought back?
account_lifecycle: generic login || We need a generic one for the training room that any trainee can use
account_lifecycle: Re: Re: quote for docks || Go ahead with the docks. ⏎ Also our apprentice Jordan's last day was yesterday. He still has his laptop, would you cut him off please?
account_lifecycle: contractor end date || Anil's contract was extended until June, his login stops on Friday, can you push it out
account_lifecycle: alias || Can Steph also receive mail as sales.ireland@? New address please
mail_redirect: Holiday || While I'm in Spain can my post go to Brian? Email I mean
mail_redirect: Orders || Anything coming in to orders@ should land with Jess AND Mo from now on
mail_redirect: gmail || It'd be easier if my work mail turned up on my gmail too
mail_redirect: Rick's emails || Rick died last week. His wife Sandra, who helps us, will be dealing with what's in his inbox and replying as him
mail_redirect: ex-employee || People still write to Hannah who left in May. I'd like to get those
mail_redirect: Rule || Please set up a rule on the MD's mailbox that copies everything from the bank to me quietly
mail_redirect: Catch all || Mistyped addresses for our domain bounce. Could they drop into my box instead?
mail_redirect: PA || I start as PA to Dr Kapoor. I'll be answering his mail for him
security_control_change: Slow laptop || Laptop crawls. The Dell guy reckons the encryption is to blame, can we take it off?
security_control_change: Zoom recorder || Something called ThreatLocker says blocked by policy when I open the Zoom recorder. Please permit it
security_control_change: idle || The till screens lock after 5 minutes and customers wait. Make it an hour?
security_control_change: TeamViewer || Vendor wants to be able to dial in to the CNC whenever they like, please install TeamViewer with unattended access
security_control_change: Attachment || A client sends .js files, they get stripped. Let them through
security_control_change: Patches || Please stop the laptops from updating until we've finished year end, antivirus included
security_control_change: Conditional || Our Dubai agent can't sign in because of where she is. She needs to
security_control_change: ssl || The inspection thing on the firewall breaks the bank's site. Please leave the bank out of it
security_control_change: Personal PC || I would like my own MacBook to get company mail, it says device not compliant. Please let it
security_control_change: Macros || Excel bins the macros in the pricing sheet from head office 'because the source is untrusted', we have to have them
security_control_change: App approval || Calendly says Need admin approval when I connect. Please approve
payment_or_payroll_change: Timber || Hexham Timber have moved banks, new details on their letterhead attached, this month's run should go there
payment_or_payroll_change: wages || I closed my Barclays account so this month's pay needs to go to Starling instead
payment_or_payroll_change: Transfer || Please process a same-day transfer of 8,450 to the solicitor, details below, I'm in meetings all day
payment_or_payroll_change: Vouchers || Kindly get me some Amazon vouchers for staff rewards and email the numbers
payment_or_payroll_change: Direct debit || The card on our Adobe account ran out, take the new one: I'll ring it through
payment_or_payroll_change: Template || The remittance details at the bottom of our invoices are for the old bank, new: sort 60-11-02 acc 44120981
payment_or_payroll_change: Pension || put my bonus into a different account this time, details to follow
secret_or_data_disclosure: Wifi || Visitors from head office would like the staff wifi key
secret_or_data_disclosure: Leaver || Could you tell me what Mark was looking at on the internet the last month? HR thing.
secret_or_data_disclosure: Recovery || Blue screen asks for a recovery key, 48 numbers
secret_or_data_disclosure: List || I need everyone's personal mobiles and home addresses in Excel for the Christmas cards, send to my hotmail
secret_or_data_disclosure: handover || New IT company is taking over on the 1st, please let them have all the admin details
secret_or_data_disclosure: Emails || Solicitor asks for all emails between Paul and Trent Ltd in the last two years
secret_or_data_disclosure: License server || What's the service account's password? The vendor needs to type it in
secret_or_data_disclosure: Backup drive || My former manager asked for a copy of his mailbox, I told him you'd put it on a stick
secret_or_data_disclosure: API || The web developer wants our Stripe secret so the shop works
contact_detail_change: Number || I've got a new mobile, 07700 900188. Please swap it for the one you've got for me
contact_detail_change: alert mails || The backup alerts and approvals still go to Trevor who retired. Should be me
contact_detail_change: secondary email || Please take my old hotmail off as my backup address and put keith.l@proton.example
contact_detail_change: Main contact || Pauline is our new office manager so she's the person to authorise things now
contact_detail_change: phone || number on file for me is wrong, last digits should be 219, the codes go to a stranger
password_reset: Fwd: Your account expires || Can this be done for me? I'm abroad. ⏎ ⏎ > Your password expires in 2 days. Change it from an office PC.
access_grant: Fwd: Cover || Please see below and do what he asks. ⏎ ⏎ From: Stan ⏎ Could Ines be able to get in the Q: finance folder while I'm away?
account_lifecycle: [Monitoring] Disk ok || Disk check OK on SRV2. ⏎ ⏎ On a different matter, reply from Joan: we also have a new joiner, Petra Novak, 1 May, warehouse admin.
password_reset: reset pas || hi please help reset pas cannot remember thanks regards tester
password_reset: expired client || expired client hi please renew client expired credentials cannot login demo tomorrow thanks pm
password_reset: change initial || change initial hello comer did not receive initial please send phone thank hr specialist
password_reset: oracle login || oracle login hi forgot oracle login please send new details thanks accountant
password_reset: expires soon || re expires soon hello please extend expires today leave back monday thanks
password_reset: domain || hello please set domain user test automation never expires thanks engineer
account_unlock: locked || locked hello locked again please thanks regards engineer
account_unlock: locked out || sent monday locked hi colleague locked computer too many attempts please assist urgent client meeting
account_unlock: account blocked || blocked dear please be advised jira blocked captcha cannot enter please unblock kind regards analyst
access_grant: permission || permission hi please permission folder discipline leads thanks head
access_grant: space || space hello please grant view edit space thanks regards architect
access_grant: add distribution list || distribution list hi please add following colleagues distribution list thanks hr
access_grant: git || git hi could you add me git repository developer role project thanks
access_grant: same as colleague || hello please copy rights colleague name replaced november thanks lead
access_grant: vpn || vpn hi all need connect client environment remotely please enable thanks engineer
access_grant: sharepoint site || site hello cannot open site says denied should be member team please thanks analyst
access_grant: approver oracle || approver oracle dear please set approver expenses team instead manager who left thanks
access_grant: sudo || sudo hi please sudo rights machine linux install packages thanks developer
access_grant: database || database hello please provide read database production reports thank tester
access_grant: owner || owner hi please make owner group previous owner leaver thanks regards
access_grant: mailbox recruitment || mailbox recruitment hello please members mailbox recruitment thanks
access_grant: remote desktop || desktop hi please allow remote desktop server build engineer user attached thanks
access_grant: roles || roles hello kindly assign timekeeper roles entity effective monday thank lead
access_grant: wifi client || wifi hi visiting client tomorrow five persons please provide wifi credentials thanks office
account_lifecycle: new joiner || joiner hello please prepare joiner starting monday tester team thank hr
account_lifecycle: leaver || leaver hi please be informed last working day friday please proceed thanks people
account_lifecycle: disable || disable hello please disable users attached excel left december thanks
account_lifecycle: delete ad || delete hi please delete test users no longer needed thanks engineer
account_lifecycle: extend || extend hello please extend contractor until march thanks manager
account_lifecycle: service account || service hi please create service ad jenkins thanks devops
account_lifecycle: rename || rename dear please change surname after marriage email display thanks hr
account_lifecycle: return maternity || return maternity hi returns monday please activate thanks
mail_redirect: forward || forward hello please set forward mails leaver manager thanks
mail_redirect: send behalf || behalf hi please allow send behalf office mailbox thanks assistant
mail_redirect: automatic || automatic hi please redirect mails old address new address until january thanks
security_control_change: firewall || firewall hi please open ports between servers attached thanks engineer
security_control_change: usb || usb hello please enable usb port laptop presentation thanks
security_control_change: whitelist ip || ip hi please whitelist following ip addresses client environment thanks
security_control_change: proxy || proxy hello please exclude site proxy blocked needed research thanks analyst
security_control_change: antivirus || antivirus hi please exclude folder builds scanning slow thanks developer
mfa_reset: token || token hello lost phone token app please reset thanks manager
mfa_reset: authenticator || authenticator hi changed phone please re register thanks
secret_or_data_disclosure: export users || export users hi please send list ad users with phone manager location thanks hr
secret_or_data_disclosure: credentials || credentials hello please provide credentials server staging thanks developer
contact_detail_change: phone number || phone hi please update mobile number profile new one attached thanks
access_grant: Request for Permission Updates || Dear Customer Support Team, ⏎ ⏎ I hope this message finds you well. Our collaboration on the shared Google Drive is limited because several members can only view. We kindly ask that their rights be reviewed and that they are made editors. ⏎ ⏎ Best regards, ⏎ <name>
account_lifecycle: Urgent request || Dear Support, we have recently expanded our team and would appreciate it if five additional user profiles could be created in Jira Software 8.20 at your earliest convenience. Kind regards, <name>
password_reset: Assistance with login || Dear Support, I am writing because I can no longer remember the credentials for my Office 365 subscription. I would be grateful if you could send me a way to set new ones. <name>
payment_or_payroll_change: Cambio de datos bancarios || Hola, hemos cambiado de banco y queremos que el cobro de la suscripción se haga en la nueva cuenta. Gracias, <name>
contact_detail_change: Actualización de correo || Estimado soporte, quisiera modificar el correo electrónico asociado a mi cuenta <acc_num> porque ya no uso el anterior. Gracias.
access_grant: Freigabe || Hallo, Frau Behrens kommt nicht in den Ordner Personal rein, sie braucht das ab sofort. Danke
account_lifecycle: Austritt || Guten Morgen, Herr Pohl hat uns zum 31. verlassen. Bitte alles sperren. Gruß
mfa_reset: Neues Telefon || Habe ein neues Telefon und bekomme den Code nicht mehr. Wie komme ich jetzt rein?
access_grant: Dossier || Bonjour, ma collègue Anne ne voit pas le dossier Compta, il faudrait qu'elle puisse y écrire. Merci
account_lifecycle: Arrivée || Bonjour, Karim Benali nous rejoint lundi au service achats. Merci de préparer ce qu'il faut.
mail_redirect: Congé || Pendant mon congé, mes mails doivent arriver chez Sophie.
password_reset: Clave || Buenas, se me ha olvidado la clave de Windows, ¿me dais otra?
access_grant: Carpeta || Necesitamos que Marta pueda entrar en la carpeta de nóminas
account_unlock: Conta || Bom dia, a minha conta está bloqueada, podem desbloquear?
access_grant: Map || Hoi, ik kan niet meer bij de map Inkoop sinds ik van afdeling ben gewisseld. Kunnen jullie dat regelen?
account_lifecycle: Uit dienst || Kees gaat per 1 juni uit dienst. Graag alles dichtzetten.
`;

export const nonAsks = `
-: Slow login || Logging in takes five minutes on the reception PC each morning, after that it's ok.
-: Password hint || Where on the intranet is the page with the password rules? I'm doing the induction pack.
-: Shared drive full || The shared drive says 98% full, do we need to delete things?
-: Fob colour || The key fobs for the front doors come in blue or black? Ordering more from facilities, no need to do anything.
-: Access query || My Access query with a join returns doubles, anything obvious?
-: MFA rollout || When is our MFA training? Do people need to bring phones?
-: Forward button || The forward button has vanished from the Outlook ribbon since Tuesday.
-: Locked screen wallpaper || The lock screen picture on my PC is still the Christmas one.
-: New starter desk || New starter's chair has arrived but the desk has not, do you know who delivers?
-: Admin || Could the admin team have a bigger whiteboard screen in the meeting room?
-: Thanks || Thanks for letting Kirsty into the folder, works a treat!
-: ignore || Ignore my last about the password, found it on the back of the pad.
-: Phish || Got one of those 'verify your mailbox' mails, deleted it, just telling you.
-: Suspicious call || Someone rang pretending to be Microsoft, I put the phone down. Nothing given.
-: Payroll printer || The payroll printer on the second floor jams every page
-: Licences || How much is an extra Business Standard licence per month?
-: Invoice || We seem to have been billed twice for the firewall support. Please check.
-: iPad || The iPad in the boardroom is stuck on the Apple logo. Factory reset?
-: VPN slow || VPN is connected but everything is slow as treacle from home
-: Cert || Browser says connection isn't private on the intranet since this morning. All of us.
-: Mailbox size || My mailbox is at 49 GB of 50. Can it be made bigger?
-: PDF || How do I put a password on a PDF before I send it?
-: Zip || A customer sent a zip with a password and I have the password but 7zip says corrupt
-: Keyboard lock || Num lock goes off at each start
-: Account number || What's our account number with BT? Need to quote it on a form.
-: Chart of accounts || Chart of accounts in Sage prints in the wrong order
-: Users report || Printer shows 'users full' in the address book page when scanning.
-: Excel protect || How do I protect a sheet so only the yellow cells can be typed in?
-: Backup || [Veeam] Job 'Daily' finished with warning: 1 of 6 VMs
-: Alert || [RMM] Antivirus definitions out of date on PC-22. Auto-remediated.
-: 4625 || Alert: 25 failed logons for user svc_sql on SQL01 between 02:00 and 02:05. Auto-closed.
-: Defender || Microsoft 365 Defender weekly summary: 3 emails blocked, 0 users impacted.
-: Teams || Teams call drops when I share my screen
-: Name || The sign above our room still says Training Room, is that you or facilities?
-: Desk move || We move desks on Friday, 4 PCs and 2 phones from room 2 to room 6. Can somebody help lug?
-: Webcam || camera not found in teams but ok in zoom
-: WiFi || Wifi in room 4 drops when the microwave is on
-: Policy || Are we allowed to use our own phones for work mail? Where is it written down?
-: Leaving card || Is there a big printer to do a leaving card for Sue on?
-: Calendar || My calendar shows UK holidays twice, how do I remove one set?
-: Contacts || Contacts on my phone show up in reverse, surname first. Where's the setting?
-: Signature || Please change the phone number in the email signature template, the main line is now 0113 496 0000
-: Bank holiday || Are we on call cover for the bank holiday?
-: Bank site || The bank's website is blank in Edge, fine in Chrome.
-: Permission slip || The permission slip template in Word has the wrong logo
-: Key || Spare key for the comms cabinet, do you hold one? The cleaner lost ours and we'd like to know if it's standard.
-: USB || USB stick makes a noise but shows no files, worked at home
-: User guide || Is there a user guide for the new phones?
-: Reset || Photocopier needs a reset I think, error C-2557
-: Unblock || Sink in the server room kitchen is blocked, wrong people I know, but who do I ring?
-: Group photo || Group photo on the website is from 2019, web people said ask you who has the camera
-: Sharing || how do i share my screen in teams with only one person
-: Login page || Login page for the rota shows in French for some reason
-: remember me || The browser doesn't remember my username on the CRM, minor thing, I log in ok.
-: Old PC || Got an old PC that was used by Rob before he left, can it be recycled?
-: Leavers report || The leavers report in the HR system totals wrong for April
-: MX keys || My Logitech MX Keys keyboard loses connection
-: Payment terminal || The card machine says no paper though there's paper in it.
-: Direct debit date || On which date do you take the direct debit?
-: Resolved || Call logged as resolved: user's account was unlocked by phone on 12/3, user happy.
-: FYI || FYI only: the accountants now have their folder, I did it myself in SharePoint.
-: Role || The role dropdown in the rota app is missing 'Chef'.
-: monitor || monitor hi please provide additional monitor desk floor thanks developer
-: mouse || mouse hello mouse broken please replace thanks
-: laptop slow || laptop slow hi laptop extremely slow restart does not help please check thanks analyst
-: visio || visio hi please install visio project thanks manager
-: license || license hello please purchase license intellij team five persons thanks lead
-: meeting room || room hi projector room not working please fix before client visit thanks
-: docking || docking station hello please provide docking station new laptop thanks
-: po || po purchase dear please approve purchase headset po attached thanks
-: phone screen || phone hi phone screen cracked please advise replacement procedure thanks manager
-: outlook || outlook hi outlook not responding since morning restarted twice please help
-: confluence slow || confluence hello confluence slow today please check performance thanks
-: oracle error || oracle hi cannot submit timecard error attached please advise thanks tester
-: mailbox full || mailbox full hello mailbox almost full please increase thanks
-: skype || skype hi skype call quality poor client complains please investigate
-: return equipment || return hello please collect equipment returned colleague floor thanks
-: battery || battery hi laptop battery drains quickly please replace warranty thanks engineer
-: disk space || disk hi build server disk full please extend disk thanks devops
-: server restart || restart hello please restart server staging not responding thanks
-: project code || code hi please create project code attached thanks pm
-: invoice || invoice dear please find attached invoice october regards
-: timesheet || timesheet hi wrong project timesheet october please change project thanks
-: printer || printer hello printer floor not printing please check
-: suspicious mail || suspicious hi received suspicious mail attached please check not opened thanks
-: phishing || phishing hello forwarding phishing mail received colleagues information thanks
-: welcome desk || desk hi please prepare chair desk comer monday facilities thanks
-: app download || app hi please advise where download company app thanks
-: headset || headset hello headset microphone not working calls please replacement thanks
-: adapter || adapter hi please adapter hdmi presentation tomorrow thanks
-: crash || crash hi visual studio crashes opening solution please help developer
-: password expire how || hi how many days before expiry reminder sent curious thanks
-: Router firmware || Dear Customer Support, our Cisco ISR4331 loses connectivity after the firmware update and users are unable to access the network. We would appreciate a prompt fix. Best regards, <name>
-: Billing inquiry || Dear Support, I noticed an unexpected charge on my account <acc_num> for the AWS Management Service. Could you please explain it? Thank you, <name>
-: Zoom || Hello, our team is unable to join Zoom 5.11.0 meetings despite valid credentials. Please advise on troubleshooting. <name>
-: Jira error || Dear Team, when I access the Jira dashboard I receive error 500, which restricts my access to project data. Please resolve promptly. <name>
-: Kaspersky || Dear Support, Kaspersky Internet Security 2024 does not activate although the key is correct. Please guide me. <name>
-: MySQL performance || Dear Support, our MySQL database has been slow, hurting user access at peak hours. Could you recommend optimisation steps? <name>
-: Surface || Dear Support, my Surface Pro 7 screen flickers after the update; security of my data worries me as I cannot back up. Please help. <name>
-: Cloud offer || Dear Support, I would like information about your security packages and the price for 20 users. Thank you.
-: Problema || Estimado soporte, no puedo acceder a Jira porque la página muestra un error 502. Agradecería su ayuda. <name>
-: Drucker || Hallo, der Drucker im Flur meldet Papierstau, obwohl keiner da ist.
-: Anmeldung langsam || Die Anmeldung am PC dauert seit dem Update ewig, danach läuft alles.
-: Imprimante || Bonjour, l'imprimante du deuxième n'imprime plus qu'en noir.
-: Facture || Bonjour, la facture de mars compte deux licences de trop. Pouvez-vous vérifier ?
-: Impressora || A impressora da receção está offline desde ontem.
-: Router || Nuestro router pierde la conexión cada hora, ¿pueden revisarlo?
-: Beeldscherm || Mijn tweede scherm blijft zwart na de pauze.
-: how to delegate || How do I see which delegates are on my own calendar? Just want to look.
-: Fwd: Security tips || This newsletter says change passwords every month, is that still the advice?
-: Two monitors || Shared desk: two people, one dock, which dock works with Mac and Dell?
-: Admin fee || What's the admin fee on line 4 of the invoice?
-: Phone || Desk phone voicemail light stays on although no messages
-: Recovery || Can you recover a Word file that crashed before I saved it? It's my own.
`;
