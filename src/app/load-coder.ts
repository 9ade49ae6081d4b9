import type { Codebook, DocumentCoder } from '../coding/index.ts'
import { programVersion } from './program-version.ts'

/**
 * The coder that this package ships: its components over its models, gazetteer and codebook. What it stands on is imported here and
 * not above: it takes most of a program's start, and a thread that only hands work to others never needs it.
 */
export async function loadCoder(): Promise<DocumentCoder> {
  const [{ codingComponents, createCoder }, { loadGazetteer }, { languageComponents, loadLanguageModels }, { loadCoderInputs }] =
    await Promise.all([
      import('../coding/index.ts'),
      import('../gazetteer/index.ts'),
      import('../language/index.ts'),
      import('./coder-inputs.ts'),
    ])
  const inputs = await loadCoderInputs()
  const codebook = JSON.parse(new TextDecoder().decode(inputs.codebook)) as Codebook
  const components = [
    ...languageComponents(loadLanguageModels(inputs.language)),
    ...codingComponents({ gazetteer: loadGazetteer(inputs.gazetteer), codebook }),
  ]
  return createCoder(components, { name: 'onrecord', version: programVersion(), inputs: inputs.provenance })
}
