import { describe, expect, it } from 'vitest'
import { codeStatements } from '../attributions/testing/code-statements.ts'

const cast = (text: string) => codeStatements(text).actors
const named = (text: string, name: string) => cast(text).find((actor) => actor.name === name)
const mentions = (text: string, name: string) => named(text, name)?.mentions.map(({ start, end }) => text.slice(start, end))

describe('actors: one person, many names', () => {
  it('joins a last name to the full name before it', () => {
    expect(mentions('Adama Sow arrived on Friday. Sow met the mayor.', 'Adama Sow')).toEqual(['Adama Sow', 'Sow'])
  })

  it('leaves a last name alone that two persons share', () => {
    expect(mentions('Adama Sow met Fatou Sow. Later Sow left the hall.', 'Adama Sow')).toEqual(['Adama Sow'])
  })

  it('takes an acronym told in brackets as another name', () => {
    const actor = named('The Northern Liberation Front (NLF) took the town. The NLF left it on Sunday.', 'Northern Liberation Front')
    expect(actor?.aliases.map(({ text }) => text)).toEqual(['NLF'])
    expect(actor?.aliases[0]?.spans).toHaveLength(2)
  })

  it('takes a name of war and a role told by a verb', () => {
    const actor = named('Idris Danladi, better known as Abu Hamza, was a teacher. The teacher fled in 2019.', 'Idris Danladi')
    expect(actor?.aliases.map(({ text }) => text)).toEqual(['Abu Hamza'])
  })

  it('reads a title before and an office after the name', () => {
    expect(
      named('Colonel Idris Danladi, the commander of the garrison, denied it.', 'Idris Danladi')?.roles.map(({ title }) => title),
    ).toEqual(['Colonel', 'commander of the garrison'])
  })

  it('says of a person only what is stated', () => {
    expect(named('Awa Diop, a 34-year-old teacher, fled with her son.', 'Awa Diop')?.person).toMatchObject({
      age: '34-year-old',
      occupation: 'teacher',
    })
  })
})

describe('actors: pronouns and descriptions', () => {
  it('gives a pronoun to the one person it can mean', () => {
    expect(mentions('Governor Musa Kone said the road was closed. He left soon after.', 'Musa Kone')).toContain('He')
  })

  it('gives an office to the person who holds it', () => {
    expect(mentions('Governor Musa Kone said the road was closed. The governor left soon after.', 'Musa Kone')).toContain('The governor')
  })

  it('gives a description with an owner to the one who holds the office', () => {
    const text = 'Idris Danladi, a spokesman for the Front, left. The Front’s spokesperson said the road was closed.'
    expect(mentions(text, 'Idris Danladi')).toContain('The Front’s spokesperson')
  })

  it('takes up "his" that has no noun behind it', () => {
    expect(mentions('Governor Musa Kone resigned on Friday. The governor had acted on his own.', 'Musa Kone')).toContain('his')
  })

  it('leaves a pronoun open between two', () => {
    const text = 'Soldiers stopped Musa Kone and Idris Danladi at the bridge. Then he left.'
    expect([...(mentions(text, 'Musa Kone') ?? []), ...(mentions(text, 'Idris Danladi') ?? [])]).not.toContain('he')
  })
})

describe('actors: people without a name', () => {
  it('are followed when the text takes them up again', () => {
    expect(mentions('A herder was beaten at the well. He lost two teeth. The herder went home.', 'A herder')).toEqual([
      'A herder',
      'He',
      'The herder',
    ])
  })

  it('are no actors when it does not', () => {
    expect(cast('A herder was beaten at the well.')).toEqual([])
  })

  it('turn into somebody whose name follows', () => {
    const text = 'One driver survived. The driver, Musa Kone, said he hid.'
    expect(cast(text).map(({ name }) => name)).toEqual(['Musa Kone'])
  })

  it('are not their own relatives', () => {
    expect(mentions('Governor Musa Kone arrived with his brother. His brother said nothing.', 'his brother')).toEqual([
      'his brother',
      'His brother',
    ])
  })
})

describe('actors: descriptions by what is told', () => {
  it('take whom it happened to for the victim, and never who speaks', () => {
    const text = 'Musa Kone was shot at the bridge on Friday. Mayor Idris Danladi said that the victim had a shop.'
    expect(mentions(text, 'Musa Kone')).toContain('the victim')
  })

  it('take whoever is at hand for the young man, but nobody who was called old', () => {
    const text = 'An old herder met Musa Kone at the well. The young man greeted the old herder.'
    expect(mentions(text, 'Musa Kone')).toContain('The young man')
  })

  it('know whose brother it was when he is spoken of himself', () => {
    expect(mentions('The governor’s brother was killed, and the governor has not spoken.', 'The governor')).toContain('the governor')
  })
})

describe('actors: bodies without a name', () => {
  it('are followed when the text takes them up again', () => {
    const text = 'A newspaper printed a photograph on Monday. The newspaper said the road was open.'
    expect(mentions(text, 'A newspaper')).toContain('The newspaper')
    expect(cast(text)[0]?.kind).toBe('unnamed')
  })

  it('are known by the last word of a name and by its initials, whatever the initials were taken for', () => {
    const text = 'The World Harvest Fund left on Friday. WHF said in a note that the Fund would return.'
    expect(mentions(text, 'World Harvest Fund')).toEqual(['World Harvest Fund', 'WHF', 'the Fund'])
  })
})

describe('actors: quotations', () => {
  it('takes "he" in a quotation for somebody else than its speaker', () => {
    const text = 'Governor Musa Kone left on Friday. “He never called,” said Mayor Idris Danladi.'
    expect(mentions(text, 'Musa Kone')).toContain('He')
  })
})

describe('actors: bodies', () => {
  it('knows police and army without a name', () => {
    const found = cast('Police closed the road. The army said it would open fire.')
    expect(found.map(({ name, category }) => [name, category])).toEqual([
      ['Police', 'police'],
      ['army', 'state-forces'],
    ])
  })

  it('finds nobody in an empty text', () => {
    expect(cast('')).toEqual([])
  })
})
