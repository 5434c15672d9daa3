import { existsSync } from 'node:fs';

/** The built extension is what is tested, so it has to be there. */
export default function setup(): void {
  for (const build of ['chrome-mv3-practice', 'firefox-mv3-practice']) {
    if (!existsSync(`.output/${build}/manifest.json`)) {
      throw new Error(`.output/${build} is missing: run \`npm run build:practice\` first.`);
    }
  }
}
