const set = (words: string) => new Set(words.trim().split(/\s+/)) as ReadonlySet<string>;

/** Words by the part they play in a clause that tells how things are (see `telling.ts`). */
export const told = {
  /** Lead into a clause. */
  leads: set(
    'so and but because also plus well anyway since hi ok though although as given seeing now even then yes yeah right fyi honestly thankfully luckily fortunately anyhow besides',
  ),
  author: set('i we'),
  people: set(
    'he she they nobody noone everyone everybody someone somebody who user users client clients customer customers manager boss owner contact caller requester supervisor director accountant lawyer solicitor teacher doctor nurse colleague colleagues team staff driver courier cleaner receptionist reception finance hr payroll accounts security sales legal marketing management vendor supplier engineer engineers tech technician guy lady man woman people child kids wife husband headteacher bookkeeper temp intern contractor contractors starter leaver auditor auditors',
  ),
  things: set(
    'courier cut cutoff payroll deadline train flight meeting call demo shop office school presentation',
  ),
  /** The object of an order. */
  objects: set(
    'the a an my our his her their its it them him me us this that these those all both everything',
  ),
  /** Finite verbs of the present, beside those of the past. */
  finite: set(
    'is are am has have does do can will would should could might must may need needs want wants looks look works seems sounds says agrees knows likes uses needs keeps sits lives belongs matches match pass passes checks shows fits makes takes gives holds stands runs goes comes gets owns pays reads opens closes starts stops prints sends expects covers supports handles understands minds cares costs means happens feels thinks reckons hates loves complains calls rings exists stays remains carries puts tells asks leaves hosts relies depends decides approves bounces crashes hangs freezes fails loops reboots drops times sees hears plugs connects logs syncs fills leads points turns lists pops misses explains suits proves clears bothers deserves saves hurts beats requires rings expires',
  ),
  past: set(
    'was were had did been went came ran said told spoke rang read saw seen got gave given left sent took taken made met heard found kept lost won bought brought thought knew wrote written broke fell built set put hit let cut shut held felt sat stood stuck forgot forgotten chose done gone grew hung paid sold slept swore threw woke wore swapped began begun understood dealt meant led spent tore caught taught drove driven known shown grown thrown',
  ),
  /** End in -ed and are no past. */
  notPast: set('need proceed exceed succeed indeed speed feed seed bed red shed led bleed'),
  /** Own verdicts: no clause that opens with one only tells. */
  verdicts: set(
    'approved authorised authorized agreed accepted granted confirmed denied rejected declined refused cancelled canceled scrapped stopped vetoed paused parked postponed deferred delayed cleared greenlit okayed sanctioned signed undecided concerned confused worried interested let put cut set shut withdrawn blocked noted',
  ),
  /** Own findings, told with whom or what they were made. */
  findings: set('confirmed agreed cleared verified checked'),
  /** Limits wherever they stand. */
  strings: set(
    'if unless whether provided providing assuming presuming depends depending subject conditional except otherwise instead rather only just first once yet waiting awaiting pending hold holding paused parked chasing without why what which how where maybe perhaps possibly probably hopefully apparently allegedly supposedly seemingly almost nearly partly mostly likely tomorrow tonight later next soon shortly eventually please let sure unsure certain lol emojiroll emojimeh emojino emojistop emojilater scheduled planned supposed meant failed failing fails unfinished incomplete still however another different else ask check change suggestion alternatively',
  ),
  /** Limit where the clause is not about the past. */
  moments: set('when whenever after before while during till until by from onwards'),
  doubts: set(
    'wrong mistake mistaken risk risks risky danger dangerous concern concerns concerned worried worry worries careful conflict conflicts corrupt incorrect typo misspelt misspelled mislabelled outdated unsafe overkill pointless unnecessary insane madness stupid silly bad doubt doubts doubtful unclear confused confusing hesitant nervous uneasy problematic disaster nightmare objection objections against failed fails failing unfinished premature excessive harsh drastic opposite illegal forbidden disagree object cancel stop refuse reject deny',
  ),
  denials: set('no not nothing never without any nobody none neither zero'),
  decisions: set(
    'authority remit mandate approve approves approving approval approvals decision decide decides deciding permission consent authorise authorize authorisation sign signs signing signature signoff agree agrees proceed allowed permitted forbidden',
  ),
  modals: set('would should could might may must can ought shall'),
  adverbs: set(
    'also now already just still even really always never ever all both usually normally currently definitely certainly been not first',
  ),
  /** What is done for people after a go-ahead. */
  aftercare: set(
    'ring call phone tell update inform email mail message text warn explain watch monitor keep be own owe buy chase follow bill invoice brief let pop drop swing log note thank apologise catch deal cover face sit stay',
  ),
  /** Future or standing deeds of others that the answer may hang on. */
  pending: set(
    'decide decides approve approves confirm confirms need needs want wants check checks sign signs review reviews reply replies answer answers let get consider considers investigate think thinks object objects ask asks prefer prefers require requires handle handles depends wait waits advise insist insists expect expects say says tell tells reckons agrees agree likes fails',
  ),
  mends: set(
    'fix help sort solve resolve do take be last stop make save work cure clear hold stick',
  ),
  /** The author has not done so: what he says hangs on it. */
  looks: set(
    'read looked look checked check seen see verified verify confirmed confirm compared compare finished finish decided decide heard hear tested test reviewed review spoken asked opened understood understand agree agreed approved approve',
  ),
  /** What the author may be or feel without putting anything off. */
  states: set(
    'have know see remember understand appreciate own support manage love trust get hear recognise recall do',
  ),
  places: set(
    'at on around here about in with available free online home back happy glad pleased grateful aware off',
  ),
  there: set(
    'available free open back ready online reachable here around suits works fine ok window maintenance slot change reboot plan restart outage cutover migration closed shut',
  ),
  /** Past words that set a date to come: "the client agreed Friday". */
  appointing: set(
    'confirmed agreed booked arranged set approved accepted requested asked wanted picked chose suggested offered preferred said told allowed promised scheduled planned moved',
  ),
};
