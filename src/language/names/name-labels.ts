import type { NameKind } from '../../core/index.ts'

export const NAME_KINDS: readonly NameKind[] = [
  'person',
  'organization',
  'group',
  'place',
  'nationality',
  'facility',
  'weapon',
  'vehicle',
  'role',
]

/** Outside, then for each kind: begin, inside, last, unit (the BILOU scheme). */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_KINDS.flatMap((kind) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${kind}`))]

export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

/** The label of a token in a name of this kind at this place. */
export function labelOf(kind: number, part: number): number {
  return 1 + kind * 4 + part
}

export function kindOf(label: number): number {
  return (label - 1) >> 2
}

export function partOf(label: number): number {
  return (label - 1) & 3
}

/** Whether a label leaves its name open: the next word must go on with it. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && partOf(label) <= INSIDE
}

/** Whether one label may stand behind another. */
export function mayFollow(before: number, label: number): boolean {
  const goesOn = label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === LAST)
  return isOpen(before) ? goesOn && kindOf(label) === kindOf(before) : !goesOn
}

/** A name over whole tokens, as the tagger tells it. */
export interface LabelledName {
  readonly kind: number
  readonly first: number
  readonly last: number
}

/** The names of a path of labels. */
export function namesIn(path: Uint8Array): LabelledName[] {
  const names: LabelledName[] = []
  let first = -1
  for (let i = 0; i < path.length; i++) {
    const label = path[i]!
    if (label === OUTSIDE) continue
    if (partOf(label) === BEGIN) first = i
    if (partOf(label) === UNIT) names.push({ kind: kindOf(label), first: i, last: i + 1 })
    if (partOf(label) === LAST && first >= 0) names.push({ kind: kindOf(label), first, last: i + 1 })
  }
  return names
}
