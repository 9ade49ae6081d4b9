import type { DocumentCoder } from '../coding/index.ts'
import { loadCoderInputs } from './coder-inputs.ts'
import { programVersion } from './program-version.ts'

/**
 * The coder that this package ships: its components over its models, gazetteer and codebook. What it stands on is imported here and
 * not above: it takes most of a program's start, and a thread that only hands work to others never needs it.
 */
export async function loadCoder(): Promise<DocumentCoder> {
  const [{ provenance }, { codingComponents, createCoder }, { languageComponents }] = await Promise.all([
    loadCoderInputs(),
    import('../coding/index.ts'),
    import('../language/index.ts'),
  ])
  const components = [...languageComponents(null), ...codingComponents({})]
  return createCoder(components, { name: 'onrecord', version: programVersion(), inputs: provenance })
}
