/** Shows on standard error how far the work is. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** Takes the bar off the screen so that something else can be printed; the next step draws it again. */
  clear(): void
}

/** Fewer than this are done before anybody looks. */
const WORTH_A_BAR = 3
const REDRAW_MS = 100
const BAR_CELLS = 24

export interface ProgressOptions {
  /** How many there are; null where that is not known before the end. */
  readonly total: number | null
  readonly stream?: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
  readonly now?: () => number
}

/** A bar for three documents and more, on a terminal only. */
export function openProgress({ total, stream = process.stderr, now = Date.now }: ProgressOptions): Progress {
  if (!stream.isTTY || (total !== null && total < WORTH_A_BAR)) return { step() {}, clear() {} }
  const started = now()
  let done = 0
  let drawnAt = Number.NEGATIVE_INFINITY
  let shown = false
  function clear(): void {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  return {
    clear,
    step() {
      done++
      if (now() - drawnAt < REDRAW_MS && done !== total) return
      drawnAt = now()
      stream.write(`\r\u001b[K${barText(done, total, (now() - started) / 1000)}`)
      shown = true
      if (done === total) clear()
    },
  }
}

/** `████████░░░░  12 of 36, 4.1 a second` */
export function barText(done: number, total: number | null, seconds: number): string {
  const speed = seconds >= 1 ? `, ${(done / seconds).toFixed(1)} a second` : ''
  if (total === null) return `${done} documents${speed}`
  const filled = Math.round((done / total) * BAR_CELLS)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}  ${done} of ${total}${speed}`
}
