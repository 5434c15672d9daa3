/** Reports a bug at the edge of a context, once. Never call it with anything a page or a model wrote. */
export function reportBug(context: string, error: unknown): void {
  console.error(`Blind Ballot (${context}):`, error);
}
