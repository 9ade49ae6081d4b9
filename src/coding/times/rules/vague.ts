import { VAGUE } from '../en/lexicon.ts'
import { open } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** now, recently, soon, at the time: no place on the calendar */
export const vague: Rule = {
  name: 'vague',
  starts: ['{vagueTime}'],
  pattern: '(?<words>{vagueTime})',
  read({ words = '' }, context) {
    const key = words.toLowerCase().replaceAll(/\s+/g, ' ')
    // "current account", "as soon as", "the present Lord": no times
    if (key === 'soon' && /\bas\s+$/i.test(context.before(4))) return null
    if (key === 'shortly' && /^\s+(?:before|after)\b/i.test(context.after(8))) return null
    if (key === 'now' && /^['’-]/.test(context.after(1))) return null
    return open(VAGUE[key] ?? 'PAST_REF')
  },
}
