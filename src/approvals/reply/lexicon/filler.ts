/** Words that neither limit nor turn round what they stand beside. */
const FILLER = new Set(
  `a an the this that these those it its them him her his their theirs me my mine us our ours you your yours
  is are am be been being do does did has have had
  of to for on in at by with from as about into onto over across along through round off out up down away back together
  and so then also too well very really quite pretty rather so exactly precisely just simply merely truly certainly surely definitely absolutely
  totally completely fully entirely perfectly wholly nicely neatly cleanly quickly gladly happily readily wholeheartedly formally officially
  hereby herewith personally honestly frankly basically literally obviously clearly naturally already still even indeed here there
  now ever always anyway anyhow all both each every everything everyone whole entire full lot lots bit
  part side end behalf opinion view book perspective point counts count fronts board respects regard whichever
  pleasure joy delight confidence thanks glee honour please kindly mate team bot agent folks accordingly hence thus therefore
  described listed proposed written planned outlined drafted suggested stated detailed shown  above below sequence
  way form fashion manner eyes heart hands world earth heavens goodness sake god lord man boy
  asap pronto quick fast soonest speedily bloody damn flipping chaps everybody ladies gents muster ta cheers kindest
  plan plans step steps change changes action actions item items request thing things work job ticket proposal`.split(
    /\s+/,
  ),
);

/** Whether a word says nothing of its own. */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
}
