import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,tools,training,bench}/**/*.test.ts', 'workbench/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
