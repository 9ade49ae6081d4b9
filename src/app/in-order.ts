/**
 * Runs work on each item, several at once, and yields the results in the order of the items, each as soon as its turn has come. At most
 * `window` items are under way or waiting for their turn, so that memory does not grow with the input.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const under: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = null
  let ended = false
  try {
    while (!ended || under.length > 0) {
      const room = !ended && under.length < window
      if (room) next ??= source.next()
      const first = under[0]
      const awaited: Promise<'item' | 'result'>[] = []
      if (room && next) awaited.push(next.then(() => 'item'))
      if (first) awaited.push(first.then(() => 'result'))
      const came = await Promise.race(awaited)
      if (came === 'result') yield await under.shift()!
      else {
        const item: IteratorResult<Item> = await next!
        next = null
        if (item.done) ended = true
        else under.push(handled(work(item.value)))
      }
    }
  } finally {
    // Not waited for: a source that is waiting itself, for a slow pipe, would only end with it.
    if (!ended) source.return?.()?.catch(() => {})
  }
}

/** A failure is thrown when its turn comes; until then it is not one that nobody handles. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}
