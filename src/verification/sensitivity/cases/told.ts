/** Asks told as news, terse asks, keyword traps; scored once before they were learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Welcome pack || The sign-in slip in Femi's welcome pack has been rained on, could somebody print another with fresh details?
password_reset: Mac || Our designer forgot what opens her Mac after the long weekend
password_reset: HMRC || The government gateway for payroll was Linda's. She took it with her. We must file by the 19th.
password_reset: door entry software || Nobody can open the door entry software, it wants an operator word, original installer has gone bust
password_reset: Re: toner || Toner came, ta. While I have you: Wes can't recall his windows thing, could you pop something new on it and ring him
password_reset: bitwarden || I have forgotten my master for Bitwarden, what now
password_reset: expired || Mine ran out over the weekend and the change screen won't come up on my tablet. Can you do it from your end?
password_reset: hm || The system says what I type is not right. I type what I always type. Since this morning.
password_reset: Jo || Jo set a new one on Friday and already has no idea
password_reset: shared tablet || the code for the shared tablet in the kitchen was changed by some joker
password_reset: Caller || Phoned in: Mrs Adeyemi, ward 4, does not remember login for e-rostering, wants a call back with a new one on 2231
account_unlock: Ray || Ray hammered the keyboard and now it says try later. It's been an hour. Can you free him
account_unlock: HR system || HR system: "Your profile is inactive due to failed attempts". Mine.
account_unlock: toddler || my toddler played with my laptop, now says too many wrong sign ins
account_unlock: Please help Priti || Priti is frozen out of Sage, three wrong goes
account_unlock: Blocked || Blocked from 365 since I mistyped. Can't work.
account_unlock: sign-in risk || it says my sign-in looks risky and I'm stopped until an administrator looks. That was me in the hotel
mfa_reset: Swim || phone went for a swim, brand new one arrives today, the Microsoft app is empty
mfa_reset: Google prompt || Tap yes on your phone, it says. That phone is in a skip in Doncaster.
mfa_reset: New SIM || I've swapped networks and kept nothing, the text with the number goes to the old SIM
mfa_reset: Two steps || Can I go back to signing in the way it was before, without the second bit?
mfa_reset: Trustee || Our trustee is 84 and doesn't own a mobile. She needs to get in without that verification
mfa_reset: Hardware key || Could the spare hardware key be paired to my login as well as the first
mfa_reset: Gone || The one with the app on it (Carl) has left, so nobody gets the prompt for the shared login
mfa_reset: QR || I need the QR picture again to scan on my new phone
mfa_reset: Remember || Can you let my PC be remembered for 90 days so it stops asking for the number every day
access_grant: Legal hold site || From next week Miriam works with us on the Ferris case and won't be able to do anything unless she is in the site
access_grant: Pictures || The photographer wants to drop her pictures straight into our OneDrive, ok to set that up?
access_grant: Till || Make Ash a supervisor on the tills please
access_grant: Read only || It opens but read-only for me. I took over the doc from Glen, need to be able to save
access_grant: Year end || For year end the auditors want to look round Sage by themselves
access_grant: Promoted || Congratulations to Sunita, who is now branch manager at Otley, so she will need what the other managers have
access_grant: Rota || Why am I not in the rota group? All the other nurses are
access_grant: No folder || In Explorer I have H and P, everyone else here has Q too. I've been here two weeks
access_grant: Temp || the temp has no way into the order screen and I can't sit beside her all day
access_grant: SQL || Reports consultant wants to query the live database, read should do
access_grant: site admin || Stuart ran our intranet pages. With him off I'd need to be the one that can change them
access_grant: Board || I should be seeing the board calendar in Outlook by now?
access_grant: Printer || It asks me for an admin name each time I want to add a printer. Pain. Can it be set so I'm allowed
access_grant: Door system || Please add Will to those who can program fobs in the Paxton software
access_grant: Meeting notes || She shared the notes link but it tells me I need to request it, she's on leave now. Could you let me see them
access_grant: RE: welcome || Also, don't forget he'll be doing purchase orders so he must be able to approve up to 5k in the system
access_grant: Supplier login || Tom at Weldtech will look after the machine remotely, give him whatever he needs to dial in
access_grant: Group || Book club folks want adding to the all-staff list so they can post to it
access_grant: shared drive || Marco moved from sales to service; sales stuff should go, service stuff should come
access_grant: VPN || It'd be good if all three of us could connect from home like the director does
access_grant: Copilot || Can finance's SharePoint be visible to the ops managers
access_grant: Camera || want to view the yard cameras on my phone, same as Derek does
account_lifecycle: Kitchen || We've got three new chefs, can they get onto the tablets with names of their own? Ivo, Mel, Sana.
account_lifecycle: Off || Today was Owen's last. Laptop is on my desk.
account_lifecycle: bad news || Sad news, Gwen passed away on Sunday. What needs doing with her email and things, please do.
account_lifecycle: New MD || Our new MD takes up post on 1 September. Her name is Dr Anneke Visser.
account_lifecycle: Ghosts || there are people in the address book that haven't been with us for years, get rid of them please
account_lifecycle: Volunteers || Ten volunteers for the festival need to sign in on the loan laptops for a week
account_lifecycle: suspended || Pending investigation, Mr R. Holt must not be able to log on. Confidential.
account_lifecycle: Dept split || Finance becomes two teams, everyone's job title and team in the system needs changing as per list
account_lifecycle: Undo || You removed Jack but he's only on sabbatical! Please bring him back
account_lifecycle: Initials || Her login was made as kbrwon, typo, should be kbrown
account_lifecycle: Merge || I've two logins since the takeover, can they become one?
account_lifecycle: starter form || Starter form attached
account_lifecycle: agency || The agency sends somebody new on reception from tomorrow, name tbc, will need to get on the PC
account_lifecycle: leavers June || June leavers: P. Ash, T. Coe, R. Nunn
mail_redirect: Shop || All the web enquiries come to me but Nick deals with them now, make them go to him
mail_redirect: Off sick || Linda's off sick and customers are waiting on replies in her mailbox
mail_redirect: Copies || As a director I'd like to get a blind copy of what the sales lads send
mail_redirect: Old domain || Anything sent to the old firm's addresses should still come through to us
mail_redirect: reply || When I answer from the info mailbox it should look as though it's from info not me
mail_redirect: Not me || why do I still get Bob's mails, he's back. Please stop it
mail_redirect: To phone || Could my messages also go to my personal iCloud so that I've them in the field
mail_redirect: invite || Meeting invites for the chairman should come to his secretary too
security_control_change: Netflix || IT blocks the streaming site and the carers need it for residents. Please allow
security_control_change: Spam || Newsletters from our trade body get eaten, tell the filter they're fine
security_control_change: EXE || I have to run an .exe from a supplier and the PC says your administrator has blocked this app
security_control_change: old phones || Some scanners can only do SMTP with basic login, can it be switched back on
security_control_change: firewall || Our phone supplier asks for 5060 and a range of UDP towards the handsets
security_control_change: link || Defender rewrites the links in our mailshots, we'd like that gone for our own domain
security_control_change: Autoplay || Dr Li brings slides on a stick and the PC refuses it. Allow it on the lecture room one
security_control_change: Guest || let guests on the same wifi as the printers please
security_control_change: DNS || Marketing agency needs these three TXT/CNAME lines put in, attached
security_control_change: Device || Intune says my phone isn't compliant because it's on an old version; let me through anyway till I upgrade
security_control_change: PowerShell || Please set execution policy to unrestricted on the dev PCs
security_control_change: Watchguard || Could you exempt the boardroom from content filtering for the day
payment_or_payroll_change: Sort code || I'd like to be paid into the joint account from this month
payment_or_payroll_change: Quick favour || Are you about? Need a payment made today, can't talk
payment_or_payroll_change: Supplier || Bramhall Glass now bank with Santander. PDF attached. Put it on Xero please
payment_or_payroll_change: Expenses || my expenses went to the closed account, use this one from now on
payment_or_payroll_change: Subscription || Can the phone bill come off the other company card instead
payment_or_payroll_change: Factoring || From Monday all customers should pay into the factoring company's account, please put that on the statement template
payment_or_payroll_change: deposit || solicitor emailed to say the deposit goes to a new client account. Please get it out by 3
secret_or_data_disclosure: Licence || Could you read out the admin login for the ILO over the phone?
secret_or_data_disclosure: Chats || My manager wants to see Ellie's Teams chats from last week
secret_or_data_disclosure: Donors || Our fundraising firm would like the donor list with phone numbers
secret_or_data_disclosure: Wi-Fi || new laptop, what is it for the internet in the annexe?
secret_or_data_disclosure: Footage || Somebody keyed my car, can I have the footage of the car park from Friday
secret_or_data_disclosure: Export || Before I go on Friday I'd like all my mail and contacts on a USB stick
secret_or_data_disclosure: pfx || Web agency asks for our certificate with the private part
secret_or_data_disclosure: Who || Who phoned the helpline on Tuesday at 4 and what numbers, we had a nasty call. Need the recordings
secret_or_data_disclosure: Phone PIN || What's the PIN on the pool phone?
secret_or_data_disclosure: salary sheet || There's a sheet with everyone's pay in Lou's drive, send it over to me?
contact_detail_change: Ring me || For anything to do with passwords ring me on 07700 900771 rather than the office
contact_detail_change: moved house || Just moved; HR has it but the portal still lists the old place, would you swap it
contact_detail_change: Ownership || I take over from Keith as your point of contact
contact_detail_change: recovery || My ex's number is still listed on my Microsoft sign-in, take it off
contact_detail_change: Email || please use my private mail from now on: j.nowak@posteo.example
password_reset: cannot remember || cannot remember hello cannot remember oracle please reset thanks kind regards consultant
password_reset: temporary || temporary hi please send temporary new colleague started today thanks hr
password_reset: forgotten || forgotten pm forgotten hi forgotten intranet please help me in thanks analyst
password_reset: reset needed || needed dear please reset domain external tester expired yesterday cannot work thanks
password_reset: invalid || re invalid hello username invalid message appears cannot login since vacation please reset
account_unlock: please unlock || unlock hi please unlock colleague he tried several times thanks
account_unlock: disabled || disabled hello my skype disabled after wrong attempts please enable thanks officer
account_unlock: windows || windows hi says referenced currently locked please asap meeting client
access_grant: request || request hello could you please grant me same as colleague project thanks engineer
access_grant: read write || folder hi please read write folder finance month end thanks controller
access_grant: add me || add hello please add me group owners thanks
access_grant: jira project || jira hi please give developers project jira permission create boards thanks scrum master
access_grant: contributor || contributor dear please set contributor library documents team thanks
access_grant: test environment || environment hello need enter test environment ip whitelisted already please create user thanks tester
access_grant: oracle reports || reports hi cannot see reports menu colleagues have responsibility please assign thanks accountant
access_grant: admin local || local hello need local admin install sdk please grant thanks developer
access_grant: remove members || members hi please remove leavers group confluence space add attached instead thanks
access_grant: shared folder new || shared folder hi please create shared folder only team members see thanks manager
access_grant: crm || crm dear please enable crm colleague needed enter opportunities thanks sales
access_grant: replace approver || approver hello manager left please change approver holiday requests me thanks
access_grant: build server || build hi connect rdp build server refused not member remote users please add
access_grant: visitor || visitor hello client visitors five coming tuesday please prepare guest wifi thanks
account_lifecycle: user created || created hi please create user mailbox starter details attached thanks hr
account_lifecycle: exit || exit dear please note exit date november colleague kindly close all thanks
account_lifecycle: deactivate || deactivate hello please deactivate contractors attached contract ended thanks
account_lifecycle: active until || active hi please keep active until january contract extension signed thanks
account_lifecycle: transfer || transfer hello colleague transferred office london please move user thanks
account_lifecycle: generic || generic hi please generic user reception desk thanks office manager
account_lifecycle: work experience || work experience hi student coming next week please arrange usual thanks
mail_redirect: leaver mails || leaver hi please arrange leaver mails reach me three months thanks
mail_redirect: stop || stop hello please stop sending my mails old manager thanks
mail_redirect: group sends || group hi please allow me sending from group address thanks marketing
security_control_change: blocked site || site hi blocked site needed training please allow thanks trainer
security_control_change: bypass || bypass hello please bypass proxy build agents download packages thanks devops
security_control_change: attachment || attachment dear client sends zip attachments quarantined please allow thanks
security_control_change: screen lock || screen hi please disable screen lock demo machine showroom thanks
mfa_reset: soft token || soft token hello new phone need soft token activation again thanks director
mfa_reset: pin token || token hi token pin forgotten please clear thanks
secret_or_data_disclosure: wifi || wifi hello please share wifi office bucharest thanks visitor
secret_or_data_disclosure: backup mail || mails hi please provide copy mailbox leaver needed client dispute thanks
contact_detail_change: mobile || mobile hello mobile changed please update directory attached thanks
payment_or_payroll_change: vendor || vendor dear please update vendor iban oracle attached letter thanks accounts payable
access_grant: Role Adjustment || Dear Support Team, ⏎ ⏎ I am reaching out regarding our Google Workspace Business Standard environment. Since the restructuring, two colleagues are only able to view the planning documents although they are expected to maintain them. We would be grateful if you could adjust this. ⏎ ⏎ Kind regards, <name>
account_lifecycle: Account closure || Dear Customer Support, I would like to have my account <acc_num> closed and all of my personal data removed at your earliest convenience. Thank you. <name>
password_reset: Unable to log in to AWS || Dear Support Team, I am unable to log in to the AWS Management Service as my credentials have been misplaced. I kindly request that they be reissued. Regards, <name>
payment_or_payroll_change: Payment method || Dear Support, our finance department has introduced a new corporate card. We would like all future invoices for the IT Consulting Service to be charged to it. Could you please amend our profile? <name>
security_control_change: Kaspersky exclusion || Dear Support, our accounting application is repeatedly treated as a threat by Kaspersky Internet Security 2024. Please have it excluded from scanning on all devices. <name>
mail_redirect: Change of correspondence || Dear Support, from next month all communication intended for our former director should be delivered to <name> instead. Thank you for arranging this.
access_grant: Zugang || Sehr geehrtes Team, unser neuer Kollege <name> kann die Projekte in Jira noch nicht sehen. Wir bitten um Freischaltung. Danke
account_lifecycle: Neue Kollegin || Hallo zusammen, ab Montag verstärkt uns Frau Celik im Einkauf. Bitte alles Nötige vorbereiten.
password_reset: Anmeldung || Ich komme nach dem Urlaub nicht mehr rein, das Kennwort will er nicht. Könnt ihr es neu machen?
mail_redirect: Vertretung || Ich bin drei Wochen weg, meine Mails soll solange Herr Brandt bekommen.
security_control_change: Sperre || Die Seite vom Lieferanten ist gesperrt, bitte freigeben.
payment_or_payroll_change: Lohn || Mein Lohn soll ab März auf ein anderes Konto, IBAN folgt
mfa_reset: Téléphone volé || On m'a volé mon téléphone, je ne peux plus valider la connexion.
access_grant: Boîte partagée || Pourriez-vous ajouter Luc à la boîte commandes ? Il remplace Nadia.
account_lifecycle: Départ || Paul quitte la société vendredi soir, merci de tout fermer.
secret_or_data_disclosure: Wifi || Quel est le code du wifi de l'atelier ?
access_grant: Permisos || Hola, necesito poder editar la hoja de turnos, ahora solo la veo
account_lifecycle: Baja || Javier ya no trabaja con nosotros desde ayer, por favor cerrar todo
contact_detail_change: Teléfono || Mi nuevo móvil es 600 123 456, cambiadlo en mi ficha por favor
mfa_reset: Telemóvel || Mudei de telemóvel e já não recebo o código
access_grant: Pasta || A colega nova precisa de ver a pasta Compras
mail_redirect: Vakantie || Kan mijn mail tijdens mijn vakantie naar Joost?
account_lifecycle: Nieuwe || Per 1 mei begint Sanne de Wit bij ons op de planning
`;

export const nonAsks = `
-: Password box || The password box on the till is too small to see what you type, can the font go bigger?
-: password list || Do you recommend a password manager for a charity our size?
-: Account manager || Could our account manager ring me about the renewal?
-: Bank link || Bank feed in Xero didn't bring in Monday's lines. It's connected ok.
-: Payslips || Payslips print with the logo cut off.
-: Forwarder || Our freight forwarder's tracking site is down, is it just us?
-: Key || The letter A key has come off.
-: Keys || Where do I hand in the keys for the old office?
-: Locked file || Excel says the file is locked for editing by Kim. She isn't in it.
-: Locked || The paper drawer is locked, I don't see a lever.
-: Access point || New access point in the hall has a blue light instead of green
-: Access lift || The accessibility lift display is blank. Facilities said try you.
-: User error || 'User error 43' after the update of the scanner software
-: Group policy || PC says 'applying group policy' for 4 minutes on start
-: Admin console || The admin console of the wifi shows two APs offline. Can somebody look?
-: VPN question || Does the VPN need to be on to use Teams? Asking for a flyer.
-: MFA || Is MFA the same as 2FA? The insurer's form uses both words.
-: Cyber insurance || Form asks whether we have MFA on all accounts and how often passwords change. What do I tick?
-: Fire wall || There's a question in the fire risk form about the fire wall in the server room, can you tell me its rating?
-: Phish || Looks like phishing, pretending to be DHL. Haven't opened the attachment.
-: Scam text || Text from 'the CEO' wanting vouchers. Obviously not him. Deleted.
-: Leaving || I'm leaving for lunch at 12, come by before to look at the monitor.
-: Starter || The car wash app says 'starter plan expired'. How much is the next plan up?
-: New user || Excel add-in shows 'new user tour' at each start, how do I switch that off?
-: Disable || Caps-lock beep: how do I disable it?
-: Disable || Please disable the touchpad while a mouse is plugged in
-: Enable || Enable dark mode on Teams for me? can't find it
-: Remove || Could you remove the old printer from under my desk
-: Add || Add another 16GB of RAM to CAD-03 please
-: Create || Please create a new ticket for the projector, I think mine got lost
-: Reset || Reset the clock on the wallboard, still on winter time
-: Share || Screen share on the big TV is choppy
-: Transfer || Call transfer from reception drops the caller
-: Export || Export to PDF from Sage cuts off the right column
-: Export || When I export my own calendar to print it, weekends vanish
-: Contact || Contact us page on the site 404s
-: Phone number || What number do I dial for the conference bridge?
-: Change || Please change the paper size default on the plotter to A1
-: Change || We'd like the change window moved to 10pm
-: Update || Update on ticket 44120? The monitor arm is still not here.
-: Update mobile || My company mobile wants to update to iOS 18, ok to do?
-: Email addresses || Autocomplete in Outlook still suggests an address of a supplier that closed. How do I remove it?
-: Out of office || Out of office replies go out twice
-: Shared calendar || Shared calendar entries show one hour late since the clock change
-: Mailbox || Search in the shared mailbox finds nothing older than 2023
-: Quota || Archive mailbox is full, more room please
-: OneDrive || OneDrive sync is stuck on 'processing 1 change'
-: Slow || Sage is slow when two people are in it
-: Certificate || The certificate of training template prints off centre
-: Security || Security guard's PC in the gatehouse is off, no lights
-: Security update || Did the security update go on last night? My PC did not restart.
-: Antivirus price || What does the antivirus cost per head next year?
-: AV renewal || Renewal for the antivirus, go ahead with 3 years
-: Alert || [NinjaOne] CPU over 95% for 15 min on TS01
-: Alert || [Azure] Sign-in risk detected for user b.hale: dismissed automatically. No action.
-: [M365] || Message center: changes to password expiry notifications roll out in June. Informational.
-: [Backup] || Mailbox backup finished: 44 of 44 ok
-: Alert 4740 || EventID 4740 user account locked out: reception1 caller KIOSK3. Automated.
-: RE: unlocked || All good now, Ray is back in. Close it.
-: Thanks || You're stars, Ben can see the drive now.
-: Never mind || Don't bother with Tom's reset, he remembered.
-: Cancel || Please cancel the request for access to the finance drive, he's changed teams back.
-: FYI || Just so you know, I changed my own password this morning, works fine.
-: FYI starter || The starter you set up last week says hi and that everything works.
-: Note || Call note: helped user change desktop background. User thanked us.
-: Invoice || Invoice 2231 lists a password reset at 25. Thought that was included?
-: Invoice || Why is a user charged twice, John Pell appears on two lines
-: Licence || How many Visio licences do we own?
-: Quote || Please quote for 5 laptops for new starters in the autumn
-: Quote || Price for a hardware token per user?
-: USB || USB-C dock keeps disconnecting the screens
-: USB || Which USB stick size do you suggest for the brochure?
-: Site || Our public website is down!
-: Blocked || Toilet next to comms room blocked, sorry if wrong dept
-: Blocked drain || My calendar is blocked out for Friday but I'm free, how do I un-grey it
-: Call blocked || Calls from withheld numbers show as blocked on the desk phone display
-: Teams guest || A guest's video froze in Teams yesterday, only hers.
-: How to share || How do I share a file from OneDrive with a colleague?
-: How to || How do I see who has opened my file?
-: How to || Is there a short guide on setting up the authenticator that I can print for the staff room?
-: Word || Word opens with 'read-only recommended' for my own template
-: PDF || Lost the password to a PDF I made at home, my kids' school thing
-: Sheet || I protected a sheet and forgot what I used, just my own budget
-: Photos || Group photo folder takes ages to open thumbnails
-: Laptop || Leaver's laptop is in the post to you, tracking 4471.
-: Move || Reception desk moves to other side. Phone and PC to be moved Tuesday.
-: Badge printer || Badge printer prints names off the edge
-: Training || Can we book security awareness training in May?
-: Report || Monthly report shows 3 users without MFA in the chart. Is the colour meant to be red?
-: Voice || My voicemail greeting sounds tinny
-: Time || Time on the phones is 1h off
-: monitor stand || stand hi please provide stand monitor desk thanks engineer
-: laptop bag || bag hello please laptop bag backpack new colleague thanks hr
-: laptop for starter || laptop dear please prepare laptop comer starting monday standard configuration thanks
-: keyboard || keyboard hi please replace keyboard letters missing thanks tester
-: room booking || booking hello room shows double booking please check calendar outlook thanks
-: slow confluence || slow hi pages load slowly client complains please investigate thanks lead
-: error form || form hello submitting form returns error page attached please fix thanks
-: outlook search || search hi outlook search returns nothing since update please help thanks
-: server down || server hello staging server down please restart asap thanks developer
-: disk quota || quota hi home folder quota exceeded please increase thanks engineer
-: software install || install hello please install notepad winscp machine thanks developer
-: purchase || purchase dear please purchase two licenses tableau approved attached thanks manager
-: delivery || delivery hello delivery received reception pieces please collect thanks
-: phone contract || phone hi roaming costs inquiry trip germany please advise thanks sales
-: invoice approval || invoice dear invoice attached po number missing please advise thanks
-: timecards || timecards hi timecard rejected wrong project task please advise how correct thanks
-: network || network hello network slow floor three since morning please check thanks
-: lost charger || charger hi lost charger please provide another thanks consultant
-: mouse || mouse hello wireless mouse battery cover lost please thanks
-: upgrade || upgrade hi please upgrade memory laptop virtual machines slow thanks developer
-: vm resources || vm hello please increase cpu ram vm build thanks devops
-: backup restore || restore hi deleted file by mistake own folder please restore yesterday thanks analyst
-: video || video hello video conference room screen black please before meeting thanks assistant
-: headphones || headphones hi headphones broken one side please replacement thanks
-: printer toner || toner hello toner empty printer floor two thanks
-: sim || sim hi sim card not recognized phone please check thanks
-: spam || spam hello receiving many spam messages please see attached thanks
-: suspicious || suspicious hi link looks suspicious did not click please check thanks
-: license error || license hello license error opening resharper please help thanks developer
-: windows update || update hi windows update failed error code please help thanks
-: app crash mobile || app hello mobile app crashes after login please report thanks
-: certificate warning || certificate hi browser warning certificate internal site please check thanks
-: chair || chair hello chair broken please replace thanks
-: AWS costs || Dear Customer Support, the costs of our AWS deployment have risen without an evident cause. We would value an analysis of our account and recommendations. Sincerely, <name>
-: Excel || Dear Support, Excel in our Office 365 subscription becomes unresponsive with large workbooks, and our users cannot access their reports in time. Please advise. <name>
-: Network outage || Dear Team, an outage of the core router has left the entire office without access to the network. We need urgent help restoring secure connectivity. <name>
-: License renewal || Dear Support, our Jira Software license expires next week and we require continued access. Kindly send a quotation for renewal. <name>
-: Product question || Dear Support, could you share more about the security features, encryption and user management of your cloud plan? We are comparing vendors. <name>
-: Delayed order || Dear Support, my order <order_num> of the MacBook Air has not arrived although my account shows it as delivered. Please investigate. <name>
-: Refund || Dear Support, I was charged twice for Photoshop on account <acc_num>. Please check and correct the invoice. <name>
-: Activation || Dear Support, the activation of Office 365 fails with error 0x8004 although I am signed in with the right account. Please help. <name>
-: Zoom audio || Dear Support, participants cannot hear me in Zoom 5.11.0 since the update. Reinstalling did not help. Please advise. <name>
-: PostgreSQL || Dear Support, our PostgreSQL 14 connections are refused at peak times and users lose access. Please suggest a configuration. <name>
-: Integration || Dear Team, the integration between Jira and our CRM has ceased to synchronise user data after the update. Please help us resolve it. <name>
-: Facturación || Estimado equipo, hay un cargo en mi cuenta <acc_num> que no reconozco. ¿Pueden explicarlo?
-: Impresora || La impresora no toma el papel de la bandeja 2.
-: Outlook || Outlook hängt beim Öffnen von Anhängen, Neustart half nicht.
-: Lizenz || Was kostet eine weitere Lizenz für Visio?
-: WLAN || Das WLAN im Lager ist sehr langsam, alle Geräte betroffen.
-: Rechnung || Auf der Rechnung steht ein Benutzer zu viel, bitte prüfen.
-: Écran || Mon deuxième écran clignote depuis ce matin
-: Merci || Merci pour l'accès, tout fonctionne !
-: Licença || Quanto custa mais uma licença do Office?
-: Computador || O computador está muito lento a arrancar.
-: Toner || De toner van de printer op de gang is op
-: VPN || De VPN valt elk uur weg, daarna zelf weer verbonden
-: Ubuntu || How can I remap the caps lock key?
-: Ubuntu || Which partition do I need for dual boot with Windows 10?
-: Ubuntu || What is a good application for renaming many files?
-: Ubuntu || How to mount a network share at boot?
-: Ubuntu || How do I change the login screen background?
-: Ubuntu || Is it possible to run a script as root at startup?
`;
