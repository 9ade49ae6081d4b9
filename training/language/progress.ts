/** One line that says what training is at, written over itself on a terminal, a line each elsewhere. */
export function progressLine(stream: NodeJS.WriteStream): { say(text: string): void; end(): void } {
  const began = Date.now()
  return {
    say(text) {
      const line = `${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${text}`
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\n')
    },
  }
}
