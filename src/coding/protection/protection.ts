import { type Actor, type Attribution, type Component, type Incident, need } from '../../core/index.ts'
import { ADULT_AGE, MINORS, PUBLIC_OFFICES, WITNESSES } from './en.ts'

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
    run(_document, layers) {
      const { actors, attributions, incidents } = need(layers, 'actors', 'attributions', 'incidents')
      const parts = partsOf(incidents)
      const speakers = new Set(attributions.map(({ source }) => source.actor))
      const witnesses = new Set(attributions.filter(({ basis }) => basis === 'first-hand').map(({ source }: Attribution) => source.actor))
      return {
        actors: actors.map((actor) => ({
          ...actor,
          protect: protectOf(actor, parts.get(actor.id), speakers.has(actor.id), witnesses.has(actor.id)),
        })),
      }
    },
  }
}

/** Whether each actor is a victim of something or held by somebody. */
function partsOf(incidents: readonly Incident[]): ReadonlyMap<string, 'victim' | 'detainee'> {
  const parts = new Map<string, 'victim' | 'detainee'>()
  for (const { type, participants } of incidents)
    for (const { actor, role, outcome } of participants) {
      if (!actor || role !== 'victim') continue
      const isHeld = type.startsWith('detention') && outcome !== 'killed'
      if (!isHeld || !parts.has(actor)) parts.set(actor, isHeld ? 'detainee' : 'victim')
    }
  return parts
}

function protectOf(actor: Actor, part: 'victim' | 'detainee' | undefined, isSpeaker: boolean, isWitness: boolean): Actor['protect'] {
  if (actor.kind === 'unnamed') return isMinor(actor) ? 'minor' : isSpeaker ? 'source' : (part ?? 'private')
  if (actor.kind !== 'person') return 'none'
  if (isMinor(actor)) return 'minor'
  if (actor.roles.some(({ title }) => wordsOf(title).some((word) => PUBLIC_OFFICES.has(word)))) return 'none'
  if (part) return part
  return isWitness ||
    wordsOf(actor.person?.occupation ?? '').some((word) => WITNESSES.has(word)) ||
    actor.roles.some(({ title }) => wordsOf(title).some((word) => WITNESSES.has(word)))
    ? 'witness'
    : 'private'
}

function isMinor({ name, kind, person, roles }: Actor): boolean {
  const age = /^\d+/.exec(person?.age ?? '')?.[0]
  if (age !== undefined) return /month|day/.test(person?.age ?? '') || Number(age) < ADULT_AGE
  return [...(kind === 'unnamed' ? wordsOf(name) : []), ...roles.flatMap(({ title }) => wordsOf(title))].some((word) => MINORS.has(word))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}.-]+/u)
