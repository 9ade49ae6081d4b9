import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  define: { 'import.meta.env.ONRECORD_VERSION': JSON.stringify(version) },
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    target: 'es2024',
    // The record's schema stands beside its types in core; the workbench uses what is small there and must not carry the schema along.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/src/core/') } },
  },
  server: { proxy: { '/api': { target: process.env.ONRECORD_API ?? 'http://127.0.0.1:8120', changeOrigin: true } } },
})
