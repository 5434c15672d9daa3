import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './test/support/browser-paths';

const root = fileURLToPath(new URL('.', import.meta.url));
const executablePath = chromiumPath();
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
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['./test/support/unit-setup.ts'],
          restoreMocks: true,
        },
      },
      {
        resolve: { alias: { '@': root } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
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
        test: {
          ...e2e,
          name: 'e2e-chromium',
          include: ['test/e2e/**/*.spec.ts'],
          env: { BROWSER: 'chromium' },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e-firefox',
          include: ['test/e2e/**/*.spec.ts'],
          env: { BROWSER: 'firefox' },
        },
      },
    ],
  },
});
