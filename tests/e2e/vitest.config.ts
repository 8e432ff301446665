import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.e2e.ts'],
    globalSetup: './global-setup.ts',
    // One VS Code at a time: it wants two cores for itself.
    maxWorkers: 1,
    fileParallelism: false,
    // A busy machine may lose a key before VS Code listens to it; a defect shows twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
})
