import type { Reading } from '../../reading/index.ts'
import { topOfName } from './clause.ts'
import type { Entity } from './entity.ts'

/** Nouns for the part that somebody has in what is told, by the verbs that give it: who was arrested can be taken up as the detainee. Data only, by lemma. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const HURT = list(
  'kill shoot stab murder assassinate wound injure hit strike beat burn attack torture rape rob maim bludgeon strangle execute lynch behead drown crush bury',
)
const HELD = list('arrest detain jail imprison hold capture seize apprehend charge accuse try sentence convict indict interrogate question')
const TAKEN = list('kidnap abduct seize hold capture take free release ransom')
const SHOOTS = list('shoot fire attack kill stab bomb storm open throw detonate drive ambush draw')
const DIES = list('die perish bury kill shoot murder execute lose')
const SPEAKS = list('testify tell give say describe see watch hear')
const CALLS = list('call telephone phone ring dial')
const DESERTS = list('desert defect flee')

const PARTS: readonly { readonly nouns: ReadonlySet<string>; readonly done?: ReadonlySet<string>; readonly does?: ReadonlySet<string> }[] =
  [
    { nouns: list('victim casualty'), done: new Set([...HURT, ...TAKEN]), does: DIES },
    { nouns: list('prisoner detainee suspect defendant accused inmate convict'), done: HELD, does: list('appear plead confess') },
    { nouns: list('hostage captive'), done: TAKEN },
    { nouns: list('gunman attacker assailant shooter bomber'), does: SHOOTS },
    { nouns: list('witness eyewitness'), does: SPEAKS },
    { nouns: list('caller'), does: CALLS },
    { nouns: list('deserter defector'), does: DESERTS },
    { nouns: list('deceased'), done: HURT, does: DIES },
    { nouns: list('survivor'), does: list('survive escape') },
  ]

/** Whether a noun names a part in what is told. */
export const isPart = (noun: string): boolean => PARTS.some(({ nouns }) => nouns.has(noun))

/** Whether somebody has had the part that a noun names: what was done to him, or what he did. */
export function hasPart(reading: Reading, { seen }: Entity, noun: string): boolean {
  const part = PARTS.find(({ nouns }) => nouns.has(noun))
  return part !== undefined && seen.some(({ token }) => gives(reading, token, part))
}

function gives(reading: Reading, from: number, { done, does }: (typeof PARTS)[number]): boolean {
  const { trees, lemmas } = reading
  const token = topOfName(reading, from)
  const relation = trees?.relations[token] ?? ''
  const verb = lemmas[trees?.heads[token] ?? -1]?.toLowerCase() ?? ''
  if (/^(?:nsubj:pass|obj)/.test(relation)) return done?.has(verb) ?? false
  return relation === 'nsubj' && (does?.has(verb) ?? false)
}
