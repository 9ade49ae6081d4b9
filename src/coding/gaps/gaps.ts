import { type Component, makeIds, need, quoteOf } from '../../core/index.ts'
import { READING_NEEDS, readingOf, sceneOf, spanOver } from '../reading/index.ts'
import { aboutOf } from './about.ts'
import { findGaps } from './find-gaps.ts'

/** What the text says is not known, not said, not confirmed or only alleged, each with what it is about. */
export function gaps(): Component {
  return {
    name: 'gaps',
    version: '1',
    needs: [...READING_NEEDS, 'times', 'actors', 'attributions', 'incidents'],
    adds: ['gaps'],
    run(document, layers) {
      const { times, actors, attributions, incidents } = need(layers, 'times', 'actors', 'attributions', 'incidents')
      const scene = sceneOf(readingOf(document, layers), times)
      const idOf = makeIds(document.sha256, 'gap')
      return {
        gaps: findGaps(scene).map(({ kind, first, last }) => {
          const span = spanOver(scene.reading, first, last)
          const sentence = scene.reading.sentences[scene.reading.tokens[first]!.sentence]!
          return {
            id: idOf(quoteOf(document.text, span)),
            kind,
            about: aboutOf(span, sentence, { incidents, attributions, actors }),
            spans: [span],
          }
        }),
      }
    },
  }
}
