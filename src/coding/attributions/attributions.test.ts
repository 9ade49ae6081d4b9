import { describe, expect, it } from 'vitest'
import { marked } from '../../core/testing/marked.ts'
import { codeStatements } from './testing/code-statements.ts'

/** Codes a marked text and holds the first attribution against the marks. */
function expectMarked(input: string): void {
  const { text, spans } = marked(input)
  const { attributions, document } = codeStatements(text)
  const want = (name: string) => spans.filter((span) => span.name === name).map(({ start, end }) => text.slice(start, end))
  const found = attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((part) => part.spans.map(({ start, end }) => document.text.slice(start, end))),
  )
  expect(found).toContainEqual([want('source'), want('cue'), want('content')])
}

const of = (text: string) => {
  const record = codeStatements(text)
  const name = (id: string | null) => record.actors.find((actor) => actor.id === id)?.name ?? null
  return { ...record, name, speakers: record.attributions.map(({ source }) => name(source.actor)) }
}

describe('attributions: where source, cue and content stand', () => {
  it.each([
    '[source:The governor] [cue:said] [content:that the road was closed].',
    '[source:Officials] [cue:said] [content:the bridge had been destroyed].',
    '[content:The bridge had been destroyed], [source:officials] [cue:said].',
    '[content:“We left at dawn,”] [source:she] [cue:said].',
    '[content:“We left at dawn,”] [cue:said] [source:the mayor].',
    '[content:“We left at dawn,”] [cue:said] [source:Awa Sall, a teacher in the town]. ',
    '[content:“We left,”] [source:he] [cue:said], [content:“because the market was burning.”]',
    '[content:“We left at dawn,”] [source:he] [cue:said]. [content:“Nobody stopped us.”]',
    '[cue:According to] [source:the ministry], [content:three soldiers were wounded].',
    '[content:Three soldiers were wounded], [cue:according to] [source:the ministry].',
    '[source:The group] [cue:claimed] [content:responsibility for the attack].',
    '[source:The colonel] [cue:denied] [content:that his men had fired].',
    '[source:The army] [cue:accused] [content:the rebels of burning the clinic].',
    '[source:A doctor] [cue:told] reporters [content:that nine people had died].',
    '[source:The minister] [cue:said] on Monday [content:that talks had failed].',
    '[content:The village], [source:he] [cue:said], [content:was empty].',
    '[source:He] [cue:said]: [content:“The siege is over.”]',
  ])('%s', expectMarked)

  it('takes a quotation over paragraphs as one', () => {
    const { attributions, document } = of('“We had no water,” the nurse said. “It went on for days.\n\n“Then the trucks came.”')
    expect(attributions[0]!.content.spans.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '“We had no water,”',
      '“It went on for days.',
      '“Then the trucks came.”',
    ])
  })

  it('reads a quotation without words for its speaker as going on', () => {
    const { attributions, speakers } = of('“The claims are lies,” Colonel Idris Danladi told reporters.\n\n“Our men were not there.”')
    expect(attributions.map(({ implicit }) => implicit)).toEqual([false, true])
    expect(attributions[1]!.source.spans).toEqual([])
    expect(speakers[1]).toBe(speakers[0])
  })

  it('does not take an apostrophe or a held-off word for speech', () => {
    expect(of("The soldiers' camp near the so-called 'safe' zone was empty.").attributions).toEqual([])
  })

  it('makes no statement of what was not said', () => {
    expect(of('The army did not say how many soldiers were hurt. Nobody said why. The ministry declined to comment.').attributions).toEqual(
      [],
    )
  })
})

describe('attributions: who speaks', () => {
  it('leaves two unnamed sources apart', () => {
    const { speakers } = of('An official said the road was mined. Another official said it was safe.')
    expect(new Set(speakers).size).toBe(2)
  })

  it('counts unnamed sources', () => {
    const { attributions } = of('Three officials said the road was mined.')
    expect(attributions[0]!.source.count).toEqual({ min: 3, max: 3 })
    expect(attributions[0]!.naming).toBe('unnamed')
  })

  it('takes a pronoun back to the last speaker', () => {
    const { speakers } = of('“They came at night,” said a nurse. She said that the pharmacy had been looted.')
    expect(speakers).toEqual(['a nurse', 'a nurse'])
  })

  it('leaves a description open that two sources answer to', () => {
    const { speakers } = of('One witness said he saw smoke. Another said the bridge was hit. The witness said two men fled.')
    expect(new Set(speakers).size).toBe(3)
  })

  it('does not join a description to one of two who were brought in by its noun', () => {
    const { speakers } = of(
      'A driver was shot at the bridge. A driver in the convoy said the road was mined. The driver said the shots came at dawn.',
    )
    expect(new Set(speakers).size).toBe(2)
  })

  it('takes people at the head of a sentence for people', () => {
    const { attributions, speakers } = of('Residents of Kona said the shelling began at dawn. Residents of Sofara said it lasted an hour.')
    expect(attributions.map(({ naming }) => naming)).toEqual(['unnamed', 'unnamed'])
    expect(new Set(speakers).size).toBe(2)
  })

  it('goes on with who has just spoken, and not with somebody he told of', () => {
    const { speakers } = of('A resident told the paper that Musa Kone had led the raid. He also claimed that the army was near.')
    expect(speakers).toEqual(['A resident', 'A resident'])
  })

  it.each([
    ['A young man who gave only his first name, Issa, said the road was closed.', 'Issa'],
    ['One of them, Malik Diop, told the paper that the road was closed.', 'Malik Diop'],
    ['The Front of the Valleys (FOV), which says it has 900 men, left the talks.', 'Front of the Valleys'],
    ['The Hill Front and the Valley League met on Monday. Both parties accused the army of lying.', 'The Hill Front and the Valley League'],
    ['An army statement said that nine men had died. The army left the town on Monday.', 'army'],
  ])('%s', (text, want) => {
    expect(of(text).speakers[0]).toBe(want)
  })

  it('knows a title that comes back without its name', () => {
    const { speakers } = of(
      'Defence ministry official Idris Danladi said that the road was closed. The defence ministry official said that more would come.',
    )
    expect(speakers).toEqual(['Idris Danladi', 'Idris Danladi'])
  })

  it('takes a body told by what it is for a body, and protects no source in it', () => {
    const { attributions, actors } = of('State radio said that nine men had died.')
    expect(attributions[0]!.naming).toBe('named')
    expect(actors.map(({ kind, protect }) => [kind, protect])).toEqual([['organization', 'none']])
  })

  it('keeps who cites whom', () => {
    const { attributions } = of('Residents told the paper that the governor had said the road was safe.')
    const [outer, inner] = attributions
    expect(inner!.within).toBe(outer!.id)
    expect(outer!.within).toBeNull()
  })

  it.each([
    ['The colonel said none of his men had fired.', 'denies'],
    ['The colonel said that the army had nothing to do with the raid.', 'denies'],
    ['The mayor repeated that the army must leave.', 'demands'],
    ['The mayor asked that the teachers be freed.', 'demands'],
    ['“We will hunt them in the hills,” the colonel said.', 'threatens'],
    ['The agency warned that stocks would run out by July.', 'reports'],
    ['The colonel said he could neither confirm nor exclude that a raid was planned.', 'doubts'],
    ['The mayor said the road was closed.', 'reports'],
  ])('turns the stance of a plain cue by what is said: %s', (text, want) => {
    expect(of(text).attributions[0]?.stance).toBe(want)
  })

  it.each([
    ['A shopkeeper said he had seen three trucks.', 'first-hand'],
    ['“We moved eleven patients to the hall,” said Awa Diop, a nurse.', 'first-hand'],
    ['“We demand an end to the siege,” said Awa Diop, a nurse.', 'unknown'],
    ['The driver confessed to planting the bomb.', 'second-hand'],
  ])('knows whose eyes it rests on: %s', (text, want) => {
    expect(of(text).attributions[0]?.basis).toBe(want)
  })

  it('says how and when', () => {
    const { attributions } = of('The ministry said in a statement on Monday that talks had failed.')
    expect(attributions[0]!.channel?.text).toBe('a statement')
    expect(attributions[0]!.saidAt).not.toBeNull()
  })
})

describe('attributions: odd input', () => {
  it.each([
    '',
    '“',
    '”””',
    'said',
    '“ ” ‘ ’',
    '😀 said 😀',
    'x'.repeat(50_000),
    '"a" '.repeat(2000),
    'according to',
    'said '.repeat(3000),
    'أعلن said "مرحبا"',
  ])('holds for %#', (text) => {
    const { attributions, document } = of(text)
    for (const { source, cue, content } of attributions)
      for (const { start, end } of [...source.spans, ...cue.spans, ...content.spans]) expect(document.text.slice(start, end)).not.toBe('')
  })
})
