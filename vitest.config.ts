import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One more than there are cores: while one waits for PostgreSQL or its browser, another goes on.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'product',
          include: ['src/**/*.test.{ts,tsx}', 'bin/**/*.test.ts'],
          globalSetup: ['src/platform/testing-server.ts'],
          // A quarter of the time went into loading the product anew for each file. It keeps what it remembers by its database or its hub, and
          // each file has its own.
          isolate: false,
          // Generous, for a busy machine: nothing here waits for time to pass.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['src/platform/testing-server.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // As long as a page may take on a busy machine; what is there already is seen at once.
          expect: { poll: { timeout: 60_000 } },
          isolate: false,
        },
      },
    ],
  },
})
