import { InvalidArgumentError } from 'commander'

/** Reads an option that is a whole number between two bounds. */
export function wholeNumber(lowest: number, highest: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= lowest && number <= highest) return number
    throw new InvalidArgumentError(`Give a whole number from ${lowest} to ${highest}.`)
  }
}
