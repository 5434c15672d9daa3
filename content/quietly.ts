/** Runs something of ours in the page's calls; what goes wrong there is no business of the page's. */
export function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined; // The page gave something odd, which is between it and its own call.
  }
}
