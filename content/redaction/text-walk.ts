import { edgeOf, isSilent } from './block-tags';

/** A piece of the text, and what stands between it and the piece before: nothing, a gap or a line break. */
export interface TextPiece {
  readonly node: Text;
  readonly before: string;
}

/** Calls back for what a walk comes across besides text. */
export interface Finds {
  /** Every element, before its contents. */
  onElement?(element: Element): void;
}

/**
 * The texts of an element in document order, from the beginning or from behind `after`. Cheap to begin anywhere: a page
 * that grows at its end is read only there.
 */
export function* walkTexts(root: Node, after?: Text, finds: Finds = {}): Generator<TextPiece> {
  let before = '';
  let node: Node | undefined = after === undefined ? root : leave(after);
  while (node !== undefined) {
    if (node.nodeType === Node.TEXT_NODE) {
      yield { node: node as Text, before };
      before = '';
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      finds.onElement?.(node as Element);
      before = joined(before, edgeOf(node as Element));
    }
    node = enter(node) ?? leave(node);
  }

  function enter(from: Node): Node | undefined {
    const isClosed = from.nodeType === Node.ELEMENT_NODE && isSilent(from as Element);
    return isClosed ? undefined : (from.firstChild ?? undefined);
  }

  /** The next node that is not inside this one. */
  function leave(from: Node): Node | undefined {
    for (let at: Node | null = from; at !== null && at !== root; at = at.parentNode) {
      if (at.nodeType === Node.ELEMENT_NODE) before = joined(before, edgeOf(at as Element));
      if (at.nextSibling !== null) return at.nextSibling;
    }
    return undefined;
  }
}

function joined(before: string, edge: string): string {
  return before === '\n' || edge === '' ? before : edge;
}
