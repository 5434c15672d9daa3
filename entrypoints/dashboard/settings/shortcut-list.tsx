import { text } from '@/platform/text';

/** A command of the extension and the key that the browser has for it. */
export interface Shortcut {
  readonly description: string;
  /** The empty string where it has none. */
  readonly key: string;
}

/** The keys that work while a page of an arena is in front. Only the browser can change them. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <section class="settings-section" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text('shortcuts')}</h2>
      <ul class="shortcuts">
        {shortcuts.map(({ description, key }) => (
          <li key={description}>
            <span>{description}</span>
            {key === '' ? <span class="muted">{text('shortcutNone')}</span> : <kbd>{key}</kbd>}
          </li>
        ))}
      </ul>
      <p class="muted">{text('shortcutsHint')}</p>
    </section>
  );
}
