/** Short forms, slips and spoken spellings -> the words that the phrase tables use. */
const table = `
  y ye yh ya yea yeah yeh yep yup yupp yepp yah yass yas yis yus yess yarp yessum = yes
  k kk okay okey oki okie okeh okai oke okk kay kayy mkay okies okeydokey okiedokie = ok
  naw nahh nahhh narp nuh nuhuh nup nop = nah
  noo = no
  u = you
  ur yr = your
  r = are
  appr'd apprd apprvd aprvd approvd aprovd = approved
  pls plz plse pleas pleae plase please? plox pliz pretty-please = please
  thx tnx thnx thanx thankyou tks tnks thks tyvm thanku thankx ty tysm = thanks
  lgtm = looks good to me
  sgtm = sounds good to me
  wfm = works for me
  gtg g2g = good to go
  gfi g4i = go for it
  jfdi = just do it
  np nps = no problem
  nvm nm = never mind
  b4 = before
  tmrw tmw tmr tmoro tomoz tomo tomorow tommorow tommorrow 2moro 2morrow tomrw tomorro = tomorrow
  2nite tonite = tonight
  2day = today
  atm = at the moment
  rn = right now
  idk dunno = i do not know
  iirc afaik afaict = i think
  imo imho = imo
  w = with
  wo w/o = without
  bc bcoz bcs = because
  thru = through
  gonna = going to
  wanna = want to
  gotta = have to
  gimme = give me
  lemme = let me
  kinda = kind of
  sorta = sort of
  dont don't dnt donot dn't = do not
  cant can't cannot cnt = can not
  wont won't = will not
  wouldnt wouldn't = would not
  shouldnt shouldn't = should not
  couldnt couldn't = could not
  isnt isn't = is not
  arent aren't = are not
  wasnt wasn't = was not
  werent weren't = were not
  hasnt hasn't = has not
  havent haven't = have not
  hadnt hadn't = had not
  doesnt doesn't = does not
  didnt didn't = did not
  mustnt mustn't = must not
  neednt needn't = need not
  mightnt mightn't = might not
  shant shan't = shall not
  there'd = there would
  who'd = who would
  aint ain't = is not
  im i'm = i am
  ive i've = i have
  i'd = i would
  i'll = i will
  youre you're = you are
  youve you've = you have
  you'd youd = you would
  you'll youll = you will
  weve we've = we have
  we're = we are
  we'll = we will
  we'd = we would
  theyre they're = they are
  they've theyve = they have
  they'll theyll = they will
  they'd = they would
  it's its = it is
  it'll itll = it will
  it'd = it would
  that's thats tht's dats thts taths thas = that is
  that'll thatll = that will
  that'd = that would
  this'll = this will
  there's theres = there is
  here's heres = here is
  what's whats = what is
  who's whos = who is
  how's hows = how is
  where's wheres = where is
  when's = when is
  why's = why is
  he's hes = he is
  she's shes = she is
  he'll = he will
  she'll = she will
  he'd = he would
  she'd = she would
  let's lets = let us
  everything's everythings = everything is
  nothing's nobody's = nothing is
  no-one = noone
  wouldve would've = would have
  shouldve should've = should have
  couldve could've = could have
  til till 'til = until
  cuz cos coz 'cause = because
  tho = though
  altho = although
  abt = about
  wrt = about
  info = info
  aprove approv aproove appprove approove apprve aprrove approe appove = approve
  aproved approvd appoved approvedd aprooved approoved apprvd apprved aprvd approed approvde appproved aprroved apporved appr appvd apvd = approved
  aproval aprroval approvel = approval
  procede proceeed proceeds proced procced preceed prcoeed = proceed
  ahaed aehad aheda ahed ahaead aheadd = ahead
  goahead goahed go-ahead = go ahead
  gogogo = go go go
  gogo = go go
  aok a-ok = ok
  yeppers yuppers yepp yupp yesh yessiree yeh yes! yas = yes
  go4it = go for it
  doki dokie doke dokey = ok
  okeydoke okeydokey = ok
  doit = do it
  dew do-it = do it
  runit = run it
  shipit = ship it
  sendit = send it
  signoff sign-off = sign off
  ok'ed ok'd okd okayed oked = okayed
  thumbsup thumbs-up = thumbs up
  thumbsdown thumbs-down = thumbs down
  nogo no-go = nogo
  noway = no way
  greenlight green-light = greenlight
  greenlit green-lit = greenlit
  holdoff hold-off = hold off
  canx cxl cncl cancle cancell canel = cancel
  cxld cxd = cancelled
  rejct rejeced rejet = reject
  rejectd = rejected
  denyed deneid denyd dennied = denied
  declne = decline
  agred agrred aggreed agreeed = agreed
  agre = agree
  contiune contine continu continute = continue
  absolutly absolutley absoultely abso absofuckinglutely absobloodylutely = absolutely
  defo deffo def definately definitly defintely definetly = definitely
  obvs obv = obviously
  tots totes = totally
  prolly = probably
  soz sry srry sozz = sorry
  mgr = manager
  cust = customer
  usr = user
  msg = message
  brb = one minute
  hodl = hold
  wrng = wrong
  w8 wai waitt = wait
  stp = stop
  affirm affirmitive affermative affirmativ = affirmative
  rgr = roger
  cpy = copy
  10-4 = ten four
  cheers = cheers
  asap a.s.a.p = asap
  arvo = arvo
  legit = legit
  fwiw = for the record
  fyi = fyi
  lol lolol loll lolz rofl roflmao lmao lmfao haha hahaha hahah hahahaha ha-ha hehe = lol
  kthx kthxbye kthanks = ok thanks
  oky oaky okya = ok
  yse yess eys yws yeas ues = yes
  suer sur shure suure = sure
  fien fne = fine
  og = go
  cya = bye
  confirmd comfirmed confimed cofirmed conifrmed = confirmed
  comfirm confrim cofirm = confirm
  happpy hapy = happy
  gud gd guud = good
  grt gr8 = great
  luks loks = looks
  teh hte = the
  yuo yoru = you
  ot = to
  sned snd = send
  odnt dotn d0nt = do not
  enbale enabel = enable
  shure = sure
  wehn = when
  jsut = just
  waht = what
  hwo = how
  htat tath = that
  tihs = this
  ahve = have
  em 'em = them
  adn nad = and
  taht = that
  thsi = this
  wiht wit = with
  al = all
  stpes setps = steps
  stpe setp stp = step
  exept exccept excpet execpt = except
  shud = should
  wud = would
  cud = could
  yolo = yolo
  tldr = tldr
  authorise = authorise
  fkn f'n effing fing fucking fuckin bloody friggin frigging frickin freaking flipping flippin sodding = bloody
`;

/** From a written word to the words meant. */
export const spelling: ReadonlyMap<string, string[]> = new Map(
  table
    .split('\n')
    .map((line) => line.split(' = '))
    .flatMap(([from = '', to = '']) =>
      from
        .trim()
        .split(/\s+/)
        .filter((word) => word && to)
        .map((word): [string, string[]] => [word, to.trim().split(' ')]),
    ),
);

/** Emoji and chat shortcodes, by what they say. */
export const emoji: readonly [RegExp, string][] = [
  [
    /👍|👌|✅|☑|✔|✓|🆗|🫡|💯|🟢|⭕|🤝|🙆|:(?:thumbs_?up|\+1|white_check_mark|heavy_check_mark|ok_hand|ok|100|check|salute|saluting_face|green_circle|green_heart|shipit):|(?<![\w(])\(y\)/gu,
    'emojiyes',
  ],
  [/🚀|🚢|🛳|🏁|:(?:rocket|ship|shipit):/gu, 'emojigo'],
  [
    /👎|❌|🚫|⛔|🙅|✖|❎|✗|✘|🔴|:(?:thumbs_?down|-1|x|no_entry|no_entry_sign|no_good|negative_squared_cross_mark|red_circle):|(?<![\w(])\(n\)/gu,
    'emojino',
  ],
  [/🛑|:(?:stop_sign|octagonal_sign):/gu, 'emojistop'],
  [
    /✋|🤚|⏳|⌛|⏸|⏰|⏱|🕐|🟡|⚠|:(?:raised_hand|hourglass\w*|pause_button|warning|hand):/gu,
    'emojilater',
  ],
  [/🙏|:(?:pray|bow):/gu, 'emojithanks'],
  [
    /🙄|🤣|😂|🤦|🤡|😏|💀|🤪|😬|:(?:roll_eyes|face_with_rolling_eyes|joy|facepalm|clown_face|smirk|rofl):/gu,
    'emojiroll',
  ],
  [/👀|🤔|🤷|😕|😐|😟|😱|❓|🧐|:(?:eyes|thinking\w*|shrug|confused|question):/gu, 'emojimeh'],
  [
    /[😀😃😄😁😊🙂😎🎉🥳💪🙌👏🤞🍻❤😅😉😇🤗🔥✨🎊🍀🤘]|:\)|;\)|:-\)|:d\b|:p\b|:(?:tada|smile|slight_smile|muscle|clap|raised_hands|crossed_fingers|beers?|heart|fire|sunglasses):/giu,
    'emojinice',
  ],
];
