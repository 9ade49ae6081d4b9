import { describe, expect, it } from 'vitest'
import { tokenise } from '../../language/index.ts'
import { quantitiesIn } from './quantities.ts'

function read(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    lower: text.slice(start, end).toLowerCase(),
    sentence: 0,
  }))
  return quantitiesIn(tokens, 0, tokens.length).map(
    ({ first, last, min, max, hedge }) => `${text.slice(tokens[first]!.start, tokens[last - 1]!.end)} ${min}..${max} ${hedge}`,
  )
}

describe('quantitiesIn', () => {
  it.each([
    ['Twelve people died', ['Twelve 12..12 exact']],
    ['some 2,500 marched', ['some 2,500 2500..2500 about']],
    ['at least 5 men', ['at least 5 5..null at-least']],
    ['more than thirty-one herders', ['more than thirty-one 31..null at-least']],
    ['up to 40 fighters', ['up to 40 null..40 up-to']],
    ['between 8 and 11 miners', ['between 8 and 11 8..11 exact']],
    ['from 8 to 11 miners', ['from 8 to 11 8..11 exact']],
    ['one or two herders', ['one or two 1..2 exact']],
    ['14-16 recruits', ['14-16 14..16 exact']],
    ['dozens of villagers', ['dozens 24..null vague']],
    ['scores were hurt', ['scores 40..null vague']],
    ['hundreds fled', ['hundreds 200..null vague']],
    ['tens of thousands fled', ['tens of thousands 20000..null vague']],
    ['several thousand people', ['several thousand 3000..null vague']],
    ['half a dozen gunmen', ['half a dozen 6..6 exact']],
    ['two dozen pupils', ['two dozen 24..24 exact']],
    ['about a hundred families', ['about a hundred 100..100 about']],
    ['one hundred and twenty-three', ['one hundred and twenty-three 123..123 exact']],
    ['3.5 million people', ['3.5 million 3500000..3500000 exact']],
    ['20 or more guards', ['20 or more 20..null at-least']],
    ['killed 3 soldiers and 12 civilians', ['3 3..3 exact', '12 12..12 exact']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    'a 52-year-old trader',
    'Jonas Berg, 34, left',
    '40 km away',
    '300,000 francs',
    '$20 bills',
    'on 12 May',
    'May 12',
    'since 2019',
    'at 0430',
    'at 10 a.m.',
    'communiqué number 31',
    'for six days',
    'Resolution 2231 stands',
    '15 per cent',
    'an M-16 rifle',
    '',
  ])('takes no count from: %s', (text) => expect(read(text)).toEqual([]))
})
