import type { CodedRecord } from '../../../core/index.ts'
import { documentFromText } from '../../../document/index.ts'
import { languageComponents } from '../../../language/index.ts'
import { englishModels } from '../../../language/testing/english-models.ts'
import { actors } from '../../actors/index.ts'
import { createCoder } from '../../coder.ts'
import { gaps } from '../../gaps/index.ts'
import { positions } from '../../positions/index.ts'
import { protection } from '../../protection/index.ts'
import { times } from '../../times/index.ts'
import { attributions } from '../attributions.ts'

const without = (layer: 'places' | 'incidents') =>
  ({ name: layer, version: '0', needs: [], adds: [layer], run: () => ({ [layer]: [] }) }) as const
const coder = createCoder(
  [
    ...languageComponents(englishModels()),
    times,
    without('places'),
    actors(),
    attributions(),
    without('incidents'),
    positions(),
    gaps(),
    protection(),
  ],
  { name: 'test', version: '0', inputs: [] },
)

/** The record of a text by the components that say who is who and who said what, without a gazetteer and without incidents. */
export function codeStatements(text: string, publishedAt = '2025-03-20'): CodedRecord {
  const { document, findings } = documentFromText({ id: 'test', text, publishedAt })
  return coder.code({ ...document, language: 'en' }, findings)
}
