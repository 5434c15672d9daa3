import type { PageSettings } from '@/domain/blindness/settings';

/** What this folder needs of the stored settings: it may not read storage itself. */
export interface SettingsPort {
  /** Tells what holds on the page now, and whenever that changes, until `signal` aborts. */
  readonly follow: (
    listener: { onChange: (settings: PageSettings) => void; onError: (error: unknown) => void },
    signal: AbortSignal,
  ) => void;
  /** Goes on after a pause. */
  readonly resume: () => Promise<void>;
}

/** The settings of a page as they are now. */
export interface SettingsWatch {
  now(): PageSettings;
}

/** Follows the settings. Resolves once they are known; until then a page stays as it is: hidden and unread. */
export function watchSettings(
  port: Pick<SettingsPort, 'follow'>,
  onChange: (settings: PageSettings) => void,
  signal: AbortSignal,
): Promise<SettingsWatch> {
  return new Promise((resolve, reject) => {
    let latest: PageSettings;
    const listener = {
      onChange: (settings: PageSettings) => {
        latest = settings;
        resolve({ now: () => latest });
        onChange(settings);
      },
      onError: reject,
    };
    port.follow(listener, signal);
  });
}
