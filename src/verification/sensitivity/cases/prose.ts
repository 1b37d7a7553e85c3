/** Long polite prose and telegraphic orders, nearly all of which ask for nothing sensitive. Format: see read-cases.ts. */
export const asks = `
access_grant: new headset and folder || hi headset arrived thanks also please folder leads team needed review documents thanks lead
access_grant: dashboard rights || dashboard hi please enable colleagues view edit dashboard project reports thanks analyst
account_lifecycle: joiner kit || kit hello please joiner kit laptop ad mailbox colleague monday thanks hr
access_grant: jira admin || jira hi please make project administrator board configuration thanks lead
password_reset: laptop replaced || laptop hi replaced laptop works but cannot remember vpn please reset thanks consultant
access_grant: repository access || repo hello please write repository contractors attached thanks architect
account_lifecycle: assets leaver || leaver dear colleague leaves friday please collect laptop and close everything thanks people
access_grant: Shared documents || Dear Support, ⏎ ⏎ our team has grown, and three of us are not yet able to edit the documents in the shared drive. This slows the preparation of our offer. We kindly ask you to arrange it. ⏎ ⏎ Best regards, <name>
password_reset: Sign-in || Dear Support, ⏎ ⏎ I hope you are well. After a long leave I no longer recall how to sign in to the billing portal. The automatic mail never arrives. Please help me to regain entry. ⏎ ⏎ Sincerely, <name>
payment_or_payroll_change: Billing details || Dear Support, ⏎ ⏎ our company has changed its bank. Kindly amend the payment details of our subscription so that the next invoice is collected from the new one. ⏎ ⏎ <name>
contact_detail_change: Ansprechpartner || Sehr geehrtes Team, unser Ansprechpartner hat gewechselt. Bitte führen Sie künftig <name> mit der E-Mail <email>. Vielen Dank.
access_grant: Autorisation || Cher support, deux collègues ne peuvent que lire les documents du projet. Nous souhaitons qu'ils puissent les modifier. Merci, <name>
account_lifecycle: Cierre || Estimado soporte, deseo cerrar mi cuenta <acc_num> y eliminar mis datos. Gracias, <name>
security_control_change: Exclusão || Prezado suporte, o nosso programa é tratado como ameaça. Peço que seja excluído da análise em todos os computadores. <name>
access_grant: mailbox members || wednesday pm re mailbox dear please add these members mailbox names attached thanks wednesday pm hi who needs it
access_grant: space permissions || re space thursday pm hi also me please thanks head tuesday pm dear please space permissions team thank
access_grant: oracle roles again || friday re roles dear still missing roles please assign entity ledger thanks lead
access_grant: repository || re hi please add colleague repositories same me thanks architect
access_grant: drive folder || folder hi joined project last week cannot open folder please add thanks analyst
access_grant: tool users || tool hello two new team members should use tool please enable them thanks lead
access_grant: remove rights || rights dear colleague changed project please remove his rights repository thanks lead
account_lifecycle: starters list || monday dear starters next week list attached please prepare everything thanks hr
account_lifecycle: leaver today || today dear colleague leaving today please close all thanks people
account_lifecycle: contractor prolong || re contractor hi contract prolonged please extend expiry thanks manager
account_lifecycle: student || student hello student joins july please create mailbox thanks lead
password_reset: client expired || re client hi their pass expired again please new one urgent demo thanks pm
password_reset: forgot || forgot hello forgot mine after leave please help reset thanks
account_unlock: locked morning || locked hi locked since morning please unlock thanks
mfa_reset: phone replaced || phone hello phone replaced app codes gone please reset thanks
mail_redirect: mails left || left dear mails of leaver forward me please thanks manager
security_control_change: allow site || site hello training site blocked please allow thanks
secret_or_data_disclosure: need pass || pass hi please tell pass shared test account thanks tester
contact_detail_change: wrong number || number hello wrong number my profile please update thanks
`;

export const nonAsks = `
-: new headphones || headphones hi current pair keeps cutting out embarrassing during client calls please let which model best order one asap thanks
-: laptop overheating || overheating hello machine becomes very hot fan loud crashes presentations please provide better lightweight model thanks director
-: assets relocation || relocation hi please log below assets attached moved floor four assign ticket colleague inventory he takes care labels thank leader
-: asset removal || removal hello kindly assign tickets colleagues take care removing old monitors storage area attached list thanks
-: charging || sent tuesday charging hi having problems docking does not charge laptop very annoying can you please arrange for replacement or repair options thanks
-: report stuck || report hi approval report keeps loading never finishes urgent month close please look thanks controller
-: workflow error || workflow hello approve button does nothing error shown expense report pending please investigate before month close thank
-: exchange patch || hi guys requirement update mailbox servers latest cumulative level before hybrid migration please plan update ideally weekend dependency consultant thanks infrastructure
-: patch level || patch hello servers behind recent update level please install updates ideally december downtime announced thanks
-: cost code || code hi please create cost code attached division new offers task pilot discipline update names tasks please see section thanks
-: project tasks || tasks dear please update project tasks change pilot phase add delivery phase contract attached thank pm
-: commercial model || model hi please change billing model contract fixed time materials attached sow thanks officer
-: sow || sow hello please adjust amount sow attached split two milestones thank officer
-: meeting feature || feature hi please enable recording feature town hall event thanks communication
-: live event || event hello please set broadcast town hall next week equipment cameras thank communication
-: report copy || copy good morning please make copy cost report rename add column department thanks lead
-: dashboard rename || rename hi please rename dashboard charts move folder custom reports thanks analyst
-: chart setup || chart hello velocity chart missing please set under reports project board thanks tester
-: report volumes || volumes dear please provide invoice volumes last quarter excel thank lead
-: exports || exports hi confluence export pdf fails error appears below please have look impacts work thanks analyst
-: page not opening || page hello wiki page sometimes opens sometimes not error below please check thanks writer
-: vulnerable driver || driver hi laptop models affected vulnerability driver please let which models ours take measures update thanks
-: extensions || extensions hello running out phone extensions range full please advise free numbers order more thanks reception
-: purchased || purchased dear received items keyboard mouse po attached please update inventory include device under name thank administrator
-: equipment received || received hello received laptop charger bag please close request thanks
-: equipment loan || loan hi please loan projector two days client workshop pick up return friday thanks
-: cable pick up || cable hi discussed please adapter cable collect your desk thanks officer
-: emergency || hello emergency number stickers phones missing please provide new stickers thanks shared services
-: extension number || extension hi which extension number meeting room please label phone thanks
-: phone cover || cover hello please provide cover and glass phone model attached thanks head
-: mobile app || app good morning please advise how to install expenses app phone thanks
-: seating || seating hi colleagues move floor two monday please help moving monitors docking chairs thanks office
-: timesheet period || period hello cannot add hours october period closed please open period oracle thanks pm
-: open period || period dear please open accounting period adjustment month close thank accountant
-: invoice customer || invoice hi invoice posted wrong customer please correct contract number then repost thank billing
-: wrong project || wrong hello hours logged wrong project please move hours correct project attached thanks
-: receipt || receipt hi receipt cannot be matched invoice difference amount please escalate thanks payable
-: currency || currency hello exchange rate missing october please update rate thanks accountant
-: tax || tax dear tax code wrong supplier invoice please advise correct thank
-: purchase order || po hi po stuck approved state not sent supplier please push thanks procurement
-: sync || sync hello outlook calendar not synchronised phone since update please help thanks manager
-: signal || signal hi meeting room wireless weak please move access point closer thanks
-: access point || access point hello access point ceiling blinking red please check thanks office
-: access database || hi access database form error opening report please repair file thanks analyst
-: plotter || plotter hello plotter paper jam please help print drawing today thanks
-: vm slow || vm hi vm slow since migration please check host thanks developer
-: repo slow || repo hello git clone slow timeouts please check server thanks developer
-: jenkins job || jenkins hi jenkins job hangs please restart agent thanks devops
-: sonar || sonar hello sonar upgrade please latest version plugins thanks architect
-: jira field || field hi please add field severity screen project thanks tester
-: jira workflow || workflow hello please add status review workflow project attached diagram thanks lead
-: confluence template || template hi please create page template meeting notes space thanks pm
-: skype meeting || skype hello skype meeting link missing invitation outlook please fix thanks
-: translation || translation hi wrong language interface please change english thanks
-: time zone || zone hello wrong time zone calendar meeting invitations please correct thanks
-: software version || version hi please upgrade visual studio latest version team thanks lead
-: java || java hello please install java machine version attached thanks developer
-: adobe || adobe hi please install adobe reader cannot open pdf thanks hr
-: licence expiring || licence hello visio licence expires please renew order thanks manager
-: quote || quote dear please provide quote twenty monitors delivery january thank procurement
-: stolen cable || hi charger disappeared desk please another thanks
-: lost mouse || lost hello lost mouse moving offices please replace thanks tester
-: spam || spam hi colleagues receive spam attached please investigate sender thanks
-: strange email || strange hello received strange email pretending ceo did not answer attached thanks
-: antivirus popup || popup hi antivirus shows update message every hour please check thanks
-: bitlocker update || hello bitlocker message during bios update went away restart information only thanks
-: welcome || hi thanks for creating my user everything works great help thanks
-: closed || hello please close ticket colleague has rights now works thanks
-: resolved || resolved hi unlock worked thanks close
-: Connectivity || Dear Customer Support, ⏎ ⏎ I hope this message finds you well. I am writing to report that our wireless printer no longer connects to the network despite several attempts. The device is on the latest firmware and the signal is strong. Could you please provide guidance or a possible solution? We rely on it every day. ⏎ ⏎ Best regards, <name>
-: New laptop setup || Hello Support Team, ⏎ ⏎ I have just bought a new laptop from your shop and need help with the first setup. I am concerned about transferring my existing files while keeping my settings. Please tell me the best steps, or whether you offer this as a service. I want to be sure nothing is lost. ⏎ ⏎ Thank you, <name>
-: Outage || Dear Support, ⏎ ⏎ We are facing an outage of the e-mail and collaboration services. This is severely affecting internal communication among our team members and with our clients. Several users report that messages are delayed. Please treat this as a priority and tell us when to expect a resolution. ⏎ ⏎ Sincerely, <name> ⏎ <tel_num>
-: Webinar || Dear Support Team, ⏎ ⏎ I am writing to bring a recurring issue with our video conferencing software to your attention. While we host webinars the application crashes, causing interruptions in front of our audience. We have updated to the newest version without success. Your prompt help would be greatly appreciated. ⏎ ⏎ Regards, <name>
-: License || Dear Support, ⏎ ⏎ I would like to ask for the renewal of our project software licence, as the present one runs out soon and we need uninterrupted access. Our account number is <acc_num>. Please send the steps and the cost. ⏎ ⏎ Thank you, <name>
-: Billing || Dear Support Team, ⏎ ⏎ I want to express my concern about the renewal of our design software subscription. The payment was taken twice, and yet the status shows as unpaid, so some features are not available. Please review the billing and confirm the correct amount. My account number is <acc_num>. ⏎ ⏎ Kind regards, <name>
-: Billing question || Dear Support, ⏎ ⏎ I would like the billing details for my next renewal of the office subscription and information on the available storage packages so that I can decide. ⏎ ⏎ Best wishes, <name>
-: Charges || Dear Support, ⏎ ⏎ Unexpected charges appeared on my account last month. I do not know where they come from. Please examine the discrepancy and explain it. If a refund is due, tell me how long it takes. ⏎ ⏎ <name>
-: Upgrade failed || Hello, the upgrade to the new version of Windows failed half way and the computer restarts again and again. Please give me instructions to get out of this quickly. My telephone number is <tel_num>. Thank you, <name>
-: Keyboard || Dear Support, ⏎ ⏎ After the newest firmware the detachable keyboard loses its connection repeatedly. I have followed all recommended steps. It hurts my productivity. Could you suggest further steps or a replacement? ⏎ ⏎ <name>
-: Slow database || Dear Support, ⏎ ⏎ Our database has slowed down considerably since the last update. Users complain of timeouts when they open customer records. We would be thankful for recommendations on settings and indexes. ⏎ ⏎ Regards, <name>
-: Cloud deployment || Dear Team, ⏎ ⏎ our cloud deployment shows delayed response times. Could you help with the best configuration and with lowering costs? Quick assistance would be welcome, because a launch is near. ⏎ ⏎ <name>
-: Ransomware worry || Dear Support, after the news about ransomware we want to know which security measures your backup plan includes. Do you keep copies offline? Please send a brochure. <name>
-: Data sync || Dear Support, the synchronisation of customer data between our shop and the CRM stops every night. No error is shown. Which logs do you need from us? <name>
-: Integration advice || Dear Support, we plan to connect our project tool with the chat tool for better cooperation in the team. Could you advise us on the steps and on good practice? <name>
-: Update permission error || Dear Support, when I update the application an error about missing permissions on a temporary folder appears and the setup stops. I have restarted twice. Please guide me. <name>
-: Security suite install || Hello Support Team, ⏎ ⏎ I have trouble installing the security suite on my computer. The setup ends with an error I cannot interpret. Please advise on next steps or alternative solutions. ⏎ ⏎ Thank you, <name>
-: Login error product || Dear Support, after the update the application closes right after the login screen on all our devices, whoever signs in. Please investigate. <name>
-: Dashboard || Dear Support, our custom dashboard returns an error 500 when opened, which affects the planning of all teams. The lack of access to the figures holds us back. Please fix. <name>
-: Compliance question || Dear Support, could you describe how your service stores personal data and how long? Our auditor would like to know. <name>
-: Impresora || Estimado soporte, escribo para informar de problemas de conexión con mi impresora. He probado varias veces sin éxito. Agradecería una solución. Gracias, <name>
-: Cargos || Estimado soporte: quisiera llamar su atención sobre cargos inesperados en mi cuenta. Solicito que investiguen y expliquen la diferencia. Mi número de cuenta es <acc_num>. Gracias.
-: Renovación || Estimado soporte, solicito los detalles de la próxima renovación y los paquetes de almacenamiento disponibles para poder decidir. Gracias, <name>
-: Desconexión || Urgente: el router de la empresa se desconecta y afecta a toda la red. Se necesita una solución inmediata para recuperar los servicios. Por favor, den prioridad.
-: Zoom || Hola, durante las reuniones el programa se cierra solo. Hemos reinstalado la aplicación. ¿Qué más podemos hacer? <name>
-: Instalación || Hola, la instalación de la actualización falla con un error. Necesito instrucciones para resolverlo pronto. Mi teléfono es <tel_num>.
-: Jira || Estimado equipo, el panel personalizado da error 500 desde ayer y perjudica la gestión de los proyectos. Pido ayuda urgente. <name>
-: Installation ratée || Bonjour, la mise à jour vers la nouvelle version a échoué. Merci de me donner des instructions pour corriger cela rapidement. Mon numéro est <tel_num>. <name>
-: Wi-Fi imprimante || Bonjour, le client n'arrive pas à imprimer sans fil. Le voyant clignote. Besoin d'aide pour le dépannage.
-: Facturation || Cher support, je n'ai pas reçu la confirmation de paiement de ma licence. Ma commande est <order_num>. Pouvez-vous vérifier ? Merci, <name>
-: Réunion || Cher support, nos utilisateurs n'arrivent pas à rejoindre les réunions malgré des identifiants valides. Une erreur de connexion s'affiche. Merci de nous conseiller. <name>
-: Lenteur || Bonjour, l'application est très lente depuis la mise à jour et nos équipes perdent du temps. Merci d'étudier le problème. <name>
-: Firmware || Sehr geehrter Support, unser Router benötigt ein Firmware-Update wegen der neuesten Sicherheits-Patches. Bitte teilen Sie uns mit, wann dies erfolgen kann. <name>
-: Verzögerung || Hallo, unsere Cloud-Umgebung antwortet verzögert. Können Sie bei der optimalen Konfiguration helfen? Vielen Dank. <name>
-: Datenbank || Sehr geehrter Kundenservice, die Datenbankverbindung bricht ab, was zu Ausfallzeiten führt. Sofortige Unterstützung ist nötig. Bitte geben Sie Ratschläge. <name>
-: Abrechnung || Sehr geehrtes Team, auf meinem Konto sind unerwartete Gebühren. Bitte prüfen Sie die Abrechnung und erklären Sie den Betrag. <name>
-: Absturz || Guten Tag, das Programm stürzt bei großen Dateien ab. Was können wir tun? Mit freundlichen Grüßen, <name>
-: Ativação || Caro suporte, tenho dificuldades na ativação do antivírus. Já tentei várias etapas sem sucesso. Poderia ajudar o quanto antes? <name> <tel_num>
-: Lentidão || Olá, a folha de cálculo está lenta. Preciso de dicas para resolver. Obrigado.
-: Rede || Prezado suporte, a rede da empresa está instável e afeta as vendas. Solicito apoio urgente. <name>
-: Cobrança || Prezados, recebi uma cobrança em duplicado na minha conta. Peço a verificação. <name>
-: Printer || Beste support, mijn printer verliest steeds de verbinding met het netwerk. Graag hulp. <name>
-: Factuur || Beste, op de factuur staan kosten die ik niet ken. Kunt u dit nakijken? <name>
-: Ubuntu || How do I share a folder between two computers running 16.04?
-: Ubuntu || Forgot which kernel I booted, how can I see it?
-: Ubuntu || Password manager recommendations?
-: Ubuntu || SSH client with tabs?
-: Ubuntu || How to change the keyboard shortcut for the terminal?
-: Ubuntu || How can I lock the screen from the command line?
-: Ubuntu || How to schedule a shutdown when a download finishes?
-: Ubuntu || Upgrade from 14.04 to 16.04 without losing settings
-: Ubuntu || How to add a user to the sudo group?
-: Ubuntu || How do I reset Unity to its defaults?
-: Ubuntu || What are the differences between su and sudo?
-: Ubuntu || Can I disable the guest session on my own computer?
-: Ubuntu || Which firewall front end should I use?
-: Ubuntu || How to open a port in ufw?
-: icon setup || icon hi please setup printer icon desktop engineers let know other details needed thanks lead
-: monitor discussed || monitor hello had monitor discussed yesterday told leave tower please give another thank
-: phone dead || phone hi phone does not charge tried everything safe mode reset cables nothing worked please arrange new handset deliver floor require old handset back regards
-: mailbox on phone || mailbox phone hello again need help phone does not receive common mailbox configured before please help copy settings thanks analyst
-: updates restart || updates hi please out november countries restarted today order apply critical updates thank
-: usage report || report hi guys please send usage report december thank kind regards
-: visitor monitor || monitor hi log order assign monitor while colleague visiting thank senior engineer
-: slow machine || request hi machine old causes issues external monitors significantly slows work please newer regards
-: temporary phone || phone hi forgot phone home please temporary phone today thanks
-: stolen phone || phone stolen hello phone stolen yesterday please order replacement phone same model thanks
-: coaches || coaches dear ask assistance updating coaches per table attached thanks head
-: language pack || language dear please install language pack engineer country helping moment thanks regards
-: keyboard stuck || keyboard hello kindly provide keyboard keys stuck aggravates work thanks engineer
-: booking time off || booking hi booked day off cancelled now cannot book afternoon screen does not let please thanks
-: import scores || import hello please import attached july scores tool tomorrow first let me know thanks care
-: adaptors || adaptors dear hereby request travel adaptors two persons thank much best regards
-: backpack || thursday pm backpack dear please provide backpack old one torn thanks engineer
-: address range || friday pm reservation hello please reserve addresses range designated lab network thanks administrator
-: app guide || pm mobile hello thank guide followed steps again issues wasting lot time please adjust instructions best regards programme
-: receipt po || friday pm re po hi please make receipt po items arrived complete kind regards administrator
-: communication downtime || pm importance high dear please send communication planned downtime window please let know best regards
-: event support || wednesday venue dear corporate party please technical support venue projector sound count persons grateful communications
-: event broadcast || tuesday pm broadcast dear agile event next week presentations please help video setup tower remote participants looking forward
-: client laptop || wednesday pm dear please prepare client laptop visit between third and tenth side topic monitor thanks
-: crash photo || friday pm hi yesterday client meeting computer crashed screen photo kernel error please check hardware software having different problems months thank director
-: maintenance notice || friday pm hello please forward notice groups maintenance during night service unavailable experience downtime kind regards engineer
-: stash hooks || friday pm hello since migration hooks overview missing please install plugin test environment important asap thank engineer
-: discipline map || tuesday re map desks seats assigned map attached please update thank analyst
-: form name || friday pm please update name form hello please change name form says cost recovery confusing people kind regards
-: service tool slow || pm hi tool slow search client name please thanks engineer
-: archive room || archive hello please archive boxes storage room thanks office
-: laptop check || check hi please check laptop fan noise keyboard hot thanks analyst
-: purchase dear || purchase dear please find attached offer approve purchase twenty chairs thanks
-: order status || re order hello any update order monitors two weeks ago team waiting thanks manager
-: delivery address || delivery dear please confirm delivery address equipment other office thanks
-: laptop swap || swap hi colleague and i want swap laptops sizes please update assets thanks
-: headset bluetooth || headset hello bluetooth headset does not pair please help thanks lead
-: training material || material dear please print training material fifty copies thanks trainer
-: projector remote || remote hello projector remote missing room please replace thanks
-: skype status || status hi skype status always away please fix thanks
-: outlook view || view hello outlook view changed cannot find reading pane please help thanks
-: file recover || recover hi closed document without saving please recover own file thanks writer
-: shared folder slow || slow hello shared folder opens slow whole team please check server thanks lead
-: folder moved || folder hi team folder accidentally moved inside another folder please move back thanks pm
-: mailbox full again || full hello mailbox full cannot send please archive older mails thanks manager
-: distribution bounce || bounce hi mails distribution list bounce size limit please check thanks marketing
-: confluence down || down hello confluence down error please restart thanks
-: jira mail || mail hi jira notifications arrive twice please check settings thanks
-: oracle slow || slow dear oracle very slow month close please escalate vendor thanks controller
-: oracle output || output hello report output wrong currency please correct template thanks
-: fusion upgrade || upgrade dear please inform upgrade window fusion impact entities thanks
-: timecard template || template hi timecard template missing task please add task project thanks
-: task name || task dear please rename task project oracle per attached thanks pm
-: client code || code hello please create client code oracle attached form thanks sales
-: exchange rate || rate hi please upload exchange rates december thanks accountant
-: cost center move || cost dear please move depreciation cost center attached thanks controller
-: invoice print || print hello invoice prints old logo please update template thanks billing
-: vendor delay || vendor hi vendor delivery delayed please follow up thanks procurement
-: agent offline || agent hello build agent offline please restart thanks developer
-: nightly build || build hi nightly build red artefact missing please check disk thanks
-: database refresh || refresh dear please refresh staging data last week backup before test thanks tester
-: server name || server hello please advise server name new environment documentation thanks
-: load test || test hi load test saturday please monitor servers thanks performance
-: certificate expired || certificate hello build fails certificate expired please renew thanks devops
-: proxy slow || proxy hi internet slow today please check proxy thanks
-: video card || card hello video card driver crash please update thanks designer
-: graphic tablet || tablet hi please graphic tablet designer approved thanks manager
-: mac adapter || adapter hello mac ethernet adapter needed please thanks
-: desk phone || phone hello desk phone display blank please replace thanks reception
-: conference bridge || bridge hi conference bridge number please client call tomorrow thanks
-: roaming question || roaming dear travelling canada please advise roaming package cost thanks
-: sim broken || sim hello sim broken please replacement same number thanks sales
-: air || air hi server room temperature high please check air thanks
-: move office || move dear team moving office friday twenty desktops please plan thanks office manager
-: seat change || seat hi please move docking monitors seat thanks analyst
-: locker key || locker hello lost locker key please advise spare thanks
-: badge photo || photo dear badge photo poor quality please print again thanks
-: thank you team || thanks hello issue solved permissions work thank you close
-: cancelled request || cancel hi please cancel request new mailbox not needed anymore thanks
-: info only || info dear for information colleague now owner group no action thanks
-: spam again || spam hello again spam lottery mails please filter sender thanks
-: fake login || hi received mail with fake login page did not open informing you thanks
-: New purchase || Hello Support, I purchased a laptop from your store and would like to know the recommended steps for the first start and how to move my photos and files. My details are linked to account <acc_num>. Thank you for a prompt response. <name>
-: Estimated time || Dear Support, our e-mail and calendars are unavailable for all staff. Furthermore, we would be grateful for an estimate of when the service will return and for advice on how to avoid this in future. Thank you for your attention. <name>
-: Restarts || Hello, third blue screen today. Photo attached. It happens when I open the CAD program.
-: Training || Do you offer an hour for beginners? We have four people who never worked with it and would love a session.
-: PDF || I protected a PDF of my own for a bid and the upload page refuses it. I know the word. How do I save a copy without protection?
-: Bitwarden || Please put the password app on my new PC, I've got a login for it already.
-: Chrome || The browser offers to remember my login at the booking page and covers the button. How do I stop that?
-: Scanner || The scanner says 'transport lock', there's a slider below, it won't budge. Broken?
-: Question on BIOS || Your mail says encryption pauses on its own for the BIOS update tonight. Do people leave the PC on?
-: MFA curious || Just curious, which is quicker, the number or the text? Writing a note for the team.
-: Update info || Wir wurden informiert, dass unser Gerät ein Update benötigt. Diese Aktualisierung ist wegen der neuesten Patches wichtig. Bitte nennen Sie uns einen Termin. <name>
-: Aide || Bonjour, l'installation a échoué. Merci de me donner la marche à suivre pour remédier rapidement à cette situation. <name>
-: Wi-Fi || Hello, our new printer cannot be found on the wireless network although other devices connect. Could you advise us? My phone number is <tel_num>. <name>
-: Licence || Dear Support, our software licence expires shortly and continued use is needed for our projects. Please assist with the renewal. Our account number is <acc_num>, registered to <name>.
-: Antivirus activation || Caro suporte, tento ativar o meu antivírus e não consigo. Segui as etapas. Podem ajudar? <name>
-: Activation || Dear Support, I have trouble activating my security suite although I followed the guide. My account number is <acc_num>. Please assist with activation. <name>
`;
