/** The tags of a line in which commas stand between them, each once. */
export function tagsIn(line: string): string[] {
  const tags = line.split(',').map((tag) => tag.trim().slice(0, 60));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 30);
}
