import { existsSync } from 'node:fs';

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Chromium to test with: CHROMIUM_PATH, else the first usual place that exists. */
export function chromiumPath(): string | undefined {
  return process.env.CHROMIUM_PATH ?? chromiumPlaces.find((place) => existsSync(place));
}

/** The Firefox to test with: FIREFOX_PATH, else the first usual place that exists. */
export function firefoxPath(): string | undefined {
  return process.env.FIREFOX_PATH ?? firefoxPlaces.find((place) => existsSync(place));
}
