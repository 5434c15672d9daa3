// The one import of the polyfill. Recent Chromium has a native `browser`, where the polyfill steps aside:
// nothing may depend on which of the two is underneath.
export {
  default as browser,
  type Manifest,
  type Runtime,
  type Scripting,
  type Tabs,
} from 'webextension-polyfill';
