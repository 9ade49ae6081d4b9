/**
 * Runs works one after another, in the order of the calls, whatever becomes of those before. A program that waits for itself would hold
 * a connection for each that waits.
 */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
