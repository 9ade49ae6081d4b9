import type { Attribution, Incident } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import { ALLEGED } from './en/stages.ts'
import { type Setting, sentenceAt } from './setting.ts'
import type { Told } from './stage.ts'
import type { Trigger } from './triggers/find-triggers.ts'

export type Standing = Incident['standing']

const NEAR = 5

/** How one telling puts its incident: by its own words, and by who says it with what stance. */
export function standingOf(setting: Setting, trigger: Trigger, told: Told, account: Attribution | null): Standing {
  if (told === 'denied') return account?.stance === 'denies' ? 'asserted' : 'denied'
  if (account?.stance === 'denies') return 'denied'
  if (account?.stance === 'doubts') return 'disputed'
  if (account?.stance === 'accuses') return 'alleged'
  const { reading } = setting.scene
  const { first } = sentenceAt(setting, trigger.head)
  for (let token = trigger.first - 1; token >= Math.max(first, trigger.first - NEAR); token--)
    if (ALLEGED.has(wordAt(reading, token))) return 'alleged'
  return 'asserted'
}

/** How an incident stands when its tellings are held side by side: denied by one and told by another, it is disputed. */
export function jointStanding(standings: readonly Standing[]): Standing {
  const denied = standings.includes('denied')
  const told = standings.some((standing) => standing === 'asserted' || standing === 'alleged')
  if (denied && told) return 'disputed'
  if (denied) return 'denied'
  if (standings.includes('asserted')) return 'asserted'
  return standings.includes('alleged') ? 'alleged' : (standings[0] ?? 'asserted')
}
