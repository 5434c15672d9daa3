import { anonymous, type Label } from './reading';

// "Assistant A", "Model B", "Response A", "Option B", "Modèle A" …: the placeholders seen on arenas, 2023 to 2026-09.
const placeholder =
  /^(?:assistant|model|modèle|modell|mudel|response|option|lane|player|助手|模型)\s*[ab]:?$/iu;

const longestName = 300;

/** Tells a placeholder from a name. An empty or absurdly long label names nobody. */
export function readLabel(text: string | null | undefined): Label {
  const name = text?.trim() ?? '';
  if (name === '' || name.length > longestName || placeholder.test(name)) return anonymous;
  return { kind: 'name', name };
}
