/** Every error code, its exit status, its HTTP status, and what it means. */
export const ERRORS = {
  'used-wrongly': { exit: 2, http: 400, meaning: 'The command or the request was put wrongly.' },
  'file-missing': { exit: 2, http: 404, meaning: 'No file has this name.' },
  'is-a-directory': { exit: 2, http: 400, meaning: 'A folder was given where a file is read.' },
  'file-unreadable': { exit: 2, http: 400, meaning: 'The file is there but may not be read.' },
  'input-empty': { exit: 2, http: 422, meaning: 'There is no text in the input.' },
  'input-too-large': { exit: 2, http: 413, meaning: 'The input is over the limit for one document.' },
  'not-text': { exit: 2, http: 422, meaning: 'The bytes are no text that Onrecord can read.' },
  'encoding-invalid': { exit: 2, http: 422, meaning: 'The bytes are not valid in their character encoding.' },
  'format-unsupported': { exit: 2, http: 415, meaning: 'The format is known but cannot be read yet.' },
  'limit-exceeded': { exit: 2, http: 422, meaning: 'Reading the input took more time or memory than one document may take.' },
  'text-invalid': { exit: 2, http: 422, meaning: 'The text holds a NUL or half of a character pair.' },
  'line-invalid': { exit: 2, http: 422, meaning: 'A line of the bulk form is not what record.md asks for.' },
  'not-found': { exit: 3, http: 404, meaning: 'The dossier holds nothing under this id.' },
  conflict: { exit: 3, http: 409, meaning: 'What was asked for contradicts what is there.' },
  'port-taken': { exit: 3, http: 409, meaning: 'Another program listens on the port.' },
  'not-allowed': { exit: 3, http: 403, meaning: 'The caller may not do this.' },
  'fetch-failed': { exit: 4, http: 502, meaning: 'What was to be fetched could not be had; it may be tried again.' },
  'evidence-broken': { exit: 5, http: 500, meaning: 'A digest or a quote does not hold.' },
  'database-locked': { exit: 6, http: 503, meaning: 'Another program holds the database.' },
  'database-newer': { exit: 6, http: 503, meaning: 'The dossier was written by a newer Onrecord.' },
  'database-unavailable': { exit: 6, http: 503, meaning: 'The database cannot be opened or written.' },
  internal: { exit: 70, http: 500, meaning: 'A mistake of ours.' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** Work that cannot go on. The message says what was wrong, with which input, and what to do about it. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }

  get exitStatus(): number {
    return ERRORS[this.code].exit
  }

  get httpStatus(): number {
    return ERRORS[this.code].http
  }
}
