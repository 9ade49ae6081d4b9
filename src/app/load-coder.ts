import { codingComponents, createCoder, type DocumentCoder } from '../coding/index.ts'
import { languageComponents } from '../language/index.ts'
import { loadCoderInputs } from './coder-inputs.ts'
import { programVersion } from './program-version.ts'

/** The coder that this package ships: its components over its models, gazetteer and codebook. Loading takes most of a program's start. */
export async function loadCoder(): Promise<DocumentCoder> {
  const { provenance } = await loadCoderInputs()
  const components = [...languageComponents(null), ...codingComponents({})]
  return createCoder(components, { name: 'onrecord', version: programVersion(), inputs: provenance })
}
