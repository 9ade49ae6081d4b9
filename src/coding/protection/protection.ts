import { type Actor, type Attribution, type Component, type Incident, need } from '../../core/index.ts'
import { ADULT_AGE, DETAINEES, MINORS, PUBLIC_OFFICES, WITNESSES } from './en.ts'

/**
 * Fills `protect` on every actor. An unnamed source stays one, and somebody unnamed who says nothing is what befell him; a person in public office is not protected; every other person is at least private, and a
 * minor, victim, detainee or witness where the text says so. What a team withholds follows from it.
 */
export function protection(): Component {
  return {
    name: 'protection',
    version: '1',
    needs: ['actors', 'attributions', 'incidents'],
    adds: ['actors'],
    run({ text }, layers) {
      const { actors, attributions, incidents } = need(layers, 'actors', 'attributions', 'incidents')
      const parts = partsOf(incidents)
      const confessed = new Set(attributions.filter((one) => confesses(text, one)).map(({ source }) => source.actor))
      const isHeld = (actor: Actor): boolean => confessed.has(actor.id) || isCalledHeld(actor)
      const speakers = new Set(attributions.map(({ source }) => source.actor))
      const witnesses = new Set(attributions.filter(({ basis }) => basis === 'first-hand').map(({ source }: Attribution) => source.actor))
      return {
        actors: actors.map((actor) => ({
          ...actor,
          protect: protectOf(actor, {
            part: parts.get(actor.id),
            isHeld: isHeld(actor),
            isSpeaker: speakers.has(actor.id),
            isWitness: witnesses.has(actor.id),
          }),
        })),
      }
    },
  }
}

/** Whether each actor is a victim of something or held by somebody: who is held and survives is a detainee, whatever is done to him there. */
function partsOf(incidents: readonly Incident[]): ReadonlyMap<string, Part> {
  const rank: readonly Part[] = ['victim', 'detainee', 'killed']
  const parts = new Map<string, Part>()
  for (const { type, participants } of incidents)
    for (const { actor, role, outcome } of participants) {
      if (!actor || role !== 'victim') continue
      const part: Part = outcome === 'killed' ? 'killed' : type.startsWith('detention') ? 'detainee' : 'victim'
      const known = parts.get(actor)
      if (known === undefined || rank.indexOf(part) > rank.indexOf(known)) parts.set(actor, part)
    }
  return parts
}

type Part = 'victim' | 'detainee' | 'killed'

interface Standing {
  readonly part: Part | undefined
  readonly isHeld: boolean
  readonly isSpeaker: boolean
  readonly isWitness: boolean
}

function protectOf(actor: Actor, { part, isHeld, isSpeaker, isWitness }: Standing): Actor['protect'] {
  const harm = part === 'killed' ? 'victim' : isHeld ? 'detainee' : part
  const isCalledWitness = [actor.name, actor.person?.occupation ?? '', ...actor.roles.map(({ title }) => title)].some((words) =>
    has(words, WITNESSES),
  )
  if (actor.kind === 'unnamed') {
    if (isMinor(actor)) return 'minor'
    if (isHeld && harm === 'detainee') return 'detainee'
    return isSpeaker ? (isWitness || isCalledWitness ? 'witness' : 'source') : (harm ?? 'private')
  }
  if (actor.kind !== 'person') return 'none'
  if (isMinor(actor)) return 'minor'
  if (actor.roles.some(({ title }) => has(title, PUBLIC_OFFICES))) return 'none'
  if (harm) return harm
  return isWitness || isCalledWitness ? 'witness' : 'private'
}

const has = (words: string, list: ReadonlySet<string>): boolean => wordsOf(words).some((word) => list.has(word))

/** "captured corporal", "the detainees": held by the words for him. */
const isCalledHeld = ({ name, kind, roles }: Actor): boolean =>
  (kind === 'unnamed' && has(name, DETAINEES)) || (kind === 'person' && roles.some(({ title }) => has(title, DETAINEES)))

const confesses = (text: string, { cue }: Attribution): boolean =>
  cue.spans.some(({ start, end }) => /\bconfess/i.test(text.slice(start, end)))

function isMinor({ name, kind, person, roles }: Actor): boolean {
  const age = /^\d+/.exec(person?.age ?? '')?.[0]
  if (age !== undefined) return /month|day/.test(person?.age ?? '') || Number(age) < ADULT_AGE
  return [...(kind === 'unnamed' ? wordsOf(name) : []), ...roles.flatMap(({ title }) => wordsOf(title))].some((word) => MINORS.has(word))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}.-]+/u)
