import type { Finding } from './record.ts'
import type { Span } from './span.ts'

/** Every finding a stage can make about its input, with its severity and what it means. A finding is returned; an error is thrown. */
export const FINDINGS = {
  'language-not-english': { severity: 'warning', meaning: 'The text is not English; it was not coded further than its blocks.' },
  'language-unknown': { severity: 'info', meaning: 'The text is too short to tell its language; it was coded as English.' },
  'publication-date-inferred': {
    severity: 'warning',
    meaning: 'No publication date was given; one was inferred from dates in the text, only as exact as they allow.',
  },
  'publication-date-unknown': { severity: 'warning', meaning: 'No publication date is known; dates told from it stay open.' },
  'date-ambiguous': { severity: 'warning', meaning: 'A date can be read with the day or the month first.' },
  'encoding-guessed': { severity: 'warning', meaning: 'The bytes did not state their character encoding; it was guessed.' },
  'main-text-uncertain': { severity: 'warning', meaning: 'The page has no clear main text; all of its text was taken.' },
} as const satisfies Record<string, { severity: Finding['severity']; meaning: string }>

export type FindingCode = keyof typeof FINDINGS

/** A finding with the severity that the table gives to its code. */
export function finding(code: FindingCode, message: string, span: Span | null = null): Finding {
  return { code, severity: FINDINGS[code].severity, message, span }
}
