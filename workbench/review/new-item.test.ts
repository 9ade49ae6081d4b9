import { expect, it } from 'vitest'
import { loadRecordSchema } from '../../src/core/index.ts'
import { richRecord } from '../testing/data/rich-record.ts'
import { draftOf, NEW_ITEMS } from './new-item.ts'

const raid = richRecord.incidents[0]!
const start = richRecord.document.text.indexOf('nine people')
const span = { start, end: start + 'nine people'.length }
const types = [{ value: 'other', label: 'Other' }]
const { shape } = await loadRecordSchema()

it.each(NEW_ITEMS)('a %s entered as it is proposed is one that the record can hold', (item) => {
  const draft = draftOf(item, span, richRecord, raid, types)!
  const { inputs, values } = draft.correction
  const value = { id: 'new', ...draft.value(values(Object.fromEntries(inputs.map((input) => [input.name, input.value])))) }
  const part = item === 'figure' ? 'figures' : item === 'participant' ? 'participants' : null
  const element = part === null ? shape[`${item}s` as 'gaps'].element : shape.incidents.element.shape[part].element
  expect(element.safeParse(value).error).toBeUndefined()
})

it('takes figures and participants only into an incident', () => {
  expect(draftOf('figure', span, richRecord, null, types)).toBeNull()
  expect(draftOf('gap', span, richRecord, null, types)?.within).toBeNull()
})

it('knows whose words it stands in', () => {
  const said = richRecord.attributions.find(({ content }) => content.spans.some((one) => one.start <= span.start && span.end <= one.end))
  expect(draftOf('figure', span, richRecord, raid, types)!.value({}).attribution).toBe(said?.id ?? null)
})
