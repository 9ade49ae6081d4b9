const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `be: is are was were been being, have: has had having, do: does did done doing, go: goes went gone going, take: takes took taken taking,
   hold: holds held holding, set: sets setting, blow: blows blew blown blowing, shoot: shoots shot shooting, fight: fights fought fighting,
   lay: lays laid laying, steal: steals stole stolen stealing, burn: burns burned burnt burning, flee: flees fled fleeing,
   withdraw: withdraws withdrew withdrawn withdrawing, leave: leaves left leaving, lose: loses lost losing, beat: beats beaten beating,
   break: breaks broke broken breaking, strike: strikes struck stricken striking, hit: hits hitting, slay: slays slew slain slaying,
   overrun: overruns overran overrunning, fall: falls fell fallen falling, meet: meets met meeting, send: sends sent sending,
   find: finds found finding, hang: hangs hanged hung hanging, throw: throws threw thrown throwing, drive: drives drove driven driving,
   run: runs ran running, step: steps stepped stepping, let: lets letting, tear: tears tore torn tearing, rip: rips ripped ripping,
   die: dies died dying, mow: mows mowed mown mowing, come: comes came coming, get: gets got gotten getting, lie: lies lay lain lying,
   put: puts putting, deal: deals dealt dealing, kidnap: kidnaps kidnapped kidnaped kidnapping kidnaping, ram: rams rammed ramming,
   stab: stabs stabbed stabbing, rob: robs robbed robbing, gun: guns gunned gunning, gas: gasses gassed gassing, raid: raids raided raiding,
   deny: denies denied denying, bury: buries buried burying, carry: carries carried carrying, occupy: occupies occupied occupying,
   plan: plans planned planning, lob: lobs lobbed lobbing, flog: flogs flogged flogging, whip: whips whipped whipping,
   retake: retakes retook retaken retaking, upset: upsets upsetting, forbid: forbids forbade forbidden forbidding, rape: rapes raped raping,
   quit: quits quitting, wreak: wreaks wreaked wrought wreaking, bomb: bombs bombed bombing, rig: rigs rigged rigging`
    .split(/,\s+/)
    .map((line) => {
      const [word, forms] = line.trim().split(': ')
      return [word!, forms!.split(' ')] as const
    }),
)

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['crisis', 'crises'],
])

/** All forms of an English verb, its dictionary form among them. */
export function verbForms(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb)
  if (irregular) return [verb, ...irregular]
  const hyphen = verb.lastIndexOf('-')
  if (hyphen > 0) return verbForms(verb.slice(hyphen + 1)).map((form) => verb.slice(0, hyphen + 1) + form)
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s')
  if (/e$/.test(verb)) return [verb, third, `${verb}d`, `${verb.replace(/(?<![eoy])e$/, '')}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, third, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [verb, third, `${verb}ed`, `${verb}ing`]
}

/** Singular and plural of an English noun; a word that is a plural already stands alone. */
export function nounForms(noun: string): readonly string[] {
  const plural = PLURALS.get(noun)
  if (plural) return [noun, plural]
  if (/[^s]s$/.test(noun) && !/(?:us|is)$/.test(noun)) return [noun]
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return [noun, `${noun}es`]
  return [noun, noun.replace(/([^aeiou])y$/, '$1ie').concat('s')]
}
