import type { DocumentCoder } from '../coding/index.ts'
import { loadCoderInputs } from './coder-inputs.ts'
import { programVersion } from './program-version.ts'

/**
 * The coder that this package ships: its components over its models, gazetteer and codebook. What it stands on is imported here and
 * not above: it takes most of a program's start, and a thread that only hands work to others never needs it.
 */
export async function loadCoder(): Promise<DocumentCoder> {
  const [{ bytes, provenance }, { codingComponents, createCoder, parseCodebook }, { loadGazetteer }, { languageComponents }] =
    await Promise.all([loadCoderInputs(), import('../coding/index.ts'), import('../gazetteer/index.ts'), import('../language/index.ts')])
  const { codebook } = parseCodebook(new TextDecoder().decode(bytes.codebook))
  if (codebook === null) throw new Error('the codebook of the package cannot be read')
  const components = [...languageComponents(null), ...codingComponents({ gazetteer: loadGazetteer(bytes.gazetteer), codebook })]
  return createCoder(components, { name: 'onrecord', version: programVersion(), inputs: provenance })
}
