/** Every action that has a key, where it works, and its keys. The help dialog and the bindings both read this table. */
export const KEYS = {
  'show-keys': { keys: ['?'], does: 'Show the keys', where: 'Everywhere' },
  find: { keys: ['/'], does: 'Filter the list', where: 'Lists' },
  'next-row': { keys: ['j', 'ArrowDown'], does: 'Next row', where: 'Lists' },
  'previous-row': { keys: ['k', 'ArrowUp'], does: 'Previous row', where: 'Lists' },
  add: { keys: ['a'], does: 'Add a report', where: 'Lists' },
  'next-value': { keys: ['j', 'ArrowDown'], does: 'Next value of the record', where: 'A report' },
  'previous-value': { keys: ['k', 'ArrowUp'], does: 'Previous value', where: 'A report' },
  'next-entry': { keys: ['J', 'Shift+ArrowDown'], does: 'Next entry', where: 'A report' },
  'previous-entry': { keys: ['K', 'Shift+ArrowUp'], does: 'Previous entry', where: 'A report' },
  'next-words': { keys: [']'], does: 'Next marked words of the text', where: 'A report' },
  'previous-words': { keys: ['['], does: 'Previous marked words', where: 'A report' },
  'show-words': { keys: ['Enter'], does: 'Show the words of the value again', where: 'A report' },
  'who-says-so': { keys: ['s'], does: 'Go to the statement that says so', where: 'A report' },
  accept: { keys: ['a'], does: 'Accept the entry and go to the next', where: 'Review' },
  correct: { keys: ['e'], does: 'Correct the value', where: 'Review' },
  reject: { keys: ['x'], does: 'Reject the entry or the value', where: 'Review' },
  undo: { keys: ['u'], does: 'Take back what was decided last', where: 'Review' },
  'next-waiting': { keys: ['n'], does: 'Next entry that waits for a decision', where: 'Review' },
  section: { keys: ['1', '2', '3', '4', '5', '6', '7', '8'], does: 'Go to a section of the record', where: 'A report' },
  'let-go': { keys: ['Escape'], does: 'Let go of the value', where: 'A report' },
} as const satisfies Record<string, { keys: readonly string[]; does: string; where: string }>

export type Action = keyof typeof KEYS

/** A key as a person reads it on the keyboard. */
export function keyName(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Shift+${key}`
  return key
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('Escape', 'Esc')
    .toUpperCase()
    .replace('SHIFT', 'Shift')
    .replace('ENTER', 'Enter')
    .replace('ESC', 'Esc')
}
