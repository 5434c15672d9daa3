import { useSignal } from '@preact/signals';
import { type TextKey, text } from '@/platform/text';
import { chooseTheme, readTheme, type Theme } from '@/platform/theme';

const themes: Readonly<Record<Theme | 'browser', TextKey>> = {
  browser: 'themeBrowser',
  light: 'themeLight',
  dark: 'themeDark',
};

/** The colours of our own pages, and where their language comes from. */
export function Appearance() {
  const chosen = useSignal<Theme | undefined>(readTheme());
  const choose = (value: string) => {
    chosen.value = value === 'light' || value === 'dark' ? value : undefined;
    chooseTheme(chosen.value);
  };
  return (
    <section class="settings-section" aria-labelledby="appearance">
      <h2 id="appearance">{text('appearance')}</h2>
      <div class="fields">
        <label>
          {text('theme')}
          <select
            value={chosen.value ?? 'browser'}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {Object.entries(themes).map(([theme, name]) => (
              <option key={theme} value={theme}>
                {text(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="muted">{text('languageHint')}</p>
    </section>
  );
}
