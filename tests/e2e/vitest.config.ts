import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // One VS Code at a time: it wants two cores for itself.
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'page of the preview', include: ['webview/**/*.e2e.ts'] } },
      {
        extends: true,
        test: {
          name: 'VS Code',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: './e2e/global-setup.ts',
          // A busy machine may lose a key before VS Code listens to it; a defect shows twice.
          retry: 1,
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
})
