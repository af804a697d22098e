import { defineConfig } from 'vitest/config';

/** Apart from the other projects: it needs Firefox, which not every machine has. */
export default defineConfig({
  test: { name: 'firefox', include: ['**/*.test.ts'], root: import.meta.dirname, testTimeout: 60_000, hookTimeout: 60_000 },
});
