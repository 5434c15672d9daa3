/** Which colours our pages are in, if not those the browser prefers. The chip follows the page it is on. */
export type Theme = 'light' | 'dark';

// Read before the first paint, which extension storage is too slow for; all our pages share it.
const key = 'theme';

/** Paints the page in the chosen colours, now and whenever another page of ours chooses others. */
export function followTheme(): void {
  const paint = () => {
    document.documentElement.style.colorScheme = readTheme() ?? '';
  };
  paint();
  addEventListener('storage', (event) => {
    if (event.key === key) paint();
  });
}

export function readTheme(): Theme | undefined {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

/** Chooses colours for this page and all others; undefined follows the browser. */
export function chooseTheme(theme: Theme | undefined): void {
  if (theme === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  document.documentElement.style.colorScheme = theme ?? '';
}
