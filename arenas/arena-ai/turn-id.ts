/** How a turn is told from others: by the arena's ids of its two replies. */
export function turnId(messageA: string, messageB: string): string {
  return `${messageA}/${messageB}`;
}
