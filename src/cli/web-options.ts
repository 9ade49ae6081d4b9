import type { Command } from 'commander'

/** How web addresses are fetched, as options of a command. */
export interface WebOptions {
  readonly allowHost?: readonly string[]
  readonly ignoreRobots?: true
}

export function addWebOptions(command: Command): Command {
  return command
    .option('--allow-host <host...>', 'fetch from this host although it is not on the open internet')
    .option('--ignore-robots', 'fetch what a site asks programs to leave alone')
}

export function fetchOptions({ allowHost = [], ignoreRobots }: WebOptions) {
  return { allow: allowHost, ignoreRobots: ignoreRobots === true }
}
