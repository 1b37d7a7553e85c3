/** Veiled asks and near misses, scored once with the model that had learned from all the others, then learned. Format: see read-cases.ts. */
export const asks = `
password_reset: Choir || Our choir secretary handed the Gmail over on a bit of paper that I can't make out. Anything you can do?
password_reset: Sat nav || Yard tablet asks 'enter password' after the update, no one ever knew there was one
password_reset: Bev || Bev says it's rejecting her since the clocks changed, she's typing it right she swears, can you give her another
password_reset: Word || what did you set as the starting word for the new lads?
password_reset: Two || both Ian's and mine have run out, we're on site with no VPN, help
password_reset: post-it || the cleaner threw away my post-it. You know the one...
account_unlock: Jammed || It's jammed my sign in, "attempts exceeded", I'm on the ward till 8
account_unlock: Timeclock || Timeclock refuses Petra since she tried the wrong badge number lots of times, please clear her
account_unlock: Hold || there's a hold on my login from the failed tries yesterday
mfa_reset: No signal || no signal in the vault so the text never comes, I need another way to confirm
mfa_reset: Handed in || Handed in my work phone with my notice, still need email till Friday, it asks for that phone
mfa_reset: App gone || My son deleted the app with the numbers off my phone
mfa_reset: Fed up || Fed up with tapping yes forty times a day, can that not be switched to once a week
mfa_reset: Shared inbox || we three share bookings@ but only Jill's phone gets asked
access_grant: Trainer || Ruth will deliver the fire training, so she should be seeing who's done it
access_grant: Old team || They moved me back to Lettings; half of what I need has gone
access_grant: Boss || My boss would like to look in on the project board now and then
access_grant: Locked out of sheet || The sheet 'KPIs' says I need to ask Rowan. Rowan's off till Sept
access_grant: Supplier quality || our customer's auditor wants to browse our certificates online rather than by mail
access_grant: Overnight || night managers can't void a sale, day managers can. Make it even
access_grant: Stock count || Saturday count: six casuals on the handhelds with the count menu
access_grant: Editor || I write the intranet news now but there's no 'new post' button on mine
access_grant: Joint || Julie job-shares with me. What I see she should see
access_grant: Director || A director asked why he can't just open anything he likes on the server. Can he?
access_grant: Take away || Now that Simon's only consulting, he needn't see the pipeline
access_grant: Bank portal || Kath should be second approver in the bank portal
access_grant: Ticket || who could let me into the Marketing site? It says request sent a week ago
access_grant: Test || our tester wants on the beta, ask the dev to let her in
access_grant: Doors || Put Gail on the list of people who can let visitors onto the guest network
access_grant: Family || My PA's contract says she can handle my diary. So please make it so.
account_lifecycle: Ava || Ava Quinn. Monday. Dispatch. Same as Joel.
account_lifecycle: Retiring || After 31 years Barry hangs up his boots tomorrow at 4. You know the drill
account_lifecycle: Police matter || Mr X (I'll tell you by phone) mustn't be able to use anything from this minute
account_lifecycle: Not starting || Cara never turned up for her first day, so bin what you made
account_lifecycle: Nursery || the nursery room tablet should have its own login, not Kelly's
account_lifecycle: Back || Guess who's back: Dunc! He'll want his old email
account_lifecycle: Subsidiary || eleven people come across from Vale Ltd on the 1st, spreadsheet to follow
account_lifecycle: Spelling || You spelt her Katherine. It's Catharine, in the address too
mail_redirect: Strike || if I'm out on strike could Nell pick up what's sent to me
mail_redirect: Sales || the .co.uk address gets nothing, whereas it ought to end up in the same box as the .com
mail_redirect: Daughter || my daughter runs my diary so copies of all my invites to her gmail please
mail_redirect: Ghost || replies from the shop mailbox come with my own name, customers ring me. Fix
mail_redirect: Watch || I'd like sight of what Lee writes to suppliers, going forward
security_control_change: Streaming || the gym TVs can't get YouTube as it's filtered. Lift it for them
security_control_change: Cookie || school's safeguarding tool is stopped by your protection, they say whitelist *.safe.example
security_control_change: Timer || dentist's screen goes to sleep and needs sign in with gloves on, can it stay open all day
security_control_change: Freeze || Vendor says disable Windows update and Defender on the X-ray PC
security_control_change: Guest || let the band plug into our network on Saturday
security_control_change: Script || signed-only script rule stops my backups, relax it
payment_or_payroll_change: New card || Fuel card bill to come from the Lloyds account instead
payment_or_payroll_change: Client || a client's asked where to pay, tell her the new account, it's 11223344 at Monzo
payment_or_payroll_change: Overtime || overtime to my savings this time pls
secret_or_data_disclosure: Handover || I finish today, my successor needs all my logins, can you send him the list
secret_or_data_disclosure: Camera || Insurance wants Tuesday night's yard footage
secret_or_data_disclosure: Phone bill || itemised calls of Wayne's mobile, please don't mention it to him
secret_or_data_disclosure: Guest wifi || wifi word for the training room?
contact_detail_change: Alerts || alarm texts still go to my predecessor
contact_detail_change: Portal || change my details in your portal, I'm at rob@newco.example from Monday
access_grant: needs to be added || hello he joined program needs be added list leads thanks regards manager
access_grant: view restricted || re view hi colleague reports restricted page please make visible him thanks
access_grant: grant || hi please grant following persons attached thanks analyst
access_grant: joiners oracle || dear please assign comers roles oracle fusion timecards thanks lead
access_grant: users repository || wednesday pm hi side users repository also please thank head
access_grant: provide || hello please provide tool testers names below thanks lead
account_lifecycle: user deleted || hi worked until yesterday his user deleted please bring back contract extended thanks
account_lifecycle: ad user || hello please ad user client consultant three months thanks pm
password_reset: powwow || hello wanted log portal forgotten recover does not work please thanks
password_reset: initial credentials || dear please send initial credentials comer started today thanks lead
account_unlock: vpn locked || hi vpn says user locked please release travelling thanks consultant
mail_redirect: reroute || dear please reroute support address mails new team thanks lead
security_control_change: exception || hi please exception policy tool required client thanks architect
mfa_reset: register phone || hello please register new phone authentication old broken thanks
`;

export const nonAsks = `
-: Choir || Choir rehearsal needs the hall projector on by 7
-: Signs || The sign by the printer says 'ask IT for code', which code? There's none on the copier
-: Board || Who's on the board of your company? For our supplier form
-: Starter || Which desk will you use when you set up the starter? Desk 4 is broken
-: Leaver || Leaver's handset has a crack, do we charge them?
-: Password talk || Could someone give a 10-minute talk on strong passwords in June?
-: Password game || The password game poster fell down, have you a spare?
-: Locked || Is the comms room locked when you're done? Found it open
-: Unlock || How do I unlock the orientation of the iPad
-: MFA || Are staff on maternity counted in the MFA statistics you sent?
-: MFA || Does number matching cost extra?
-: VPN || Which VPN brand is it? My home router lists some
-: Share || Where do we see which files are the biggest on the shared drive?
-: Share || Shared drive search is slow for everyone
-: Folder || Folder names with umlauts break the scanner
-: Mail || Mails to Yahoo arrive twice
-: Mail || My mail signature shows in Comic Sans
-: Forward || The forwarded calendar invite showed the wrong hour, resolved itself
-: Bank || Bank statement PDF prints blank
-: Payroll || The payroll year-end webinar has no sound
-: Supplier || Supplier says our mails are in Polish? Auto-translate I think
-: Card || Loyalty card scanner beeps but no points
-: Antivirus || Which antivirus do we have? Insurer asks
-: Firewall || Firewall subscription invoice, is it for 1 or 3 years?
-: USB || usb fan noise
-: Admin || Admin asks if you do PAT testing
-: Group || My group chat has the wrong picture, how do I change it?
-: Access || Access to the roof for your wifi engineer is via the rear stairs
-: Access || Wheelchair access to your training room?
-: Data || How much data is in our backup?
-: Export || exported CSV opens in one column
-: List || List of open tickets please
-: Number || Ring me on my desk phone about the monitor, 204
-: Contact || Contact lens... my webcam lens is foggy
-: Thanks || Thanks, Julie sees everything now
-: Solved || It was the caps lock. Sorry. Close
-: Report || Reporting a fake parcel text
-: Alert || [Backup] retention policy changed by scheduled maintenance, info
-: Alert || [Sentinel] agent upgraded on 40 endpoints
-: Cancelled || Barry's staying after all! Scrap the leaver form
-: machine slow || thursday pm machine hi old laptop slow external screens please newer presentations client important thanks director
-: hooks || hello hooks page missing after migration please install plugin stash test thanks engineer
-: log assign || dear please log assign colleague he will replace battery thank engineer
-: log upgrade || pm upgrade hello please log upgrading windows required project thank engineer
-: licence visual || licence hello visual studio trial expires please allocate licences interns thanks developer
-: licence extend || licence hi received warning licence expires days please extend assigned billable thanks tester
-: partition || partition dear please create partition laptop best regards engineer
-: recurring tasks || tasks hello please reinstate recurring tasks removed tuesday thanks monitoring
-: access card || card hi please issue card building test lead thanks
-: access cards || cards dear please order cards printer ribbon thanks reception
-: invoice hold || invoice hello invoice has holds cannot be paid please release hold thanks analyst
-: cancel invoice || invoice dear please cancel invoice posted wrong amount thanks payable
-: billing || billing dear kindly create billing line contract thanks officer
-: playbook || playbook dear please install playbook add-on wiki plan initiatives discipline thank
-: metrics || metrics hello please update metrics project severity minor normal thanks quality
-: picture || picture hi outlook profile picture old please advise how change thanks
-: suspicious again || suspicious hi frustrating received suspicious attached again same sender please thanks
-: forced update || update dear please assist forced update failed machine assign technician thank engineer
-: stationery || stationery hello please stationery new comers monday thanks hr
-: models || models hi which laptop models affected battery recall please list thanks
-: approval screen || approval hello approval screen loads forever month close urgent please check thanks
-: exchange patch || patch dear mailbox servers need latest cumulative patch please plan downtime thanks consultant
-: extension range || extension hello extension range exhausted please advise more numbers thanks office
-: confluence export || export hi export space pdf error please look impacts delivery thanks analyst
-: charging || charging hi phone charging issue faulty cable please replacement options thanks manager
-: reallocation || reallocation hello please log assets attached reallocated floor colleagues move them thanks leader
-: receiving || receiving dear goods received please confirm po close thanks administrator
-: crucible || crucible hello review page error after upgrade please check thanks developer
-: training session || training dear is there training session new tool team would like hour thanks lead
-: meeting setup || meeting hello please set up video meeting town hall cameras sound thanks communication
`;
