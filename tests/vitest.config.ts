import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,db,contract,architecture,bundle}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Why: left to itself it keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
