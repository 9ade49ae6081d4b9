import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,tools,training,bench}/**/*.test.ts', 'workbench/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A page is drawn when the machine gets to it: nothing on a screen is asked for to the second.
    expect: { poll: { timeout: 10_000 } },
  },
})
