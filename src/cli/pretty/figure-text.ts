import type { Figure } from '../../core/index.ts'

/** A figure as people write it: `at least 17`, `up to 40`, `9 to 13`, `about 40`. */
export function amount({ min, max, hedge }: Pick<Figure, 'min' | 'max' | 'hedge'>): string {
  if (min === null && max === null) return 'a number not told'
  if (max === null) return `at least ${min}`
  if (min === null) return `up to ${max}`
  const about = hedge === 'about' ? 'about ' : ''
  return `${about}${min === max ? min : `${min} to ${max}`}`
}
