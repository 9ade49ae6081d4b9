import { describe, expect, it } from 'vitest'
import { marked } from '../../core/testing/marked.ts'
import { codeStatements } from '../attributions/testing/code-statements.ts'

describe('gaps', () => {
  it.each([
    '[unknown:It was not clear who had planted the bomb].',
    '[unknown:It is unclear how many were hurt].',
    '[not-stated:The army did not say how many soldiers were hurt].',
    '[not-stated:The ministry declined to comment on the raid].',
    '[unverified:The claims could not be independently verified].',
    '[unverified:It was not immediately possible to verify the toll].',
    '[unknown:No group has claimed responsibility].',
    'The men [reported:reportedly fled] to the north.',
    'Police held two [alleged:suspected smugglers].',
    'The driver [uncertain:may have been killed].',
    'Three people were [presumed:presumed] dead.',
    '[unverified:The paper has not been able to verify the film].',
    '[unverified:The claims of neither camp can be checked].',
    '[unverified:The colonel produced no evidence].',
    'The station broadcast [unverified:an unsubstantiated claim].',
    '[unknown:Nothing is known of the fate of the two drivers].',
    '[unknown:The nurse could not say how many men there were].',
    '[unknown:The cause of the blast is under investigation].',
    '[unknown:None of the men has been identified].',
    '[not-stated:The embassy neither confirmed nor denied the visit].',
    '[not-stated:The ministry has published no figures].',
    '[not-stated:The barracks did not reply to questions].',
    '[not-stated:The governor kept silent].',
    '[not-stated:Nobody in the village would say who had come].',
    '[disputed:Accounts differ as to who fired first].',
    '[uncertain:The figures are provisional].',
    '[not-stated:The bulletin said nothing of the children].',
    '[not-stated:No figures were given].',
    '[not-stated:The ministry has yet to publish a list].',
    '[not-stated:Neither the army nor the rebels commented].',
    'The army left the town, [not-stated:nor did it say why].',
    '[not-stated:The paper could not reach the mayor].',
    '[unverified:None of this could be checked].',
    '[unknown:There has been no word of the two drivers].',
    '[unknown:It is too early to say how many fled].',
    '[unknown:The nurse did not know his name].',
    '[uncertain:An accident cannot be ruled out].',
    'The [alleged:(alleged) smugglers] were held.',
  ])('%s', (input) => {
    const { text, spans } = marked(input)
    const { gaps, document } = codeStatements(text)
    const [want] = spans
    const quotes = gaps.map(({ kind, spans: [span] }) => [kind, document.text.slice(span!.start, span!.end).toLowerCase()])
    expect(quotes.some(([kind, quote]) => kind === want!.name && quote!.includes(text.slice(want!.start, want!.end).toLowerCase()))).toBe(
      true,
    )
  })

  it('finds none where all is said', () => {
    expect(
      codeStatements('The mayor said that two men were hurt on Monday. He did not give up the search, and I do not know any of them.').gaps,
    ).toEqual([])
  })
})
