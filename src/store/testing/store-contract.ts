import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkJournal, readEntry } from '../../record/index.ts'
import type { Store } from '../port.ts'
import { exampleEntry, exampleErasure } from './example-entry.ts'
import { exampleReport, withEntry } from './example-report.ts'

/** One empty place to keep a dossier in, opened as often as a test wants. */
export interface StorePlace {
  open(): Promise<Store>
  /** Digests of the captures on disk. */
  captures(): Promise<readonly string[]>
  clear(): Promise<void>
}

/** What every store must do, whatever database it stands on. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`store contract: ${name}`, () => {
    const one = exampleReport('Gunmen shot two herders near Tillabéri. 🕊️\r\n')
    const two = exampleReport('Nothing happened in Ayorou.', 'quiet.txt')
    let place: StorePlace
    let store: Store
    beforeEach(async () => {
      place = await makePlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.clear()
    })

    it('starts empty', async () => {
      expect(await store.reports()).toEqual([])
      expect(await store.incidents()).toEqual([])
    })

    it('gives back what was added, also after it was closed and opened', async () => {
      expect(await store.add(one)).toBe('added')
      await store.close()
      store = await place.open()
      expect(await store.report(one.report.id)).toEqual(one.report)
      expect(await store.record(one.report.id)).toEqual(one.record)
      expect(await store.incidents()).toEqual(one.incidents)
      const capture = await store.capture(one.report.id)
      expect({ ...capture, bytes: [...(capture?.bytes ?? [])] }).toEqual({ ...one.capture, bytes: [...one.capture.bytes] })
    })

    it('keeps reports in the order they were added, and incidents in reading order', async () => {
      await store.add(two)
      await store.add(one)
      expect((await store.reports()).map((report) => report.id)).toEqual([two.report.id, one.report.id])
      expect(await store.incidents()).toEqual([...two.incidents, ...one.incidents])
    })

    it('changes nothing when the same report comes again', async () => {
      await store.add(one)
      const again = withEntry(one, { report: { ...one.report, title: 'Another title' }, incidents: [] })
      expect(await store.add(again)).toBe('known')
      expect(await store.reports()).toEqual([one.report])
      expect(await store.incidents()).toEqual(one.incidents)
    })

    it('knows nothing of ids that were never added', async () => {
      expect(await store.report('0000')).toBeNull()
      expect(await store.record('0000')).toBeNull()
      expect(await store.capture('0000')).toBeNull()
      expect(await store.remove('0000')).toBe(false)
    })

    it('removes a report with its record, its incidents and its capture, and nothing else', async () => {
      await store.add(one)
      await store.add(two)
      expect(await store.remove(one.report.id)).toBe(true)
      expect(await store.reports()).toEqual([two.report])
      expect(await store.record(one.report.id)).toBeNull()
      expect(await store.incidents()).toEqual(two.incidents)
      expect(await place.captures()).toEqual([two.capture.sha256])
    })

    it('keeps a capture that another report was read from', async () => {
      await store.add(one)
      await store.add(withEntry(one, { report: { ...one.report, id: 'read-anew' }, incidents: [] }))
      await store.remove(one.report.id)
      expect(await place.captures()).toEqual([one.capture.sha256])
      expect((await store.capture('read-anew'))?.sha256).toBe(one.capture.sha256)
    })

    it('adds again what was removed, at the end', async () => {
      await store.add(one)
      await store.add(two)
      await store.remove(one.report.id)
      expect(await store.add(one)).toBe('added')
      expect((await store.reports()).map((report) => report.id)).toEqual([two.report.id, one.report.id])
      expect((await store.capture(one.report.id))?.sha256).toBe(one.capture.sha256)
    })

    it('leaves nothing of an add that fails half way', async () => {
      const broken = withEntry(one, { incidents: [...one.entry.incidents, one.entry.incidents[0]!] })
      await expect(store.add(broken)).rejects.toThrow()
      expect(await store.reports()).toEqual([])
      expect(await store.record(one.report.id)).toBeNull()
      await store.close()
      store = await place.open()
      expect(await place.captures()).toEqual([])
    })

    it('takes many operations at once, each report once', async () => {
      const reports = Array.from({ length: 8 }, (_, i) => exampleReport(`Report number ${i}.`))
      const states = await Promise.all([...reports, ...reports].map((report) => store.add(report)))
      expect(states.filter((state) => state === 'added')).toHaveLength(8)
      expect((await store.reports()).map((report) => report.id)).toEqual(reports.map((report) => report.report.id))
    })

    it('serves two programs that have the same dossier open', async () => {
      const other = await place.open()
      await Promise.all([store.add(one), other.add(two)])
      expect(await store.reports()).toHaveLength(2)
      expect(await other.add(one)).toBe('known')
      await other.remove(one.report.id)
      expect(await store.report(one.report.id)).toBeNull()
      await other.close()
    })

    it('keeps a journal in the order of the decisions, each with the digest of the one before', async () => {
      const first = await store.append(exampleEntry(1))
      const second = await store.append(exampleEntry(2))
      await store.close()
      store = await place.open()
      const journal = await store.journal()
      expect(journal).toEqual([first, second])
      expect(journal.map(readEntry)).toEqual([
        { entry: first.digest, undoes: null, decision: exampleEntry(1).decision },
        { entry: second.digest, undoes: null, decision: exampleEntry(2).decision },
      ])
      expect(checkJournal(journal, await store.witnessed())).toMatchObject({ entries: 2, broken: null, witnessedTo: 2 })
    })

    it('gives the entries about one report, and those after a position', async () => {
      const entries = [1, 2, 3].map((i) => exampleEntry(i, i === 2 ? 'other' : 'report'))
      for (const entry of entries) await store.append(entry)
      expect((await store.journal({ document: 'report' })).map(({ position }) => position)).toEqual([1, 3])
      expect((await store.journal({ after: 2 })).map(({ position }) => position)).toEqual([3])
      expect(await store.journal({ document: 'report', after: 3 })).toEqual([])
    })

    it('gives so many entries, those of a kind, and the entries that take one back', async () => {
      const [one, two] = [await store.append(exampleEntry(1, 'report')), await store.append(exampleEntry(2))]
      const undo = { kind: 'undo', by: 'Bo', at: '2025-06-02T08:00:00Z', reason: null, entry: one.digest } as const
      const undoing = await store.append({ decision: undo, salt: 'ee'.repeat(16), document: 'report' })
      expect(await store.journal({ after: 1, limit: 1 })).toEqual([two])
      expect(await store.journal({ kinds: ['undo'] })).toEqual([undoing])
      expect(await store.journal({ kinds: ['merge'], to: 1 })).toEqual([one])
      expect(await store.undoing(one.digest)).toEqual([undoing])
      expect(await store.undoing(two.digest)).toEqual([])
      expect(await store.entry(undoing.digest)).toEqual({ entry: undoing, document: 'report' })
      expect(await store.entry('ab')).toBeNull()
    })

    it('puts a newer coding in the place of the one before and keeps that', async () => {
      await store.add(one)
      await store.add(two)
      const { changes } = (await store.state(one.report.id))!
      const record = { ...one.record, incidents: one.record.incidents.slice(1) }
      const newer = { record, entry: { ...one.entry, report: { ...one.report, incidents: 1 }, incidents: one.entry.incidents.slice(1) } }
      expect(await store.replace(newer, changes)).toBe(true)
      expect(await store.record(one.report.id)).toEqual(record)
      expect(await store.reports()).toEqual([newer.entry.report, two.report])
      expect(await store.incidents()).toEqual([...one.incidents.slice(1), ...two.incidents])
      expect((await store.state(one.report.id))?.coding).toBe(2)
      expect(await store.codingOf(one.report.id, 1)).toEqual(one.record)
      expect(await store.codingOf(one.report.id, 2)).toEqual(record)
      expect(await store.codingOf(one.report.id, 3)).toBeNull()
    })

    it('does not replace a coding on which something was decided meanwhile', async () => {
      await store.add(one)
      const { changes } = (await store.state(one.report.id))!
      await store.append(exampleEntry(1, one.report.id))
      expect(await store.replace(withEntry(one, { incidents: [] }), changes)).toBe(false)
      expect(await store.incidents()).toEqual(one.incidents)
      expect(await store.replace(withEntry(one, { incidents: [] }), changes + 1)).toBe(true)
      expect(await store.replace(two, 1)).toBe(false)
    })

    it('appends what several programs decide at the same moment to one chain', async () => {
      const other = await place.open()
      await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other).append(exampleEntry(i))))
      await other.close()
      const journal = await store.journal()
      expect(checkJournal(journal, await store.witnessed())).toMatchObject({ entries: 20, broken: null, witnessedTo: 20 })
      const salts = Array.from({ length: 20 }, (_, i) => exampleEntry(i).salt)
      expect(journal.map(({ salt }) => salt).toSorted()).toEqual(salts.toSorted())
    })

    it('erases what entries say and the reports they are about, and the chain still verifies', async () => {
      await store.add(one)
      await store.add(two)
      const [first, second] = [await store.append(exampleEntry(1)), await store.append(exampleEntry(2))]
      const last = await store.erase(exampleErasure([first.digest], [one.report.id, 'never-added']))
      const journal = await store.journal()
      expect(journal).toEqual([{ ...first, content: null, salt: null }, second, last])
      expect(checkJournal(journal, await store.witnessed())).toMatchObject({ broken: null, witnessedTo: 3 })
      expect(await store.reports()).toEqual([two.report])
      expect(await place.captures()).toEqual([two.capture.sha256])
    })

    it('keeps what says what was erased, and does nothing of an erasure that cannot be done', async () => {
      await store.add(one)
      const first = await store.append(exampleEntry(1))
      const erasure = await store.erase(exampleErasure([first.digest], []))
      await expect(store.erase(exampleErasure([erasure.digest], [one.report.id]))).rejects.toMatchObject({ code: 'conflict' })
      await expect(store.erase(exampleErasure(['ab'.repeat(32)], [one.report.id]))).rejects.toMatchObject({ code: 'not-found' })
      expect(await store.journal()).toHaveLength(2)
      expect(await store.reports()).toHaveLength(1)
    })
  })
}
