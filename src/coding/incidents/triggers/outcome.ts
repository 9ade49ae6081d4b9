import type { CodebookType } from '../../codebook/index.ts'
import type { Trigger } from './find-triggers.ts'

/** What befell those it was done to: by the type, else by the word: who is shot dead in an assault is killed. */
export function outcomeOf({ type, trigger }: { readonly type: CodebookType; readonly trigger: Trigger }): CodebookType['outcome'] {
  return type.outcome ?? trigger.entry.types.find(({ type: other }) => other.outcome === 'killed')?.type.outcome ?? null
}
