const longestName = 100;
const mostNames = 1000;

/** Reads model names that a user typed, one a line: trimmed, each once, none too long, not more than a thousand. */
export function readNames(typed: string): readonly string[] {
  const lines = typed.split('\n').map((line) => line.trim());
  const names = lines.filter((line) => line !== '' && line.length <= longestName);
  return [...new Set(names)].slice(0, mostNames);
}
