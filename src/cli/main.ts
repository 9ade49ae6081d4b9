#!/usr/bin/env node
// This file must run on every Node there is, so that an old one is told what it lacks: it imports nothing before it knows.
const OLDEST_NODE = 24

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `onrecord needs Node.js ${OLDEST_NODE} or later; this is ${process.versions.node}: install one from https://nodejs.org\n`,
  )
  process.exitCode = 2
} else {
  const { runProgram } = await import('./run-program.ts')
  await runProgram(process.argv)
}
