import { hc, type InferResponseType } from 'hono/client'
import type { CodedRecord } from '../../src/core/index.ts'
import type {
  Added,
  Api,
  CodebookShown,
  CombinedRow,
  DecidedRecord,
  DecisionRequest,
  ErrorBody,
  IncidentShown,
  JournalCheck,
  JournalLine,
  QueueRow,
  ReportRow,
  Status,
} from '../../src/server/index.ts'

const { api } = hc<Api>(location.origin)

/** An answer that says no, in the words of the server; `code` is one of the table of errors, or null when nobody answered. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  readonly code: ErrorBody['error']['code'] | null

  constructor(code: ErrorBody['error']['code'] | null, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

type Call = (...args: never[]) => Promise<Answer>
type Answer = Pick<Response, 'ok' | 'json'>
/** What a call answers when it has gone well. */
type Good<C> = InferResponseType<C, 200>
/** The typed client asks for every form of body that a route takes; one is sent. */
type Body = Parameters<typeof api.documents.$post>[0]

const { codebook, decisions, documents, incidents, journal, review, status } = api
const one = documents[':id']
const oneIncident = incidents[':id']

export const fetchReports = (): Promise<readonly ReportRow[]> => answered<typeof documents.$get>(documents.$get({ query: {} }))
export const fetchRecord = (id: string): Promise<CodedRecord> => answered<typeof one.$get>(one.$get({ param: { id } }))
export const fetchDecided = (id: string): Promise<DecidedRecord> =>
  answered<typeof one.decided.$get>(one.decided.$get({ param: { id } })) as Promise<DecidedRecord>
export const fetchJournal = (): Promise<readonly JournalLine[]> => answered<typeof journal.$get>(journal.$get({ query: {} }))
export const fetchJournalCheck = (): Promise<JournalCheck> =>
  answered<typeof journal.check.$get>(journal.check.$get()) as Promise<JournalCheck>
export const fetchCodebook = (): Promise<CodebookShown> => answered<typeof codebook.$get>(codebook.$get())
export const fetchReview = (): Promise<readonly QueueRow[]> => answered<typeof review.$get>(review.$get())
export const fetchIncidents = (): Promise<readonly CombinedRow[]> =>
  answered<typeof incidents.$get>(incidents.$get()) as Promise<readonly CombinedRow[]>
export const fetchIncident = (id: string): Promise<IncidentShown> =>
  answered<typeof oneIncident.$get>(oneIncident.$get({ param: { id }, query: {} })) as Promise<IncidentShown>
export const fetchStatus = (): Promise<Status> => answered<typeof status.$get>(status.$get())

export function addPasted(text: string, published: string | undefined): Promise<Added> {
  return answered<typeof documents.$post>(documents.$post({ json: { text, ...(published !== undefined && { published }) } } as Body))
}

/** Has the page at a web address fetched and added. */
export function addAddress(url: string, published: string | undefined): Promise<Added> {
  return answered<typeof documents.$post>(documents.$post({ json: { url, ...(published !== undefined && { published }) } } as Body))
}

export function addFile(file: File): Promise<Added> {
  return answered<typeof documents.$post>(documents.$post({ form: { file } } as Body))
}

/** Keeps a decision; the answer is the entry of the journal that holds it. */
export function decide(request: DecisionRequest): Promise<JournalLine> {
  return passed(decisions.$post({ json: request as never })).then((response) => response.json())
}

export async function removeReport(id: string): Promise<void> {
  await passed(one.$delete({ param: { id } }))
}

async function answered<C extends Call>(request: Promise<Answer>): Promise<Good<C>> {
  return (await passed(request)).json()
}

async function passed(request: Promise<Answer>): Promise<Answer> {
  const response = await request.catch((cause) => {
    throw new RequestFailed(null, 'Onrecord does not answer. It may have been stopped: start it again with "onrecord serve".', { cause })
  })
  if (response.ok) return response
  const { error } = (await response.json().catch(() => ({}))) as Partial<ErrorBody>
  throw new RequestFailed(error?.code ?? null, error?.message ?? 'Onrecord answered in a way that cannot be read.')
}
