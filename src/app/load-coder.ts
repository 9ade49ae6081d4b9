import type { Codebook, DocumentCoder } from '../coding/index.ts'
import { programVersion } from './program-version.ts'

/** What a coder stands on beside the package. */
export interface CoderOptions {
  /** A folder whose own places (`onrecord gazetteer`) and codebook (`onrecord codebook`) are used; their digests are among the inputs then. */
  readonly dossier?: string | null
}

/**
 * The coder that this package ships: its components over its models, gazetteer and codebook. What it stands on is imported here and
 * not above: it takes most of a program's start, and a thread that only hands work to others never needs it.
 */
export async function loadCoder({ dossier = null }: CoderOptions = {}): Promise<DocumentCoder> {
  const [
    { codingComponents, createCoder, loadAttributionModels },
    { layered, loadGazetteer },
    { decodeModel, languageComponents, loadLanguageModels },
    { loadCoderInputs },
    kept,
    own,
  ] = await Promise.all([
    import('../coding/index.ts'),
    import('../gazetteer/index.ts'),
    import('../language/index.ts'),
    import('./coder-inputs.ts'),
    dossier === null ? null : import('./gazetteer-folder.ts').then(({ readKeptPlaces }) => readKeptPlaces(dossier)),
    dossier === null ? null : import('./codebooks.ts').then(({ keptCodebook }) => keptCodebook(dossier)),
  ])
  const inputs = await loadCoderInputs()
  const codebook = own?.codebook ?? (JSON.parse(new TextDecoder().decode(inputs.codebook)) as Codebook)
  const language = loadLanguageModels(inputs.language)
  const components = [
    ...languageComponents(language),
    ...codingComponents({
      gazetteer: layered(loadGazetteer(inputs.gazetteer), kept?.layers ?? []),
      codebook,
      attributionModels: loadAttributionModels(inputs.attributions, language.words),
      roles: decodeModel(inputs.roles),
    }),
  ]
  return createCoder(components, {
    name: 'onrecord',
    version: programVersion(),
    inputs: [...inputs.provenance.map((input) => (input.name === own?.input.name ? own.input : input)), ...(kept?.provenance ?? [])],
  })
}
