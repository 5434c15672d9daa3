/** The narrowest match pattern that covers an origin. Firefox knows no ports in patterns: there it covers all of them. */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${import.meta.env.BROWSER === 'firefox' ? hostname : host}/*`;
}
