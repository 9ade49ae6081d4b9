/** Found of wanted and given, as F1 in percent, two decimals. */
export function f1(right: number, given: number, wanted: number): number {
  return given + wanted === 0 ? 100 : percent(2 * right, given + wanted)
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((10_000 * part) / whole) / 100
}
