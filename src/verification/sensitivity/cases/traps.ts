/** Harder ones yet, with a trap for every keyword; scored once before they were learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Café till || The café till forgets nobody but I forgot it: my four digits, please
password_reset: Parents evening || The booking site's login went with Mr Tarrant. We'd like one that works before parents evening
password_reset: Apologies || Apologies for being a nuisance, I've done it again, went on holiday and can't for the life of me think what I used
password_reset: Wordpress || wordpress login for our site please, previous agency set it and won't answer
password_reset: Ian || Ian rang. Computer says wrong. He's sure it isn't caps lock. Wants a new one texting to him.
password_reset: first login || It wants me to make a new one at first login then says it doesn't meet rules, and now neither old nor new does anything
password_reset: Kids || one of the pupils saw mine over my shoulder, can it be changed by you as I'm teaching till 3
password_reset: breach || My login was on that haveibeenpwned site. Set me a new one please
password_reset: after Christmas || nobody on the early shift could sign on, it said the passwords had run out. Sort all five please
password_reset: Scan user || the copier's scan user's password ran out so scan to email died, can you set it again and make it never run out
account_unlock: School || teacher's account shows as locked on the classroom PC, she's got 30 kids waiting
account_unlock: Ops || Sign-in says 'your account has been temporarily blocked'
account_unlock: Ed || we've had Ed ringing: bad password count reached, can you zero it
account_unlock: me again || me again, three strikes and I'm out. Sorry!!
account_unlock: Online banking reader || The timesheets app threw Amir out for too many tries, could you let him back
mfa_reset: Watch || since I restored my phone from backup the authenticator is there but every code is refused
mfa_reset: Nursing home || staff aren't permitted phones on the floor, so they can't do the second bit. Need another way for the med room PC
mfa_reset: landline confirm || It offers to phone me on a number ending 44 which was my previous job's
mfa_reset: Swap || Handing my work phone to Tess on Friday, I'm getting hers, our sign-in approvals need to follow
mfa_reset: SMS || I'd prefer text over the app
mfa_reset: Loop || stuck in a loop, it wants me to set up the app by approving in the app
mfa_reset: Director || The director says the prompts have to go. For him at least.
access_grant: Hygiene audits || Could Marek start recording the hygiene audits? He'd have to be set up in the app with the inspectors' form
access_grant: Website enquiries || My colleague Sofia sits in for Pat and is meant to deal with enquiries but she has no button for the shared inbox
access_grant: Newsletter || We pay an agency to do our newsletter, they'd like into Mailchimp
access_grant: Report || Finance director asks why he can't open the payroll cost report. He should.
access_grant: CAD || Whoever set up my PC made me a plain user; CAD wants more than that
access_grant: Locker || our volunteer treasurer wants to look at the accounts from home
access_grant: moving teams || I'm with Claims as of this week, before I was in Underwriting
access_grant: Google doc || client can't comment on the doc, please make it so they can
access_grant: Salesforce || Hugo: from standard to system admin while Ana is on leave
access_grant: Booking || Only Sheila can cancel bookings in the room system, we need two more who can
access_grant: Diary || I want to put things straight into Geoff's diary instead of asking
access_grant: too many people || Everyone can open the disciplinary folder! Only HR should
access_grant: server || Our web guy must get onto the server by SSH for the migration this weekend
access_grant: NHS mail || The new GP needs putting on the practice mailbox as well as the results one
access_grant: Sandbox || sandbox in Dynamics for the consultant plus sys customizer, 2 weeks
access_grant: Ex-colleague files || I picked up Lena's clients, her files are in her OneDrive
access_grant: Not on the list || I don't get the daily cash email everyone in treasury gets
access_grant: App || Company portal shows no apps for Kwame, he's sales, they get the CRM one
access_grant: wiki || wiki says 'page restricted', I'm the author's replacement
access_grant: FTP || customer would like to fetch the artwork by FTP, set something up for them please
access_grant: Bank cards system || Rosa should be able to see, not approve, card spending
access_grant: Interns || Interns only on the public share, please take them off everything else
account_lifecycle: Roster || Adding to the roster: Finn Moran, Monday, same as the others
account_lifecycle: Head office || Head office transfer Claire to us on the 5th, she's got a login at theirs but not ours
account_lifecycle: Locum || We have a locum Dr Pires Tue-Thu, she'll want to type notes
account_lifecycle: Gone || Mick walked out, he's still got the app on his phone with all our jobs. Stop it
account_lifecycle: Cleanup || You'll find 14 users that have not signed in since 2022. They can go
account_lifecycle: Redundancies || Strictly private: six people will be told at 2pm. From 2.05 nothing of theirs should work. List by phone.
account_lifecycle: Apprentice || Amy finished her apprenticeship, so she's staff now, and her email should lose the -app
account_lifecycle: test user || need a dummy person in 365 for testing flows
account_lifecycle: return || Sven is back from paternity on Thursday, switch him back on
account_lifecycle: Gender || I've transitioned, my name is now Alex Reid, please update everything of mine
account_lifecycle: email for new || what would the new lad's email be? You've not done one yet
account_lifecycle: Shared || The board wants chair@, one that moves from chair to chair
account_lifecycle: Contractor over || Builders have finished on site, so their logins aren't needed from now on
mail_redirect: Enquiries || enq@ is checked by nobody. Dump it all into mine
mail_redirect: Sabbatical || I'm away until October, whoever writes to me needs to reach Imran
mail_redirect: journal || Compliance wants each mail of the traders copied to archive@regfirm.example
mail_redirect: Voicemail to email || the voicemails for 200 should be emailed to Kath not Bill
mail_redirect: Hotmail || I can't get work mail at the allotment. Have it go to my hotmail please
mail_redirect: Old boss || the old boss still receives the website forms, that must stop
mail_redirect: On behalf || Wendy types letters for both partners, she needs to send as each
mail_redirect: HR secret || I need to see what Craig sends to competitors without him noticing
security_control_change: Fonts || Can't put fonts on my Mac, says it's managed. Please unmanage it
security_control_change: Game || gaming site for the youth club PCs, let them on please
security_control_change: Camera || Vendor must reach the cameras from outside, he says 'port forward 37777'
security_control_change: SPF || Mailchimp mail lands in junk everywhere; they gave us a DKIM thing
security_control_change: Browser add-on || Grammarly is greyed out "managed by your organisation", we want it
security_control_change: Alerts || I'm sick of the antivirus messages, put it in silent or off
security_control_change: Tablet || let the tablets not ask for a PIN
security_control_change: Ransom training || Our trainer needs her demo malware folder ignored by Sentinel
security_control_change: tls || old lathe only speaks SMB1, please enable it on the file server
security_control_change: Logs || turn auditing off on the file server, the logs fill up
security_control_change: Held mail || A message from our insurer is being held, let it through
security_control_change: Public || make the S3 bucket public so the customer can get the brochures
security_control_change: Geo || I'm in Thailand for six weeks, working. Make sure I'm not shut out
payment_or_payroll_change: Bonus || The Christmas bonus for Ola should go to 20-00-00 55779933, not where it normally goes
payment_or_payroll_change: Rent || Landlord wants the rent paid to his daughter's account
payment_or_payroll_change: favour || hi its the boss on my private mail, pls arrange wire 19,200 eur to attached beneficiary, hush hush
payment_or_payroll_change: PayPal || shop takings go to an old PayPal, new one is shop2@
payment_or_payroll_change: Refund account || Students' refunds: use the account numbers on this new list instead of what's in the system
payment_or_payroll_change: card || Use Peter's Amex for Zoom from now
secret_or_data_disclosure: Screen || Tell me what's the pin for Bitlocker on the spare laptop
secret_or_data_disclosure: Insurance || Insurers need a dump of all client records, how soon can you email it
secret_or_data_disclosure: Wifi || need the wireless thing for my son's tablet while he's in the office
secret_or_data_disclosure: SAR || Former patient made a subject access request, pull every mail that mentions her
secret_or_data_disclosure: Safe || Who else has the code of the key safe and what is it?
secret_or_data_disclosure: Doc || could I have your documentation of our network with all logins
secret_or_data_disclosure: Clock || Print me Dan's clock-ins and web history for the tribunal
secret_or_data_disclosure: Token || dev lost the API token for the courier, paste it in a mail to him
secret_or_data_disclosure: Database || The consultant would like a full copy of the customer database to work with at home
contact_detail_change: Phone || my phone number's changed again lol 07700 900433
contact_detail_change: Contacts for tickets || Please strike off Len as authorised contact, put Gita
contact_detail_change: Mail on profile || The address on my profile is my maiden name's gmail, which I lost. New: c.frost@mailbox.example
contact_detail_change: Emergency line || Out of hours you ring Ted. He retired. Ring Mo: 07700 900611
contact_detail_change: text codes || codes go by text to a number one digit wrong, should end 18 not 81
password_reset: pwd || pwd hello forgot pwd after vacation please new one thanks regards tester
password_reset: account password || hi please set new colleague cannot log new machine username attached thanks lead
password_reset: prolong || prolong dear please prolong external user expires tomorrow thanks manager
password_reset: change for || change hi please change svc user in attached servers monday thanks engineer
password_reset: first time || first time hello what is default first time login portal thanks trainee
account_unlock: unlock pc || pc hi locked please unlock colleague floor three urgent thanks
account_unlock: locked again || re locked again hi same issue locked after lunch please unlock find reason thanks
access_grant: pas rights || pas rights hi please pm rights pas colleague attached thanks pm
access_grant: view || view hello cannot view opportunity page should see as lead please thanks
access_grant: add to project || project hi please add colleagues list project thanks pm
access_grant: approve || approve hello need approve invoices instead colleague maternity thanks lead
access_grant: permissions needed || permissions dear please permissions attached thanks analyst
access_grant: dashboard || dashboard hi please share dashboard delivery leads edit thanks analyst
access_grant: folder new joiners || folder hello comers team require drive folder same others thanks manager
access_grant: vm rdp || vm hi add remote users vm colleagues testing thanks lead
access_grant: tfs || tfs hello please tfs contributors client developers attached thanks architect
access_grant: calendar room || calendar hi please editor room calendar assistants thanks
access_grant: recording || recording hello please allow view training recording restricted thanks hr
access_grant: wants to access || wants path accept decline thank
access_grant: not authorized || re not authorized hi gets not authorized page he should have please add thanks
access_grant: owner site || owner hello previous owner left please owner site thanks lead
access_grant: admin jenkins || jenkins hi jenkins admin please needed configure jobs thanks devops
access_grant: pbx || hello please membership team mailbox notifications replies thanks coordinator
account_lifecycle: new account || new hi please ad mailbox skype new starter form attached thanks people
account_lifecycle: last day || last day hello colleague last day tomorrow please follow process thanks hr
account_lifecycle: reactivate || reactivate hi colleague returns parental leave please reactivate thanks manager
account_lifecycle: extension || extension dear please approve contract extension update expiry thanks hr
account_lifecycle: client accounts || client hello create five client users environment list attached thanks pm
account_lifecycle: surname || surname hi surname changed please update everywhere thanks
account_lifecycle: cleanup || cleanup hello please remove inactive users skype older than year thanks admin
mail_redirect: absence || absence hi colleague long absence please automatic forward me thanks manager
mail_redirect: delegate || delegate hello please delegate mailbox calendar assistant thanks director
mail_redirect: distribution external || external hi please allow external senders list enabled address thanks
security_control_change: install software || install hi installation blocked policy please exception machine thanks developer
security_control_change: vpn split || split hello please split tunnel client range attached thanks network
security_control_change: cert || cert hi please trust client certificate all machines thanks engineer
mfa_reset: phone changed || phone hello phone changed second factor old phone please thanks
secret_or_data_disclosure: license key || key hi please send product key server license portal thanks
secret_or_data_disclosure: sa || sa hello please provide sa sql instance new environment thanks dba
contact_detail_change: number || number hi wrong mobile shown directory please correct thanks
payment_or_payroll_change: bank || bank hello changed bank please update payroll record form attached thanks colleague
access_grant: Rights review || Dear Customer Support Team, as part of our reorganisation the responsibilities in Jira Software 8.20 have been redistributed. Several project leads remain without the ability to administer their own boards. Kindly review and adapt. Best regards, <name>
access_grant: Extension of usage || Dear Support, our external partner has been engaged to support the analysis and should consult the shared drive. We ask that this be enabled without delay. <name>
password_reset: Credentials || Dear Customer Support, I hope you are well. I have misplaced the sign-in details for my account <acc_num> and would be thankful for your assistance in regaining entry. <name>
account_lifecycle: Cancellation of user profile || Dear Support, one of our employees is no longer with the company. We would like to ensure that the profile is terminated. <name>
contact_detail_change: Update of records || Dear Support, following our relocation please amend the telephone number and postal address stored under account <acc_num>. <name>
payment_or_payroll_change: Neue Bankverbindung || Sehr geehrte Damen und Herren, unsere Bankverbindung hat sich geändert, bitte buchen Sie künftig von dem neuen Konto ab. <name>
access_grant: Zugriffsrechte || Sehr geehrtes Team, derzeit können nicht alle Kollegen auf die geteilten Dokumente zugreifen, obwohl sie diese bearbeiten sollen. Wir bitten um Anpassung. <name>
account_lifecycle: Azubi || Unser Azubi Lukas ist ab August fertig und geht. Zugänge bitte zum 31.7. dicht.
mfa_reset: Handy kaputt || Mein Handy ist kaputt und ohne den Code komm ich nicht ins VPN
contact_detail_change: Nummer || Meine Nummer im Portal stimmt nicht mehr, neu: 0170 5551234
secret_or_data_disclosure: WLAN || Wie lautet nochmal das WLAN-Passwort fürs Büro?
account_unlock: Zu oft || Hab mich zu oft vertippt, jetzt geht nix mehr
access_grant: Droits || Je remplace Mme Petit et il me faut les mêmes droits qu'elle dans le logiciel de paie
password_reset: Oubli || Retour de vacances, trou de mémoire total pour ma session Windows
payment_or_payroll_change: RIB || Voici mon nouveau RIB pour le salaire de ce mois
security_control_change: Site bloqué || Le site du fournisseur est bloqué par le filtre, pouvez-vous l'ouvrir ?
account_lifecycle: Alta || El lunes se incorpora Pablo Ríos a almacén, hace falta usuario y correo
mail_redirect: Vacaciones || Mientras esté fuera quiero que mis correos le lleguen a Inés
account_unlock: Bloqueada || Me equivoqué tres veces y se me bloqueó la sesión
access_grant: Acesso || O Rui passou para a contabilidade, precisa de ver o que os outros veem
payment_or_payroll_change: Ordenado || O meu ordenado deve ir para este novo IBAN a partir de abril
password_reset: Wachtwoord || Ik weet mijn wachtwoord niet meer na de vakantie
secret_or_data_disclosure: Wifi || Wat is het wachtwoord van de wifi in de vergaderzaal?
access_grant: Re: Re: stand for screen || Stand is great. ⏎ ⏎ PS Ursula's off from tomorrow, so I'm doing invoices: the invoice inbox isn't in my Outlook yet.
payment_or_payroll_change: [Monitoring] UPS battery low || Replace battery in UPS-2. ⏎ ⏎ -- ⏎ Comment by Joy: also can you pay my overtime to my husband's account this once
mfa_reset: Weekly bits || Hi all, projector bulb is dim, door closer squeaks, and Femke can't approve sign-ins as she dropped her phone in the canal. Have a good one
account_lifecycle: Fwd: change of staff || See below please. ⏎ ⏎ > Hi, Nadine has resigned and leaves us on the 14th. Her replacement is Karl Voss. ⏎ > HR
access_grant: Desk || We're putting Nils at desk 9. He needs screen, phone, and the design share.
`;

export const nonAsks = `
-: Screensaver || The photo screensaver shows a competitor's logo, who chose that?
-: Login sound || Can the Windows login sound be louder?
-: Login slow || Citrix login takes forever for all of us, then it's fine.
-: Sign-in sheet || The visitor sign-in sheet template needs a column for car reg
-: Password reset page || The password reset page has a typo: 'pasword'
-: Question || Does changing my password on the PC change it for the phone as well?
-: Question || If I'm locked out at the weekend, who do I call?
-: Question || Who can approve access to the finance drive these days, is it still Mike?
-: Question || How long do you keep leavers' mailboxes for?
-: Question || What do I need to send you when a new starter joins? Is there a form?
-: Question || Is it safe to approve sign-ins on a watch?
-: Question || Where do I find my own recovery codes in Google?
-: Question || can guests see our calendar in Teams by default?
-: Authenticator || Authenticator icon changed colour, is that right?
-: VPN || VPN says connected but ping is 400 ms
-: VPN || VPN client shows 'reconnecting' when the train enters a tunnel haha. Any setting?
-: Teams || The Teams add-in vanished from Outlook
-: Outlook || Outlook asks which profile to use at each start, I only have one
-: Outlook || Outlook says 'trying to connect' and then works
-: Prompt || Chrome prompts to save my address each time
-: Folder icons || Folder icons turned yellow to blue
-: Folder || The folder with the templates opens slowly since you moved it
-: Shared drive || Files on the shared drive show tomorrow's date
-: Drive || DVD drive tray won't open
-: Share || Where can I see our share of the SharePoint space used?
-: Key || Product key sticker on the laptop rubbed off, does it matter?
-: Token || Bus tokens for visitors, do you sell those or reception?
-: Bank || Banking page shows in mobile view on my PC
-: Invoice || Our bank details on YOUR invoice are spelled wrong, it says Lyods. Just saying
-: Payroll || Payroll export to CSV has two blank lines at the end
-: Pay || When do you need us to pay the renewal?
-: Card reader || Card reader beeps twice instead of once
-: Gift || Is there a leaving gift collection, and who has the card?
-: User || User manual for the plotter please
-: Users || Since noon all users complain about choppy audio
-: New user || New user survey popped up in Zoom, is it legit?
-: Account || What is the account code for stationery?
-: Account closed || Your account team closed my ticket 881 but the fan still rattles
-: Admin || Admin block printer is out of staples
-: Administrator || The database administrator job advert PDF won't open
-: Owner || Who owns the projector in room 2? It's not labelled
-: Role || Job role on my email signature shows twice
-: Permission || Do I need permission to take my monitor home?
-: Rights || Who has the rights to the photo on our home page? Marketing question, sorry
-: Access || Site access for your engineer on Monday: report to gatehouse, hi-vis needed
-: Access || There is step-free access at the new office, for your delivery
-: Leaver || A leaver's chair and screen are free if anybody needs them
-: Starter motor || The forklift's starter is dead, wrong number?
-: Maternity || I'm on maternity leave from May, so please send the survey to Lucy instead... the satisfaction one, whatever
-: Phone || New phones arrived, 6 boxes, where do you want them?
-: Phone || My phone battery lasts two hours
-: Phone || Phone screen cracked but works. Is that insured?
-: Mobile || Mobile signal in the basement is nil
-: Number || Wrong number on the fax cover sheet template
-: Mail || Mail merge prints the second address line twice
-: Email || Emails to one client come back '550 mailbox full', is that theirs?
-: Email || My sent emails show in Times New Roman
-: Junk || Loads of junk from a casino this week
-: Forward || Fast forward in the training video doesn't work
-: Redirect || Our old web page redirects to the wrong page
-: Firewall || Is the firewall at Leeds still under support?
-: Firewall || Firewall box fan is loud
-: Antivirus || Antivirus scan runs at 2pm and slows us, can it run at night?
-: Block || How do I block a sender in my own Outlook?
-: Unblock || nozzle of printer blocked
-: Release || Release notes for the new version?
-: Filter || The AC filter in the server room needs a clean says the sticker
-: Filter || Filter button in Excel greyed out
-: Macro || How do I record a macro?
-: USB || USB hub gets hot
-: Port || Port on the dock is loose
-: Network port || Network port by the window: label says 14B, is it live? no link light
-: Certificate || My training certificate has the wrong date
-: Backup || Is my desktop folder backed up?
-: Restore || Please restore the rota file from Tuesday, I deleted rows by mistake
-: Recovery || Chrome keeps offering to restore pages
-: Secret santa || secret santa list needs printing in A3
-: Code || Error code 0x80070035 on the plotter PC
-: Code || QR code on the poster goes nowhere
-: Codes || Postcodes lookup in CRM is slow
-: Pin || Drawing pin stuck in the carpet by the rack, mind your feet
-: Lock || Laptop lock cable too short
-: Locked || Screen freezes, have to hold the power button
-: List || Distribution of the staff newsletter: it looks broken in dark mode
-: Group || Group chat notifications are too loud, where do I mute?
-: Calendar || Calendar print shows 6 weeks
-: Diary || MD's diary shows meetings in US time on his iPad
-: Export || Can Sage export reports on its own at night? Just exploring
-: Copy || Copier makes grey copies
-: Merge || Merge cells is greyed out
-: Name || PC names on the stickers don't match
-: Change || Change 4431 was done on Sunday, report attached for your records.
-: Info || FYI Dr Shah starts next month; HR will send you the form when it's signed.
-: Info || Heads-up: auditors visit on the 9th, they bring their own internet.
-: Closed || Caller confirmed he can sign in again after typing slowly. Closed at first contact.
-: Resolved || User was added to the group on 4 May per CHG123. Verified. Closing.
-: Done || I've put Ben on the mailbox myself, no work for you.
-: Thanks || The new joiner was all set on day one. Brilliant, thanks.
-: ignore || Please disregard, I found my phone and the app works.
-: Withdraw || Withdraw my request for admin, I don't need the software any more
-: Phish || Had an email about a 'payroll update' with a link, it's fake I believe, sending for your info
-: Phish || Reporting: caller claimed to be from you and wanted my code. I hung up.
-: Scam || A supplier warns that their mailbox was hacked and not to trust bank change letters. For awareness.
-: [Sophos] || Threat cleaned up on PC-9: Troj/DocDl. No action required.
-: [Entra] || Weekly digest: 2 users at risk, 0 confirmed.
-: [Cert] || Certificate for vpn.acme.example expires in 30 days
-: [SIEM] || Multiple failed logins from 10.1.1.9 for account guest, severity low, auto-closed
-: [RMM] || Local admin group membership unchanged. Audit passed.
-: [RMM] || New device joined: LT-220
-: Quote || Quote for 10 YubiKeys please
-: Quote || What would a managed firewall cost for our Bath office?
-: Licence || Licence count: are we over on E3?
-: Licence || Reduce our spare licences from 5 to 2 at renewal
-: Billing || You charged for onboarding three starters, we only had two
-: Delivery || Laptops for the starters have come, in the post room
-: starter kit || kit hello please welcome kit bag notebook comers monday thanks hr
-: desktop move || move hi please move two desktops room four room six thanks office
-: wireless slow || wireless hello wireless very slow meeting rooms please check thanks
-: monitor cable || cable hi displayport cable missing please bring thanks tester
-: laptop replace || replace hello laptop four years old please replace catalogue thanks developer
-: dead pixel || pixel hi screen dead pixels please replacement thanks
-: office install || office hello office asks activation new machine please help thanks
-: oracle page || oracle hi page blank after submit chrome please advise thanks
-: confluence macro || macro hello confluence macro shows error page please fix thanks writer
-: jira board || board hi board does not show sprint please advise how configure thanks
-: ticket status || status hello please status ticket opened last week no answer thanks
-: room equipment || equipment hi please prepare conference equipment client visit monday thanks
-: order || order dear please order ten headsets approved attached thanks manager
-: allocation || allocation hello please allocate device user name system returned old one thanks
-: asset || asset hi asset tag wrong please correct inventory thanks
-: phone signal || signal hello no signal client office please advise operator thanks
-: roaming || roaming hi travelling spain please confirm roaming costs thanks lead
-: email slow || email hello emails arrive late hour please investigate thanks
-: attachment size || size hi cannot send attachment too large please advise thanks
-: outlook crash || crash hello outlook crashes adding attachment please help thanks analyst
-: skype contacts || contacts hi skype contacts not displayed please fix thanks
-: disk failing || disk hello disk makes noise please check replace thanks
-: build fails || build hi build agent out of space please clean thanks devops
-: db slow || db hello database slow queries timeouts please check index thanks tester
-: server patch || patch hi please schedule patch server weekend thanks engineer
-: po code || code dear please advise cost center code purchase thanks
-: spam report || report hello phishing received colleagues reported please block sender thanks
-: password policy || policy hi please advise policy length required documentation thanks analyst
-: mouse pad || pad hello mouse pad wrist please thanks
-: keyboard layout || layout hi please german keyboard laptop thanks consultant
-: projector || projector hello projector hdmi no signal please check room thanks
-: printing || printing hi cannot print double sided please help thanks hr
-: calls || calls hello calls dropped skype client meetings please investigate thanks
-: Performance || Dear Customer Support, since migrating our Google Workspace Business Standard account, the shared documents load slowly for all users. We suspect synchronisation. Please advise. <name>
-: Guidance || Dear Support, could you provide documentation on how user permissions work in Jira Software 8.20? We are preparing a training. <name>
-: Firmware || Dear Support, after the security firmware upgrade of the Cisco ISR4331 several ports no longer respond. Please assist promptly. <name>
-: Warranty || Dear Support, the touch display of my Surface Pro 7 is defective; the device is registered to my account <acc_num>. What are my warranty options? <name>
-: Billing || Dear Billing Team, the invoice for March lists services that we cancelled. Please review my account and revise the amount. <name>
-: Kaspersky || Dear Support, Kaspersky Internet Security 2024 slows my computer during scans and blocks nothing unusual. How can I improve it? <name>
-: Wireless || Dear Support, the Canon PIXMA MG3620 refuses to join our wireless network although the password is entered correctly. Please guide. <name>
-: Access to features || Dear Support, after renewing Photoshop 2024 I still cannot access certain premium features. My payment went through. Kindly look into it. <name>
-: Dashboard || Dear Team, our users encounter a 503 when they access the portal; login itself works. Please restore the service. <name>
-: Onboarding || Dear Team, we consider your onboarding service. How do you support clients in the first weeks? <name>
-: Datenbank || Sehr geehrtes Team, unsere MySQL-Datenbank verliert nachts die Verbindung. Die Benutzer können morgens nicht zugreifen, bis wir neu starten. Bitte um Hilfe. <name>
-: Frage || Hallo, wie richte ich eine Abwesenheitsnotiz ein?
-: Rechnung || Guten Tag, die Rechnung für Adobe wurde doppelt abgebucht. Bitte um Klärung. <name>
-: Tastatur || Die Tastatur vom Surface verbindet sich nicht mehr
-: Question || Bonjour, comment partager mon écran dans Zoom ?
-: Zoom || Bonjour, Zoom se ferme tout seul pendant les réunions, même avec le bon compte. Merci de votre aide. <name>
-: Retard || Ma commande n'est pas arrivée, merci de vérifier le suivi
-: Rendimiento || Excel va muy lento desde la actualización, ¿qué puedo hacer?
-: Acceso || No podemos acceder a la web de Jira, da error 500 a todos
-: Factura || ¿Por qué la factura incluye dos usuarios de más?
-: Rede || A rede cai sempre que chove
-: Obrigado || Obrigado, o acesso já funciona
-: Ubuntu || What does sudo apt autoremove do?
-: Ubuntu || How to install Ubuntu without losing my files?
-: Ubuntu || Why does the screen lock after one minute and where is the setting?
-: Ubuntu || How do I find out which process uses a port?
`;
