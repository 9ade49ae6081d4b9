/** Whoever reads our output may stop early (`onrecord list | head`): then we are done, and that is no error. */
export function endQuietlyWithoutReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`onrecord: the output cannot be written (${error.message}): send it to another place\n`)
    process.exit(2)
  })
}
