import { useSignal } from '@preact/signals';

const schemes = ['light dark', 'light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const names: Readonly<Record<Scheme, string>> = {
  'light dark': 'As the browser',
  light: 'Light',
  dark: 'Dark',
};

/** Shows the page in one scheme, whatever the browser prefers. */
export function SchemeSwitch() {
  const chosen = useSignal<Scheme>('light dark');
  const choose = (scheme: Scheme) => {
    chosen.value = scheme;
    document.documentElement.style.colorScheme = scheme;
  };
  return (
    <p class="gallery-row">
      {schemes.map((scheme) => (
        <button
          key={scheme}
          type="button"
          aria-pressed={chosen.value === scheme}
          onClick={() => choose(scheme)}
        >
          {names[scheme]}
        </button>
      ))}
    </p>
  );
}
