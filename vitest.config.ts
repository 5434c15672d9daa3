import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './test/support/browser-paths.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root };
const executablePath = chromiumPath();
// Minutes of frames and of killed browsers: `E2E_ALL=1 npm run e2e` runs them too.
const long = process.env.E2E_ALL ? [] : ['test/e2e/frames.spec.ts', 'test/e2e/faults.chromium.spec.ts'];
const e2e = {
  globalSetup: './test/e2e/setup.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

export default defineConfig({
  test: {
    reporters: ['default', './test/support/summary-reporter.ts'],
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['./test/support/unit-setup.ts'],
          restoreMocks: true,
          // Properties of many runs take a while on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          sequence: { groupOrder: 2 },
          include: ['test/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          ...e2e,
          name: 'e2e-chromium',
          sequence: { groupOrder: 3 },
          include: ['test/e2e/**/*.spec.ts'],
          exclude: long,
          env: { BROWSER: 'chromium' },
        },
      },
      {
        resolve: { alias },
        test: {
          ...e2e,
          name: 'e2e-firefox',
          sequence: { groupOrder: 4 },
          include: ['test/e2e/**/*.spec.ts'],
          exclude: ['test/e2e/**/*.chromium.spec.ts', ...long],
          env: { BROWSER: 'firefox' },
        },
      },
    ],
  },
});
