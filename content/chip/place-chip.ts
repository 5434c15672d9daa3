/** In the order in which they are tried. The middle of the upper edge is free where bars fill all four corners (Open WebUI, 2026-10). */
const places = ['end-end', 'start-end', 'end-start', 'start-middle', 'start-start', 'end-middle'] as const;

const controls = 'a, button, input, textarea, select, [role="button"], [contenteditable="true"]';

/**
 * Moves the chip to the first place at the edge of the window where it covers no control of the page, beginning at the
 * bottom right; where there is none, to the one where it covers the fewest.
 */
export function placeChip(chip: HTMLElement): void {
  let best: { readonly place: string; readonly covered: number } | undefined;
  for (const place of places) {
    chip.dataset.corner = place;
    const covered = countCovered(chip);
    if (covered === 0) return;
    if (best === undefined || covered < best.covered) best = { place, covered };
  }
  chip.dataset.corner = best?.place;
}

function countCovered(chip: HTMLElement): number {
  const covered = pointsOf(chip.getBoundingClientRect()).flatMap(([x, y]) =>
    chip.ownerDocument.elementsFromPoint(x, y).map((element) => element.closest(controls)),
  );
  return new Set(covered.filter((control) => control !== null)).size;
}

/** A grid over the chip, fine enough that no button slips through. */
function pointsOf({ left, top, width, height }: DOMRect): readonly (readonly [number, number])[] {
  const columns = Math.ceil(width / 20);
  return [0.1, 0.5, 0.9].flatMap((row) =>
    Array.from(
      { length: columns + 1 },
      (_, i) => [left + (width * i) / columns, top + height * row] as const,
    ),
  );
}
