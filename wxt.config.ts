import { defineConfig } from 'wxt';

const GECKO_ID = 'blind-ballot@blind-ballot.invalid';

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// The practice arena answers on hosts of this machine. No build for a store ever matches them.
const practiceHosts = ['http://*.localhost/*'];
// Stands for an origin that the user has allowed: a browser without a display has nobody to ask.
const allowedInPractice = ['http://127.0.0.1/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Workers as modules, so that they load libraries only when they need them.
  vite: () => ({ worker: { format: 'es' }, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  hooks: {
    // The page that shows every component is for whoever changes one, never for a store.
    'entrypoints:found': (wxt, infos) => {
      if (wxt.config.command === 'serve' || wxt.config.mode === 'practice') return;
      infos.splice(0, infos.length, ...infos.filter(({ name }) => name !== 'gallery'));
    },
    // WXT takes the popup's <title> for the button; the store name is the better label.
    'build:manifestGenerated': (wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      if (wxt.config.mode !== 'practice') return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(...practiceHosts);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...allowedInPractice];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Asked for on a click, for backups that save themselves: docs/decisions.
    optional_permissions: ['downloads'],
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    // Nothing is asked for at install: each origin is, on the click that adds it (docs/decisions/0008).
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'undo-last-vote': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandUndo__',
      },
      'pause-here': {
        suggested_key: { default: 'Alt+Shift+X' },
        description: '__MSG_commandPause__',
      },
      'toggle-strict': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandStrict__',
      },
      // Browsers suggest four keys at most; these are for the user to set.
      'toggle-redaction': { description: '__MSG_commandRedact__' },
      'toggle-guess': { description: '__MSG_commandGuess__' },
      'toggle-prompt-guard': { description: '__MSG_commandPromptGuard__' },
      'toggle-self-blind': { description: '__MSG_commandSelfBlind__' },
    },
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
