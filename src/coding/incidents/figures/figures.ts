import { type NounPhrase, phraseAt, wordAt, xposAt } from '../../reading/index.ts'
import type { Bare, FigureDraft } from '../mention.ts'
import { isBareNumber, isPeople, isPersonNoun } from '../nouns.ts'
import { placed } from '../participants.ts'
import { quantityOver, type Setting, sentenceAt } from '../setting.ts'
import { isHarm } from '../triggers/evidence.ts'
import { outcomeOf } from '../triggers/outcome.ts'
import { countedByWord } from './counted-words.ts'
import { draft, type Measure, quantityIn } from './draft.ts'
import { partsOf } from './parts.ts'

/** Words whose number counts the dead, wherever it stands beside them: "a toll of 15", "12 dead", "put the toll at 15". */
const TOLL = /\b(?:toll|death|fatality|casualty|dead|body|loss|victim)\b/
const REACH = 12

/** The figures that one mention gives: of those it befell, of those who took part, and the parts of both. */
export function figuresOf(setting: Setting, bare: Bare, aggregate: boolean): readonly FigureDraft[] {
  const outcome = outcomeOf(bare)
  const measure: Measure | null = outcome === 'released' ? 'participants' : outcome
  const found: FigureDraft[] = []
  const add = (draft: FigureDraft | null): void => {
    if (draft && !found.some(({ phrase, measure }) => phrase.start === draft.phrase.start && measure === draft.measure)) found.push(draft)
  }
  for (const { role, phrase } of placed(setting, bare)) {
    if (role === 'victim' && measure !== null && outcome !== 'participants') add(counted(setting, bare, phrase, measure, aggregate))
    else if (role === 'participant' && measure === 'participants') add(counted(setting, bare, phrase, measure, aggregate))
    else if (role === 'perpetrator') add(onlyNumbered(setting, phrase) ? counted(setting, bare, phrase, 'participants', aggregate) : null)
  }
  if (bare.trigger.kind === 'noun' || bare.trigger.entry.kind === 'phrase')
    for (const draft of besideNoun(setting, bare, measure, aggregate)) add(draft)
  if (isHarm({ outcome }) && measure !== null && !found.some((draft) => draft.measure === measure))
    for (const draft of countedByWord(setting, bare, measure, aggregate)) add(draft)
  return found.flatMap((draft) => [draft, ...partsOf(setting, draft)])
}

/** How many people a phrase counts: by its number, or by being one, both or nobody. Null: it does not count people. */
function counted(setting: Setting, { account }: Bare, phrase: NounPhrase, measure: Measure, aggregate: boolean): FigureDraft | null {
  const { reading } = setting.scene
  const quantity = quantityIn(setting, phrase)
  const elliptic = isBareNumber(reading, phrase) || (quantity !== null && quantity.last > phrase.head)
  if (quantity) {
    const of = elliptic ? phraseAt(setting.scene, phrase.last + 1) : null
    const people = elliptic
      ? wordAt(reading, phrase.last) !== 'of' || of === null || isPeople(reading, of) || of.kind === 'pronoun'
      : isPeople(reading, phrase)
    if (!people) return null
    return draft(setting, phrase, quantity, measure, aggregate, account?.id ?? null)
  }
  const exact = (count: number): FigureDraft =>
    draft(setting, phrase, { min: count, max: count, hedge: 'exact' }, measure, aggregate, account?.id ?? null)
  const first = wordAt(reading, phrase.first)
  if (/^(?:nobody|none|no|neither)$/.test(first)) return exact(0)
  if (first === 'both') return exact(2)
  const several = COUNTING_NOUNS[wordAt(reading, phrase.head)]
  if (several !== undefined && phrase.kind === 'common') return exact(several)
  if (ANOTHER.test(wordAt(reading, phrase.head)) && isPeople(reading, phrase)) return exact(1)
  if (phrase.kind === 'pronoun' || !isPeople(reading, phrase)) return null
  const tag = xposAt(reading, phrase.head)
  const name = reading.names[reading.nameAt[phrase.head]!]
  if (name?.kind === 'person') return exact(1)
  return tag === 'NN' &&
    isPersonNoun(reading, phrase.head) &&
    /^(?:DT|PRP\$|CD)$/.test(xposAt(reading, phrase.first)) &&
    !/^(?:some|any|all|every|each)$/.test(first)
    ? exact(1)
    : null
}

/** Nouns that say by themselves how many they are. */
const COUNTING_NOUNS: Readonly<Record<string, number>> = { pair: 2, couple: 2, duo: 2, trio: 3, quartet: 4 }
/** "A second was wounded": one of those told before. */
const ANOTHER = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|another)$/

/** "Six gunmen": of who did it only a stated number counts. */
function onlyNumbered(setting: Setting, phrase: NounPhrase): boolean {
  return quantityIn(setting, phrase) !== null
}

/** Numbers beside a noun that counts by itself: "a toll of 15", "31 dead", "the number of deaths stands at 24", "2,500 marchers". */
function besideNoun(setting: Setting, { trigger, account }: Bare, measure: Measure | null, aggregate: boolean): readonly FigureDraft[] {
  const { scene } = setting
  const { reading } = scene
  const phrase = phraseAt(scene, trigger.head)
  const counts = TOLL.test(trigger.entry.word)
  if (measure === null || (!counts && measure !== 'participants')) return []
  const quantity = phrase ? quantityIn(setting, phrase) : null
  if (phrase && quantity) return [draft(setting, phrase, quantity, measure, aggregate, account?.id ?? null)]
  if (trigger.entry.word === 'dead' || !counts) return []
  if (/^(?:no|zero)$/.test(wordAt(reading, phrase?.first ?? trigger.first - 1)))
    return [draft(setting, phrase ?? at(trigger), { min: 0, max: 0, hedge: 'exact' }, measure, aggregate, account?.id ?? null)]
  if (!/toll|death|fatality/.test(trigger.entry.word)) return []
  const { last: limit } = sentenceAt(setting, trigger.head)
  const next = quantityOver(setting, trigger.last, Math.min(limit, trigger.last + REACH))
  if (!next || next.first < trigger.last || !/^(?:at|to|of|is|was|:|stood|stands|-)$/.test(wordAt(reading, next.first - 1))) return []
  const people = phraseAt(scene, next.numeral)
  if (people && people.last > next.last && !isPeople(reading, people)) return []
  return [{ ...draft(setting, people ?? at(next), next, measure, aggregate, account?.id ?? null) }]
}

const at = ({ first, last }: { readonly first: number; readonly last: number }): Pick<NounPhrase, 'first' | 'last' | 'head'> => ({
  first,
  last,
  head: last - 1,
})
