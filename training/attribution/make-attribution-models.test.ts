import { describe, expect, it } from 'vitest'
import { findByModel, loadAttributionModels } from '../../src/coding/attributions/index.ts'
import { marked } from '../../src/core/testing/marked.ts'
import { englishModels } from '../../src/language/testing/english-models.ts'
import type { MarkedReport } from './corpus.ts'
import { makeAttributionModels, readAll } from './make-attribution-models.ts'

const SPEAKERS = ['The mayor of Gao', 'A police officer', 'Residents', 'The army', 'The Red Cross']
const CUES = ['said', 'insisted', 'claimed', 'warned']
const CONTENTS = [
  'that the bridge at Labbezanga had been closed since Monday',
  'that nobody was hurt in the shelling of the market',
  'that four trucks with flour were held at the border',
]

/** Invented reports of a few sentences, one attribution each. */
const REPORTS: readonly MarkedReport[] = Array.from({ length: 10 }, (_, i) => {
  const sentences = Array.from({ length: 4 }, (_, j) => {
    const [speaker, cue, content] = [SPEAKERS[(i + j) % 5], CUES[(i * 3 + j) % 4], CONTENTS[(i + 2 * j) % 3]]
    return marked(`[source:${speaker}] [cue:${cue}] [content:${content}]. The road to Ansongo was open.`)
  })
  let text = ''
  const attributions = sentences.map((one) => {
    const offset = text.length
    text += `${one.text}\n\n`
    const spans = (name: string) =>
      one.spans.filter((span) => span.name === name).map(({ start, end }) => ({ start: start + offset, end: end + offset }))
    return { source: spans('source'), cue: spans('cue'), content: spans('content'), nested: false }
  })
  return { id: `invented-${i}`, text, title: null, attributions, isOwn: true }
})

describe('training', () => {
  const language = englishModels()
  const silent = () => undefined
  const read = readAll(REPORTS, language, silent)
  const files = makeAttributionModels(read, language, silent)

  it('gives the same bytes from the same reports', () => {
    expect(makeAttributionModels(readAll(REPORTS, language, silent), language, silent)).toEqual(files)
  })

  it('makes models that find what they learnt from', () => {
    const { scene, report } = read[0]!
    const found = findByModel(loadAttributionModels(files, language.words))(scene)
    const contents = found.map(({ content }) => content).sort((a, b) => a[0]!.start - b[0]!.start)
    expect(contents).toEqual(report.attributions.map(({ content }) => content))
    expect(found.every(({ confidence }) => confidence !== undefined && confidence > 0 && confidence <= 1)).toBe(true)
  })
})
