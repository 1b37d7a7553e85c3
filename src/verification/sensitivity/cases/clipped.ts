/** Terse tickets and near misses, scored once with the model that had learned from all the others, then learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Vet nurse || Our vet nurse's practice software sign in is refused since she married, nobody recalls what the old one was either
password_reset: Ooh || ooh I have locked my memory out, what was it again? Just put Spring or something and tell me
password_reset: Ops manager || He is at the customer's now and it won't take his. Give him one that works and text it
password_reset: Laptop from storage || spare laptop came from storage, last user left in 2021, none of ours work on it
password_reset: Fob software || Fob software login is with the fitter, who is not returning calls, can you crack it
password_reset: Temp password || the temporary one you gave Sally timed out before she used it
password_reset: RE: Job done? || Printer's fine. Dev's laptop though says the trust relationship or his password is bad, he reckons bad memory. New one pls
password_reset: Hacked? || I reuse one everywhere and my Netflix was hacked, change the work one for me
account_unlock: Cleaning || Cleaner leant on my keyboard overnight and I can't get on, too many attempts
account_unlock: Not me || It reads "Your account has been disabled. Please see your system administrator."
account_unlock: Parking app || the visitor parking login got itself barred, lift it?
account_unlock: 3rd || third lockout since Monday for Owain, could you free him and see what's causing it
mfa_reset: Upgrade || company gave me an S24, the old one went back in the box, Duo doesn't know me
mfa_reset: Codes || emergency codes for the admin, where can I get a new set
mfa_reset: Gloves || Warehouse wears gloves and can't tap approve, get rid of that for them
mfa_reset: Second phone || add my private phone as well for approving
mfa_reset: VPN token || RSA thing says resync, then fails
mfa_reset: new director || Prompt still goes to the former director's iPhone when accounts@ signs in
access_grant: Stand-in || I am standing in for the catering manager: ordering site, stock file, rota, the lot
access_grant: Payroll backup || Someone besides Val must be capable of running payroll. We chose Imogen
access_grant: nothing there || Opened Teams on my first day in Projects and there's not one project team in the list
access_grant: Freelance || Freelance editor to work on the brochure files until Easter
access_grant: Manager view || I want to see my team's tickets in the portal not only mine
access_grant: Charity || trustees would like a look at the live accounts
access_grant: Lost || since the merger I lost the legal share, should have kept it
access_grant: till manager key || promote Zed to till manager
access_grant: Post || Can the apprentices post on our LinkedIn page?
access_grant: power user || I'd be quicker if I could install things without you
access_grant: audit trail || internal audit wants read only on all ledgers
access_grant: locked down || only the HR pair should get at the new absence file
access_grant: Room || can Bev and I book the boardroom without it going to approval
access_grant: GitHub || new dev to our GitHub org, handle is mkay-dev
access_grant: Site visitor || building inspector needs the internet while he's here Friday
access_grant: Remote || my PC from home please, like during covid
access_grant: Chat || Put the night team in the incident chat
access_grant: Dept head || Ms Obi now heads Radiology. Same as Dr Stein had.
access_grant: 'not a member' || Clicking the budget says not a member. Budget holder since April.
account_lifecycle: Relief || relief pharmacist for a fortnight, name Lena Marsh, till and PMR please
account_lifecycle: Off boarding || Off-board S. Tully
account_lifecycle: TUPE || 12 people TUPE to the new contractor on the 1st and stop being ours
account_lifecycle: Long term sick || Paula's long term sick, insurers say her login should be parked
account_lifecycle: Known as || everyone calls him Ted not Edward, email should too
account_lifecycle: volunteer || The volunteer treasurer stepped down last night; new one is Amir Hadad
account_lifecycle: new room || new meeting room, needs its own address so we can book it
account_lifecycle: mistake || You closed Ann B instead of Ann P!!
account_lifecycle: interns || interns start 1 July: Zoe Lamb, Max Orr, Ida Poe
mail_redirect: While away || Out till 9 June. Someone needs to see mine. Suggest Hal
mail_redirect: purchase || Send purchase@ on to the new buying group too
mail_redirect: Kids || school wants parents' replies to land with the office not the teacher
mail_redirect: sold business || we sold the Leith shop; the buyer should get mail for leith@
mail_redirect: stop copy || ex-partner still gets a copy of all we send, end that
mail_redirect: name on it || letters I send from the bookings mailbox should carry bookings as sender
security_control_change: CNC || CNC PC: take the protection off, the maker insists
security_control_change: Kids game || Kahoot blocked in class, open it
security_control_change: Auto lock || reception PC locks every 3 minutes. stop that
security_control_change: Tech || installer needs a hole in the firewall for the lift phone
security_control_change: Blocked sender || Mail from our new landlord never arrives, your filter says spoofed. Accept it
security_control_change: dropbox || Dropbox is banned but client insists. Exception for two weeks
security_control_change: Add-in || DocuSign add-in wants organisation consent
security_control_change: BYOD || can my own iPad join the staff network
security_control_change: USB backup || I back up to a USB disk but it is read only by policy
security_control_change: name servers || move our domain to the web agency's name servers
payment_or_payroll_change: Mortgage || please split my pay: 500 to acc 22110099 and rest as before
payment_or_payroll_change: CEO || can you sort a transfer discreetly today? M.
payment_or_payroll_change: Landlord || landlord's sent new details, rent run is Thursday
payment_or_payroll_change: cards || Company card on the AWS was cancelled, take mine meanwhile 
secret_or_data_disclosure: Wifi code || what code do I give the plumber for the wifi
secret_or_data_disclosure: Copy || copy of Nia's mailbox to the lawyer, quick
secret_or_data_disclosure: Insurance || The broker wants our firewall rules and a user list
secret_or_data_disclosure: Pass || what's the pass for the meeting room laptop again
secret_or_data_disclosure: logs || door logs for Kev for last week please, HR matter
secret_or_data_disclosure: move || taking my files with me when I go, put them on a disk
contact_detail_change: Mobile || lost the company mobile number in the switch, mine's 07700 900340 for now
contact_detail_change: Approver || Approvals: strike Mo, add Jan, her mobile 07700 900112
contact_detail_change: mail || old isp mail is dying on Friday, so use rita@newmail.example as my contact
password_reset: pw || pw hello my pw please reset urgent thanks
password_reset: portal client || portal client hi client cannot enter portal forgot please send new thanks support lead
password_reset: wifi certificate || expired hello laptop long leave expired cannot connect vpn change please help set thanks
account_unlock: too many || too many hi too many attempts please enable login thanks consultant
account_unlock: erp || erp hello user erp blocked please release month close thanks accountant
access_grant: qa || qa hi please qa group members attached need run pipelines thanks lead
access_grant: see reports || see hello new manager should see team reports please thanks hr
access_grant: rights needed urgently || rights hi rights needed urgently client demo please thanks pm
access_grant: join team || join hello please colleagues join teams channel private thanks lead
access_grant: network path || path hi cannot open path says contact administrator need files project thanks engineer
access_grant: editor || editor hello make editor knowledge base please thanks writer
access_grant: temporary rights || temporary hi please temporary rights server upgrade saturday thanks vendor
access_grant: role change || role change dear role changed please adjust permissions accordingly thanks hr
access_grant: recruiters || recruiters hello please recruiters see applications entity thanks lead
account_lifecycle: intern || intern hi intern starting monday please skype mail thanks lead
account_lifecycle: remove user || remove hello please remove user project left company thanks pm
account_lifecycle: rehire || rehire dear rehire former colleague please restore old user thanks hr
account_lifecycle: end date || end hi please change end date user june thanks manager
account_lifecycle: technical user || technical hello please technical user interface oracle thanks integration
mail_redirect: mails manager || mails hi left colleague mails should reach manager please thanks hr
mail_redirect: shared reply || reply hello want reply shared mailbox name please enable thanks support
security_control_change: open port || port dear please open port database test server thanks tester
security_control_change: disable antivirus || antivirus hello please disable antivirus build agent thanks devops
security_control_change: allow app || app hi please allow application blocked policy thanks analyst
mfa_reset: reset mfa || mfa hello new phone reset mfa please thanks
secret_or_data_disclosure: db pass || db hi please provide db pass staging thanks developer
contact_detail_change: phone update || phone hello please update phone number ad new sim thanks
access_grant: Extended rights || Dear Support, since our colleague moved to another department, nobody is able to approve releases in Jira. Could two of us be entitled to do so? <name>
account_lifecycle: User removal || Dear Support, a contractor completed his engagement. We would like him removed from our Google Workspace. Thank you. <name>
password_reset: Lost details || Dear Support, regrettably our login for the cloud console has been lost along with a notebook. How may we obtain another? We need it this week. <name>
payment_or_payroll_change: Change of payer || Dear Support, going forward the subscription is to be paid by our parent company. Please update the payment profile accordingly. <name>
contact_detail_change: New e-mail || Dear Support, my e-mail address has changed. Please register the new one for account <acc_num>. <name>
access_grant: Rechte || Als Vertretung von Herrn Nolte brauche ich seine Ordner
account_lifecycle: Praktikant || Am Montag kommt ein Praktikant, bitte PC-Login vorbereiten
account_unlock: Sperre || Windows sagt, das Konto sei gesperrt. Bitte freischalten
mfa_reset: Code || Je n'ai plus accès au téléphone qui reçoit les codes
access_grant: Visio || Notre comptable externe doit pouvoir consulter le dossier factures
mail_redirect: Absence || Je suis en arrêt, transmettez mes courriels à Julie
payment_or_payroll_change: Nómina || Cambié de banco, esta es la cuenta para la nómina
access_grant: Grupo || Añadid a Nuria al grupo de compras
account_lifecycle: Novo || O novo técnico entra dia 3, precisa de conta
secret_or_data_disclosure: Palavra || Qual é a palavra-passe do wifi?
mail_redirect: Post || Alle mail aan info@ moet ook naar Bram
password_reset: Vergeten || Inlog van de kassa vergeten, help
`;

export const nonAsks = `
-: Password manager || Which password manager do other customers of yours like?
-: MFA vs SSO || Can you explain in two lines what single sign-on is? For our newsletter
-: Authenticator || Is Authenticator free for staff at home?
-: Number matching || What is the difference between a push and a text code, for the slides?
-: Policy || Does the policy say we may write passwords down?
-: BYOD || Where's the BYOD policy?
-: Bitwarden || Could Bitwarden be put on my laptop? I have a login already
-: 1Password || 1Password extension is greyed out in Edge since the update, app works
-: PDF || My own PDF has a password which I know, but the printer refuses to print it
-: Sheet || Unprotect my own sheet: I know the word but the button's missing
-: Zip || How do I encrypt a zip so only my accountant can open?
-: Encryption || Is the laptop encrypted? The insurer's form asks yes or no
-: BIOS || Your mail says BitLocker pauses for the BIOS update. Should I keep it plugged in?
-: BitLocker || BitLocker shows 'activating 42%', will it slow me down?
-: VPN || VPN works at home but not on the train. Which port do trains block, just curious?
-: Outlook || Outlook asks for my password after each sleep, accepts it, asks again later
-: Outlook || Need password sign in the corner of Outlook. Click and it's gone.
-: Credentials || 'Enter network credentials' flashes up and vanishes when I open the share. Works.
-: Teams || Teams says 'we need you to sign in', I do and it's fine, every morning the same
-: Citrix || Citrix says 'cannot start desktop' for all twelve of us
-: Onboarding || Is there a Teams training for new users? Half of ours never used it
-: New users || How many new users could our server carry?
-: Users || All users on floor 2 have no phones
-: Starter || Order a laptop bag for the starter please
-: Leaver || Do you want the leaver's dock back?
-: Leaver || The leaver's phone, can it be recycled? It's wiped already.
-: Account || Who is the accounts person at your firm? I've a query on VAT
-: Accounts || Accounts department printer again...
-: Billing || Invoice shows user Kaye Dodd, she is still here so that's fine, but the price is wrong
-: Admin || Is Admin by Request something you sell?
-: Admin centre || Admin centre newsletter says Teams classic ends. Does that concern us?
-: Group || Group policy object naming, do you have a standard? I'm curious as an ex-techie
-: Permissions || Where can I read about how SharePoint permissions work?
-: Permissions || Camera permission popup in Chrome each time I join a call
-: Access || Mac accessibility zoom turned itself on
-: Access || MS Access or Excel for a stock list, what do you advise?
-: Remote || Remote control of the projector is lost
-: Mailbox || How large may a mailbox be in our plan?
-: Forward || I can't find who forwarded the joke mail, never mind
-: Delegate || Delegates of the conference get badges, our badge template is skewed
-: Calendar || iPhone calendar colours differ from Outlook
-: Share || Sharing audio in Zoom plays twice
-: Firewall || Firewall report PDF is 90 pages, is there a short one?
-: Antivirus || When does our antivirus subscription run out?
-: Threat || Threat report: what does 'PUA' mean?
-: Quarantine || Quarantine summary mails come at midnight, can the hour be moved?
-: Junk || A newsletter I do want I moved out of junk myself. Will it remember?
-: DNS || What is DNS? My son asked
-: Port || Which port on the switch is my desk?
-: USB || Is there a limit on USB stick size?
-: Macro || Macro video training, anything you recommend?
-: Screen || Screen dims after a minute
-: Lock || Windows+L stopped working on my keyboard
-: Caps || caps lock light stays on
-: Card || SIM card tray pin, do you have one
-: Bank || Bank transfer to you went out today, ref 3381
-: Pay || How do I read my payslip? Wait, HR. Sorry
-: Payee || Payee column in the CSV is cut to 20 letters
-: IBAN || Is the IBAN check in Sage case sensitive?
-: Supplier || Supplier sent the monitor without a stand
-: Wifi || Wifi name for guests is misspelled on the poster
-: Wi-fi || Is the guest wifi fast enough for video?
-: Key || Key account meeting, could the TV be on by 9?
-: Backup || Backup tape of 2009 found in drawer, bin it?
-: Export || Excel export has wrong date format
-: Recording || Meeting recording is choppy at minute 5
-: Log || The log book for the generator, who keeps it
-: Number || my extension shows the name of the previous person? just the display, label on the handset too. It's the sticker I mean.
-: Address || Address labels print one line too low
-: Phone book || The phone book on the desk phones is sorted by first name
-: Thanks || Cheers for adding Nuria
-: Resolved || Update from tech: reset done over phone, identity checked, customer content.
-: Dismiss || Please close, the folder shows up again
-: Not needed || The contractor brought his own laptop & login from his firm, we need nothing
-: FYI || FYI: the CEO is travelling in Asia until the 12th
-: FYI || FYI Sana handed in her notice, HR will fill in your form next week
-: Phishing || Phish test: who is in charge of it? I'd like to know the topics in general
-: Fake || fake invoice mail from 'Microsoft' arrived, forwarded to your abuse box
-: Vishing || Got a call asking for my PIN, told them nothing
-: [Intune] || Compliance report: 41 compliant, 2 in grace period
-: [Okta] || Scheduled maintenance Sunday 02:00, logins may be slow
-: [Duo] || Duo Push service restored, incident closed
-: [AD] || Replication between DC1 and DC2 ok
-: [PRTG] || Mail queue above 50 for 10 minutes
-: monitors two || monitors hello please two monitors desk new location thanks developer
-: cable network || cable hi please network cable longer desk moved thanks tester
-: machine order || machine dear please order powerful machine rendering approved attached thanks lead
-: crash presentation || crash hi powerpoint crashes client presentation urgent please check thanks director
-: inventory || inventory hello please update inventory devices moved storage attached thanks administrator
-: repair phone || repair hi please send phone repair screen warranty thanks assistant
-: loan laptop || loan hello need loan laptop travel two weeks please thanks consultant
-: collect || collect dear please collect boxes old equipment room thanks office
-: accessories || accessories hi please adapter hdmi mouse headset thanks hr
-: label printer || label hello label printer prints blank please check thanks logistics
-: invoice project || invoice hi wrong project code invoice please change code repost thanks billing
-: revenue report || revenue dear please add column revenue report entity thanks controller
-: open period again || period hi please open period november adjustments thanks accountant
-: update contract || contract hello please update contract value oracle attached approval thanks pm
-: budget upload || budget dear budget upload template error row attached please advise thanks finance
-: confluence page lost || page hi page disappeared after edit please restore version thanks writer
-: jira import || import hello please import issues csv project attached thanks lead
-: pipeline || pipeline hi pipeline fails step deploy logs attached please check thanks developer
-: environment down || environment hello test environment down please restart services thanks tester
-: vm ram || vm hi please more memory vm jenkins thanks devops
-: certificate renew || certificate hello ssl certificate site expires please renew thanks web
-: patch window || patch dear please move patch window sunday thanks operations
-: office update || office hi office update closes applications please postpone thanks director
-: sound || sound hello sound laptop not working meeting please help thanks
-: wifi phone || wifi hi phone does not keep wifi meeting floor please check thanks
-: signature || signature hello signature template new logo please update thanks marketing
-: survey || survey hi please send link satisfaction survey again thanks
-: desk booking || booking hello booking tool shows wrong floor please correct thanks
-: recommendation || advise hi which tool recommended password manager team thanks lead
-: guideline || guideline hello where find guideline classification documents thanks analyst
-: phishing report || phishing hi mail fake bank reported please block thanks
-: Printer setup || Dear Support, our HP DeskJet 3755 prints blank pages after the set-up. I have aligned the cartridges. Kindly suggest a solution. <name>
-: Windows 11 || Dear Support, after moving to Windows 11 Pro my computer restarts at random. I worry about losing data. Please help promptly. <name>
-: Service down || Dear Support, the e-mail service has been unavailable to all employees since 8 a.m. It has a severe effect on our operations. Please restore it. <name>
-: Order || Dear Support, I would like to change my order from one printer to two. The account is <acc_num>. Thank you. <name>
-: Features || Dear Support, which security and collaboration features does the Business Standard plan include? We are deciding. <name>
-: Charged || Dear Support, my card was charged although I cancelled. Please check and let me know. <name>
-: Errors || Dear Support, clients get timeouts on our web shop hosted with you. Please look into the load balancer. <name>
-: Ralentissement || Cher support, MySQL répond lentement aux heures de pointe. Merci de proposer des réglages. <name>
-: Pantalla || Estimado soporte, la pantalla táctil de mi Surface no responde. ¿Qué puedo hacer? <name>
-: Störung || Sehr geehrtes Team, seit heute früh sind alle Dienste nicht erreichbar. Bitte dringend beheben. <name>
-: Frage || Wie lange ist die Garantie auf dem Dock?
-: Passwort || Wie oft muss man das Passwort laut Richtlinie ändern?
-: Mot de passe || Quelle est la longueur minimale d'un mot de passe chez nous ?
-: Contraseña || ¿Cada cuánto caduca la contraseña?
-: Teclado || O teclado escreve letras trocadas
-: Muis || De muis hapert op het nieuwe bureau
`;
