/** Goes back to the state in which something was when this was made. May be called more than once. */
export type Rewind = () => void;

/** The numbers, words and flags of an object. What else it holds, its class has to save itself. */
export function saveFields(target: object): Rewind {
  const kept = Object.entries(target).filter(
    ([, value]) => typeof value !== 'object' && typeof value !== 'function',
  );
  return () => {
    for (const [name, value] of kept) Reflect.set(target, name, value);
  };
}

/** Saves several things as one. */
export function saveAll(parts: readonly { save(): Rewind }[]): Rewind {
  const rewinds = parts.map((part) => part.save());
  return () => {
    for (const rewind of rewinds) rewind();
  };
}
