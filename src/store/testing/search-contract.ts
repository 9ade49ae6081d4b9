import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldName, type IncidentEntry, type SearchFilter } from '../../record/index.ts'
import type { NewReport, Store } from '../port.ts'
import { exampleReport, withEntry } from './example-report.ts'
import type { StorePlace } from './store-contract.ts'

const GAO = { name: 'Gao', lat: 16.27, lon: -0.04, country: 'ML' }
const AYOROU = { name: 'Ayorou', lat: 14.73, lon: 0.92, country: 'NE' }
const SUVA = { name: 'Suva', lat: -18.14, lon: 178.44, country: 'FJ' }
const APIA = { name: 'Apia', lat: -13.83, lon: -171.77, country: 'WS' }

/** One report with one incident for each entry given. */
function report(
  text: string,
  ...incidents: readonly (Partial<Omit<IncidentEntry, 'row'>> & { row?: Partial<IncidentEntry['row']> })[]
): NewReport {
  const example = exampleReport(text)
  const [plain] = example.entry.incidents
  return withEntry(example, {
    incidents: incidents.map(({ row, ...entry }, i) => ({
      ...plain!,
      ...entry,
      row: { ...plain!.row, incidentId: `incident-${i}`, placePrecision: 'exact', ...row },
    })),
  })
}

/** What every store must find, whatever database it stands on. */
export function searchContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`search contract: ${name}`, () => {
    const first = report(
      'Gunmen of the Sabil Brigade attacked the market of Ayorou. Nobody claimed it.',
      {
        row: { type: 'attack/armed-assault', earliest: '2025-05-11', latest: '2025-05-11', place: AYOROU },
        status: 'accepted',
        province: 'Tillabéri',
        actors: [foldName('the Sabil Brigade')],
        sources: [foldName('Radio Hondo')],
        words: 'gunmen attacked the market',
        gap: true,
      },
      { row: { type: 'abduction', earliest: '2025-04-01', latest: '2025-04-30', place: null }, words: 'well diggers were taken' },
    )
    const second = report('A bomb went off at the market of Gao, killing eight. Témoins said so.', {
      row: { type: 'attack/bombing', earliest: '2025-05-17', latest: '2025-05-18', place: GAO },
      disputed: true,
      words: 'bomb killing eight at the market',
    })
    const third = report(
      'Islands were quiet.',
      { row: { type: 'talks', place: SUVA } },
      { row: { type: 'talks', place: { ...APIA }, placePrecision: 'admin1' } },
      { row: { type: 'talks', place: APIA } },
    )
    let place: StorePlace
    let store: Store
    beforeEach(async () => {
      place = await makePlace()
      store = await place.open()
      for (const one of [first, second, third]) await store.add(one)
    })
    afterEach(async () => {
      await store.close()
      await place.clear()
    })

    const incidents = async (filter: SearchFilter) =>
      (await store.findIncidents(filter, { limit: 50 })).items.map(({ row }) => `${row.type} ${row.place?.name ?? '-'}`)
    const ids = async (filter: SearchFilter) => (await store.findReports(filter, { limit: 50 })).items.map(({ id }) => id)
    const [one, two] = [first.entry.report.id, second.entry.report.id]

    it.each<[string, SearchFilter, readonly string[]]>([
      ['words in any form', { text: 'gunmen markets' }, [one]],
      ['words beside each other', { text: '"market of Gao"' }, [two]],
      ['no words that stand apart', { text: '"Gao market"' }, []],
      ['words that are left out', { text: 'market -bomb' }, [one]],
      ['the beginning of a word', { text: 'briga*' }, [one]],
      ['letters without their marks, and capitals', { text: 'TEMOINS' }, [two]],
      ['signs as nothing', { text: 'market) OR ("*:^ NEAR' }, []],
      ['names of the record', { text: 'sabil' }, [one]],
      ['what holds for an incident', { text: 'market', types: ['attack'], gap: true }, [one]],
      ['all, the last added first', {}, [third.entry.report.id, two, one]],
    ])('finds reports by %s', async (_, filter, expected) => {
      expect(await ids(filter)).toEqual(expected)
    })

    it.each<[string, SearchFilter, readonly string[]]>([
      ['type and what is under it', { types: ['attack'] }, ['attack/bombing Gao', 'attack/armed-assault Ayorou']],
      ['one type of several', { types: ['attack/bombing', 'abduction'] }, ['attack/bombing Gao', 'abduction -']],
      ['words', { text: 'market' }, ['attack/bombing Gao', 'attack/armed-assault Ayorou']],
      ['an actor', { actor: 'Sabil brigade' }, ['attack/armed-assault Ayorou']],
      ['a source', { source: 'RADIO HONDO' }, ['attack/armed-assault Ayorou']],
      ['days that it may have been on', { from: '2025-05-18', to: '2025-06-30' }, ['attack/bombing Gao']],
      ['days before', { to: '2025-05-11' }, ['abduction -', 'attack/armed-assault Ayorou']],
      ['a place around', { near: { lat: 14.5, lon: 1, km: 30 } }, ['attack/armed-assault Ayorou']],
      ['a place too far by a little', { near: { lat: 14.5, lon: 1, km: 26 } }, []],
      ['a place across the 180th meridian', { near: { lat: -16, lon: -179.5, km: 1000 } }, ['talks Apia', 'talks Suva']],
      ['province', { province: 'Tillabéri' }, ['attack/armed-assault Ayorou']],
      ['country', { country: 'ml' }, ['attack/bombing Gao']],
      ['status', { statuses: ['accepted'] }, ['attack/armed-assault Ayorou']],
      ['dispute', { disputed: true }, ['attack/bombing Gao']],
      ['gap', { gap: true }, ['attack/armed-assault Ayorou']],
      [
        'several at once',
        { text: 'market', types: ['attack'], from: '2025-05-01', to: '2025-05-12', country: 'NE' },
        ['attack/armed-assault Ayorou'],
      ],
    ])('finds incidents by %s', async (_, filter, expected) => {
      expect(await incidents(filter)).toEqual(expected)
    })

    it('goes on where a page ended, and says when there is no more', async () => {
      const seen: string[] = []
      let before: number | undefined
      for (let pages = 0; pages < 4; pages++) {
        const { items, next } = await store.findIncidents({}, { limit: 2, before })
        seen.push(...items.map(({ row }) => row.type))
        if (next === null) break
        before = next
      }
      expect(seen).toEqual(['talks', 'talks', 'talks', 'attack/bombing', 'abduction', 'attack/armed-assault'])
      const { items, next } = await store.findReports({}, { limit: 2 })
      expect((await store.findReports({}, { limit: 2, before: next! })).items.map(({ id }) => id)).toEqual([one])
      expect(items).toHaveLength(2)
      expect((await store.reports({ after: one, limit: 1 })).map(({ id }) => id)).toEqual([two])
      await expect(store.reports({ after: 'none' })).rejects.toMatchObject({ code: 'not-found' })
    })

    it('finds what was indexed anew, and nothing of what was before or was taken out', async () => {
      const changed = {
        ...first.entry,
        report: { ...first.entry.report, scope: 'in-scope' as const },
        incidents: [first.entry.incidents[1]!],
        words: 'other words',
      }
      expect(await store.index(changed, 2)).toBe(false)
      expect(await store.index(changed, 1)).toBe(true)
      expect(await ids({ text: 'market' })).toEqual([two])
      expect(await ids({ text: 'other' })).toEqual([one])
      expect(await ids({ scopes: ['in-scope'] })).toEqual([one])
      expect(await incidents({ text: 'market' })).toEqual(['attack/bombing Gao'])
      expect(await incidents({ near: { lat: 14.5, lon: 1, km: 30 } })).toEqual([])
      await store.remove(two)
      expect(await ids({ text: 'market' })).toEqual([])
      expect(await incidents({ near: { lat: 16, lon: 0, km: 100 } })).toEqual([])
      await store.add(second)
      expect(await ids({ text: 'market' })).toEqual([two])
    })

    it('leaves out reports that are out of scope, unless they are asked for', async () => {
      for (const [entry, scope] of [
        [first.entry, 'out-of-scope'],
        [second.entry, 'duplicate'],
      ] as const)
        await store.index({ ...entry, report: { ...entry.report, scope } }, 1)
      expect(await ids({})).toEqual([third.entry.report.id])
      expect(await incidents({ types: ['attack'] })).toEqual([])
      expect(await incidents({ types: ['attack'], scopes: ['duplicate'] })).toEqual(['attack/bombing Gao'])
      expect((await store.reports({ scopes: ['out-of-scope'] })).map(({ id }) => id)).toEqual([one])
    })

    it('says which reports something was decided on since', async () => {
      expect(await store.toIndex(10)).toEqual([])
      const undo = { kind: 'undo', by: 'Bo', at: '2025-06-02T08:00:00Z', reason: null, entry: 'ab'.repeat(32) } as const
      await store.append({ decision: undo, salt: 'ee'.repeat(16), document: two })
      expect(await store.toIndex(10)).toEqual([two])
      await store.index(second.entry, 2)
      expect(await store.toIndex(10)).toEqual([])
      await store.remove(two)
      await store.add(second)
      expect(await store.toIndex(10)).toEqual([two])
    })

    it('keeps filters under their names', async () => {
      const saved = { name: 'markets', filter: { text: 'market', types: ['attack'] }, by: 'Ana', at: '2025-06-01T08:00:00Z' }
      await store.saveFilter({ ...saved, filter: {} })
      await store.saveFilter(saved)
      expect(await store.savedFilters()).toEqual([saved])
      expect(await store.dropFilter('markets')).toBe(true)
      expect(await store.dropFilter('markets')).toBe(false)
    })

    it('counts what there is', async () => {
      expect(await store.counts()).toMatchObject({ reports: 3, incidents: 6 })
    })
  })
}
