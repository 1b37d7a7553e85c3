/** Scored once with the model that had learned from all the others, then learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Museum shop || Our shop volunteer swears she's typing it properly but the till just buzzes. She needs a new number before opening.
password_reset: Forgetful || Age is catching up with me, it has gone clean out of my head since Friday
password_reset: Re: Re: chairs || Chairs were great. Could you also do Maureen a new log on, hers was on the whiteboard that got wiped
password_reset: SharePoint partner || The partner we invited last year says the system no longer accepts hers and the reset mail goes to her old firm
password_reset: ipad || ipad in the ward asks for a passcode that nobody knows
password_reset: Quick one || quick one, what I use for the computer has been seen by my flatmate, swap it
password_reset: expiry || Three of the night porters get "must be changed" and then it won't let them change it
password_reset: bookkeeper || QuickBooks master login: bookkeeper's gone AWOL. How do we take it over?
password_reset: hello || hello can you ring Bashir he is stood at the machine and it's not taking his
account_unlock: Ward || ward clerk tapped it in wrong 5x now nothing
account_unlock: Portal || supplier portal tells me "user blocked, contact your IT". That would be you?
account_unlock: After leave || came back from leave, got it wrong, then right, but it says wait or ask the admin
account_unlock: email || My email got stopped because it sent too much at once, it was just the newsletter. Lift it please
account_unlock: Ivana || Ivana can't sign in till someone releases her, too many goes
mfa_reset: Nokia || Gave up my smartphone for a Nokia brick. How do I do the approvals now? Please sort another way
mfa_reset: numbers || numbers on the app and numbers the site wants don't agree since I restored my phone
mfa_reset: Deaf || The system phones people to confirm. I'm deaf, I need it to text
mfa_reset: Shared || whole night shift uses one login and the prompt goes to the day manager's mobile at 3am. Solve please
mfa_reset: Lost bag || lost my bag: phone, keys, the lot. In the office with a loan phone, can't get past the check
mfa_reset: Trusted || make the office network trusted so nobody gets the extra check here
mfa_reset: enrolment || Chidi was not there for the enrolment and is now shut out as the grace period ended
access_grant: Photos || Marketing trainee can look but not upload in the picture library
access_grant: Line manager || I've been made line manager of three people but can't see their holidays
access_grant: On holiday || While Greg's on holiday I have to run his Monday report, which lives in his folder
access_grant: Van tracker || The new transport clerk should be able to see where the vans are
access_grant: Xero || invite our accountant's junior to Xero, same level as her boss
access_grant: Helper || the engineer from the laser maker will connect this afternoon, please be ready to let him on
access_grant: Drawings || drawings folder says contact the owner. Owner's retired.
access_grant: restricted || Restrict the salaries sheet so that just Ola and me can open it
access_grant: Phone system || I'd like to be able to change our opening hours message myself
access_grant: Lists || The union rep wants to be able to mail all staff
access_grant: Intern || Intern ended up with the same menus as me in the ERP. Surely not right
access_grant: Zoom || I host the parents' webinar and Zoom says only admins can turn on registration
access_grant: Minutes || New clerk to governors will need the minutes going back to 2019
access_grant: Client matter || put Farah on matter 3321 please, she's assisting
access_grant: Server room pc || night operator has to restart the service and isn't permitted
access_grant: H&S || Site managers ought to be filing near-misses themselves, at present only I can
access_grant: SharePoint || <name> wants access to 'Tenders 2024' - Accept / Decline
access_grant: Buddy || as Priya's buddy I sit with her but her profile has hardly anything, mine has it all
access_grant: remote || snow's forecast, can the payroll girls be set up so they can do the run from their kitchens
access_grant: analytics || give the SEO guy Google Analytics and Search Console
access_grant: trainee || From Monday our trainee does the post room scanning by himself and files into the client folders
account_lifecycle: Bus driver || new driver begins Thurs, needs the app
account_lifecycle: closing branch || The Hull branch shuts on the 30th, all six there go with it
account_lifecycle: Amended || Our Mr Green is now Dr Green and wants it shown like that on everything
account_lifecycle: Wrong person || you've made a login for Sara Holm but it should be for Sarah Hulme
account_lifecycle: board || two governors stood down, Mrs Orme and Rev. Dale, so tidy their stuff
account_lifecycle: robot || the RPA vendor needs a robot user in the ERP
account_lifecycle: dismissed || effective immediately Mr Quill is no longer with the firm; collect nothing, just make it so he's out
account_lifecycle: summer || keep the summer kids' logins, they're coming at Christmas again, just not usable until then
account_lifecycle: welcome! || Say hello to Bruno who joined today in fabrication! He's got nothing yet :)
account_lifecycle: split || need an email for the new nursery, manager Jo runs it
account_lifecycle: Duplicate || There's two of me in the directory, one's from before I left and came back
mail_redirect: Estate || I'm the executor for Mr Finch's practice, clients' mails should come to me
mail_redirect: Rota mails || can I be cc'd automatically on everything that goes to rota@
mail_redirect: web form || make the contact form arrive with Ade rather than me
mail_redirect: Assistant || Trish reads and answers for me while I'm in theatre, put mine in her Outlook
mail_redirect: two jobs || I work for the sister company also, would like one inbox with both
mail_redirect: bounce || ex-sales guy's customers get bounces, catch those for me would you
mail_redirect: out || my boss is in hospital and there's stuff in his mail that can't wait
security_control_change: kiosk || kiosk browser says only approved sites; add our new booking partner
security_control_change: Bluetooth || Bluetooth is switched off by policy, I want it for my hearing aids
security_control_change: slow builds || real time scanning makes compile times awful, leave out C:\\build
security_control_change: Partner || our partner's mails are tagged [EXTERNAL] and go to a holding pen, treat them as internal
security_control_change: printer || consultant wants to print at our place from his own laptop, put him on the main network
security_control_change: logout || The clinic system throws us out after ten minutes idle, please stretch it
security_control_change: old tls || bank's old terminal needs TLS 1.0
security_control_change: installer || Smart app thing says unrecognised app, run anyway is missing. I need it to run
security_control_change: inbound || door entry company want to get to the panel from their office, they speak of NAT
security_control_change: site || I can't read the news site over lunch any more, "category blocked". Give it back please
security_control_change: consent || Miro wants "permission for your organisation". Could somebody say yes
payment_or_payroll_change: last wage || my final wage is to go to my mum's account, details attached
payment_or_payroll_change: Urgent invoice || Please settle the attached today, the account on it is the right one not what you've got
payment_or_payroll_change: BACS || change on supplier card for Orr Plumbing: BACS details as per their email this morning
payment_or_payroll_change: Payroll || I've switched banks, what do you need from me?
payment_or_payroll_change: Cards || get 10 Google Play cards today, I'll reimburse you
payment_or_payroll_change: donations || Donations page ought to pay into the new charity account
secret_or_data_disclosure: Key || drive asks for bitlocker key after the dock swap
secret_or_data_disclosure: Investigator || insurer's investigator wants Ken's emails from March
secret_or_data_disclosure: Team || phone numbers and birthdays of my team please, private ones
secret_or_data_disclosure: Old laptop || Can I have whatever was on Tina's laptop, she was working on the Acme bid
secret_or_data_disclosure: router || what does one type in to get onto the router page
secret_or_data_disclosure: stripe || need the webhooks signing secret for our dev
secret_or_data_disclosure: cctv || send me the clip from the lobby, 5 May, about 10am
secret_or_data_disclosure: patients || research partner asks for a list with NHS numbers and diagnosis
secret_or_data_disclosure: guest net || the thing on the poster for the guest wifi has been painted over, what was it
contact_detail_change: approvals || It's Nia you should ring for approvals, not Bob, from today
contact_detail_change: security mails || security notices to the company go to a dead address, send to cyber@ from now on
contact_detail_change: my number || new work mobile ends 4410, old one binned
contact_detail_change: home || moved to 14 Elm Rd, portal still has Oak St
contact_detail_change: Backup mail || It shows j***@aol as backup. I don't use that. Swap for my outlook.com
password_reset: forgot login || forgot login hi forgot login details portal please resend thanks hr
password_reset: cannot change || cannot change hello expired cannot change abroad please set temporary thanks pm
password_reset: new pass || new pass dear please generate new pass application user attached thanks
account_unlock: locked profile || profile hi profile locked after attempts please release thanks tester
account_unlock: suspended user || suspended hello tool says suspended please reactivate login thanks analyst
access_grant: right to edit || right hi please right edit page owner away thanks writer
access_grant: include || include hello please include me mailing list architects thanks
access_grant: lead role || lead hi became team lead please lead permissions tool holidays approval thanks
access_grant: cannot see space || space hello colleagues cannot see space should be visible department thanks
access_grant: copy profile || profile hi please copy profile old colleague me took over responsibilities thanks
access_grant: external share || external hi please allow share folder client two persons thanks pm
access_grant: azure || azure hello please contributor subscription dev team thanks architect
access_grant: kibana || kibana hi please read logs kibana production support thanks engineer
access_grant: reports folder || folder hello please allow open reports folder auditors november thanks finance
access_grant: restricted page || restricted hi page restricted please open team thanks
access_grant: responsibility || responsibility dear please add responsibility purchasing entity colleague thanks lead
account_lifecycle: hire || hire hello hire accepted offer start december prepare standard thanks recruitment
account_lifecycle: resign || resign hi colleague resigned last day december please schedule thanks hr
account_lifecycle: freelancer || freelancer dear please freelancer mailbox vpn three months thanks manager
account_lifecycle: back || back hi colleague came back maternity please enable everything thanks
account_lifecycle: contract end || contract hello contract ends today prolong six months please thanks
account_lifecycle: remove test || remove hi please remove test accounts environment attached thanks
mail_redirect: cover mails || cover hello during leave please deliver mails colleague thanks
mail_redirect: auto reply forward || auto hi leaver auto reply and forward manager please thanks hr
security_control_change: blocked download || download hi download blocked security please allow file needed thanks
security_control_change: domain add || domain hello please add dns record subdomain attached thanks devops
security_control_change: local firewall || firewall hi firewall blocks debugger please rule thanks developer
mfa_reset: second factor || factor hello cannot receive sms code abroad please alternative thanks
secret_or_data_disclosure: pass server || server hi please send root pass server handed over thanks
payment_or_payroll_change: account salary || salary hello please use new account salary form attached thanks
contact_detail_change: emergency contact || contact hi please update emergency contact number attached thanks
access_grant: Collaboration || Dear Support, our agency works with us on the campaign and should be able to comment on the planning documents in Google Drive. At present they are turned away. We would appreciate it if this were changed. <name>
password_reset: Account recovery || Dear Support, I hope this finds you well. Having changed offices, I am no longer in possession of the sign-in information for our Jira site. May I ask you to help me recover it? <name>
account_lifecycle: Additional colleagues || Dear Support, from next month three further colleagues will work with our Office 365 subscription. Kindly take the necessary steps so that they can start on time. <name>
mail_redirect: Correspondence || Dear Support, please ensure that notices about our contract are no longer sent to <name> but to our new director. <name>
security_control_change: Endpoint || Dear Support, the protection software removes a tool that our engineers depend on. We ask that the tool be permitted on all workstations. <name>
account_lifecycle: Kollege geht || Herr Timm ist ab morgen freigestellt und darf nichts mehr sehen.
access_grant: Kalender || Kann ich in den Kalender vom Chef eintragen dürfen?
mfa_reset: App weg || Die App mit den Codes ist nach dem Update leer
security_control_change: Makros || Makros in der Preisliste werden geblockt, bitte zulassen
secret_or_data_disclosure: Mails || Die Anwältin braucht alle Mails von Frau Kern aus 2023
access_grant: Partage || Le stagiaire doit voir le planning mais rien d'autre
password_reset: Session || Mon mot de passe a expiré et l'écran pour le changer ne s'ouvre pas
contact_detail_change: Portable || J'ai changé de numéro, c'est le 06 12 34 56 78 maintenant
mail_redirect: Correos || Los correos de pedidos deben llegar también a Lucas
security_control_change: Web || Nos bloquean la web de la asesoría, hay que permitirla
account_lifecycle: Saída || A Teresa sai na sexta, tirem-lhe tudo
payment_or_payroll_change: Rekening || Mijn loon moet vanaf nu naar een andere rekening
access_grant: Agenda || Kan Fleur in de agenda van de directeur schrijven?
account_unlock: [Zabbix] Link up || Port 4 up. ⏎ ⏎ Reply from desk: ok. And Yusuf's login is stuck after too many tries, can you do him
access_grant: Minutes of IT meeting || 1. Printer lease runs to May. ⏎ 2. Wifi survey in June. ⏎ 3. Hannah to be able to post on the intranet. ⏎ 4. AOB none.
`;

export const nonAsks = `
-: Till roll || Till roll runs out every hour, is there a longer one?
-: Forgot || I forgot to say the dock is for Mac.
-: Forgotten || Forgotten item: a blue jumper in the server room, yours?
-: Login poster || Where's the poster with the 5 steps to log in on the training PCs? I'd like to reprint it.
-: Log on times || Everybody's log on takes 3-4 minutes since the switch swap
-: Locked screen || Second screen stays on when I lock the PC
-: Locks || The locks on the laptop trolley are stiff
-: Code || The door code sign has the wrong font, whoever prints those
-: Two factor || Our insurer asks which two factor product we use, name only
-: Authenticator || Does the Authenticator app use much data abroad?
-: Admin || Our admin Jo gets a squeaky chair sound on calls
-: Admin || Who is admin for the kettle haha. Seriously, who orders toner?
-: Access || Access road is closed Monday, tell your driver
-: Access || The Access report prints landscape all of a sudden
-: Permission || Permission denied joke on the mug made my day. Is that merch for sale?
-: Rights || Human rights e-learning won't play sound
-: Group || Group booking form in Word loses its tick boxes
-: Calendar || Calendar reminders pop up 15 minutes late
-: Calendar || Could my calendar start on Monday not Sunday?
-: Mailbox || Mailbox took an hour to load this morning
-: Mailbox || Physical mailbox outside is jammed with leaflets
-: Folder || I moved one of my own folders into another by accident, how do I get it back?
-: Folder || Folder view changed to big icons
-: Share || Share price ticker on the lobby screen is frozen
-: Drive || S drive is slow for everyone since 9
-: New starter || New starter pack: how many mugs are left?
-: New starter || New starter says chair's too low
-: Starter || The induction slides for starters have the old logo
-: Leaver || Leaver's interview form won't print double-sided
-: Leaving do || Leaving do on Thursday, can the boardroom TV play a playlist?
-: Left || Left click stopped working on my mouse
-: Resigned || I'm resigned to a slow PC, but could anyone have a look?
-: Holiday || Holiday calendar of your office please, for planning
-: Forward || Look forward to your visit, bring a long HDMI
-: Forwarding || Do you forward parcels to our Cork office?
-: Divert || Diversion on the A1, our engineer will be late for your visit
-: Rule || Rule lines in Word won't go
-: Rules || Outlook rules: can I run one of mine by hand?
-: Firewall || What model is our firewall? For the asset register
-: Filter || Coffee filter... joke. The vacuum filter of the plotter is full
-: Web filter || Weekly web filter report shows in Chinese characters
-: Antivirus || Antivirus says it is up to date but the icon is orange
-: Defender || Defender scan makes the fan loud
-: Spam || Someone signed me up to forty newsletters, is there a quick way to get off them?
-: Whitelist || Whitelist is spelled two ways in your guide
-: USB || USB printer shows offline
-: Macro || A macro of mine gives runtime error 9
-: Certificate || First aid certificate template needs new border
-: Bank || Bank holiday opening: website shows wrong hours
-: Bank || The Bank of Scotland page scrolls oddly
-: Pay || Pay and display machine in our car park shows an IP error, not ours I guess?
-: Payroll || Payroll PC fan noisy
-: Invoice || May we have the April invoice again as PDF?
-: Invoice || Invoices from you say net 14, we agreed net 30
-: Supplier || Supplier portal page is ugly on my phone
-: Card || Business cards template for 3 people please
-: Gift || Gift Aid form link 404
-: Key || Keyboard shortcut for the euro sign?
-: Keys || Keys on the numeric pad type arrows
-: API || Is there an API for your ticket system? Out of interest
-: Backup || Was last night's backup ok? The lamp was red
-: Export || Export button in CRM has moved?
-: Data || Mobile data usage for May please, totals per site
-: Phone || Phone rings twice then stops for each call
-: Number || Can our main number show when we call out? It shows withheld.
-: Address || Office address on your delivery note is missing unit 4
-: Contact || Contact form has a typo on line 2
-: Update || Windows update restarts in the middle of lessons
-: Update || Any update on the projector bulb
-: Change || Change of plan: come at 3 instead of 2 for the monitor
-: Change || Can you change the wallboard to show calls waiting?
-: Remove || Please remove the stuck paper from tray 3
-: Delete || Is it safe to delete the $Recycle folder?
-: Disable || Can I disable the laptop's camera light?
-: Enable || Could you enable duplex as default on floor 1 printer
-: Create || Create a QR for our guest feedback form, how?
-: Add || Add printer 3 to the floor plan drawing
-: Restore || Restore point creation fails, error 0x81000203
-: Transfer || Transfer speed to the NAS dropped to 10 MB/s
-: Move || Move of the copier from room 3 to 5 next week
-: Test || test
-: Thanks || Thanks a million for unlocking Ivana
-: Cheers || That new password works, cheers
-: All good || Zoe's in now, no further help required
-: Ignore || scrap that, MFA sorted itself
-: Cancelled || The temp isn't coming after all, so no need for a login
-: FYI || For your records only: we changed the safe's combination today.
-: FYI || FYI I rang Microsoft and they have already unblocked me
-: Report || Reporting odd mail about an unpaid toll, deleted it
-: Report || Spotted a fake login page that imitates ours, link attached, nobody fell for it as far as I know
-: Alert || [Datto] Backup verification screenshot ok SRV1
-: Alert || [Meraki] VPN tunnel down Leeds 02:14, up 02:16
-: Alert || [AD audit] Password changed by user m.ross at 08:12. Informational
-: Alert || Account lockout threshold report: 0 events
-: Policy || Is sharing a login between two part-timers allowed under our policy?
-: Policy || How often do people have to renew their password at other clients of yours?
-: How to || How do I change my own profile photo?
-: How to || how can i tell who i shared my own album with?
-: How to || How does one set up a shared mailbox in general? I'm writing a guide
-: Price || price of a mailbox per month, archive incl?
-: Price || Roughly what would moving our files to SharePoint cost?
-: Licence || Acrobat says licence not valid after update
-: stand-up desk || desk hello please stand desk doctor note attached thanks hr
-: two screens || screens hi second screen flickers please swap thanks analyst
-: ram || ram hello please add memory machine tests slow thanks tester
-: hdd || hdd hi external drive project data transfer please thanks pm
-: phone new || phone dear please new phone contract colleague sales thanks manager
-: camera || camera hello camera laptop not detected please check thanks
-: room tv || tv hi tv room no sound please fix meeting client thanks
-: vpn slow || vpn hello vpn slow disconnects often please check thanks consultant
-: outlook rules || rules hi outlook rules disappeared update please advise thanks
-: mail delay || delay hello mails client delayed two hours please check thanks
-: login page error || page hi login page shows blank all users browser please fix thanks
-: jira slow || jira hello jira slow filters please optimize thanks lead
-: oracle form || form hi oracle form closes error please investigate thanks payable
-: expense || expense hello expense report rejected wrong currency advise thanks
-: timecard late || timecard hi forgot submit timecard last week please advise thanks
-: project closing || closing dear please close project code oracle finished thanks pm
-: new entity || entity hello please create cost center new office attached thanks controller
-: install tool || tool hi please install postman latest machine thanks tester
-: uninstall || uninstall hello please uninstall old client software slows machine thanks
-: vm create || vm hi please create vm windows server specs attached thanks devops
-: snapshot || snapshot hello please snapshot vm before upgrade tomorrow thanks engineer
-: disk add || disk dear please add disk database server full soon thanks dba
-: restore db || restore hi please restore test database last night backup environment thanks tester
-: printer driver || driver hello printer driver missing new laptop please install thanks
-: toner color || toner hi magenta toner low please order thanks reception
-: parking || parking hello parking list monday please thanks office
-: badge holder || badge hi badge holder broken please another thanks
-: training room || room dear please prepare training room ten laptops monday thanks trainer
-: phish || phish hi phishing attempt reported dhl please inform others thanks
-: popup || popup hello popup certificate outlook every start please fix thanks
-: thank || thank hi thanks rights working now please close thanks
-: Slow drive || Dear Support, documents in our shared Google Drive take minutes to open for every user since the update. We have cleared the cache. Please investigate. <name>
-: Pricing || Dear Support, could you inform us about the prices of additional user licences and of the advanced security plan? <name>
-: Error 403 || Dear Support, all staff receive an error 403 on the Jira front page since this morning. Please restore the service urgently. <name>
-: Delivery || Dear Support, I ordered a router two weeks ago and my account page still says processing. Could you check the status? <name>
-: Photoshop || Dear Support, Photoshop 2024 closes when I export large files. I have reset the preferences. Please advise. <name>
-: Invoice || Dear Support, kindly send a corrected invoice, as the VAT number is missing. <name>
-: Backup advice || Dear Support, which backup strategy do you recommend for a PostgreSQL server with 2 TB of data? <name>
-: Meeting quality || Dear Support, remote participants hear an echo in our Zoom Rooms. Tests with other microphones gave the same. Please help. <name>
-: Kaspersky || Sehr geehrtes Team, Kaspersky verlangsamt den Rechner beim Scannen. Was können wir einstellen? <name>
-: Frage || Was bedeutet die Meldung "Netzwerkprofil öffentlich"?
-: Lüfter || Mein Lüfter rattert
-: Scanner || Scanner zieht das Papier schief ein
-: Écran || L'écran de la salle de réunion reste noir
-: Question || Comment créer un tableau croisé ?
-: Lenteur || Le réseau rame depuis midi, tout le bureau est touché
-: Sonido || No hay sonido en la sala de juntas
-: Precio || ¿Cuánto cuesta ampliar el almacenamiento?
-: Rato || O rato sem fios não responde
-: Scherm || Mijn scherm flikkert
-: Ubuntu || How do I create a bootable USB?
-: Ubuntu || What's the easiest way to back up my home folder?
-: Ubuntu || How to remove old kernels?
-: Ubuntu || Wi-Fi password prompt appears after each resume, how do I stop it?
`;
