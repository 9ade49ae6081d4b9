/** Names of decades by their tens. */
export const DECADES: Readonly<Record<string, string>> = {
  twenties: '2',
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
}
