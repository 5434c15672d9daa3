const corners = ['end-end', 'start-end', 'end-start', 'start-start'] as const;

const controls = 'a, button, input, textarea, select, [role="button"], [contenteditable="true"]';

/**
 * Moves the chip to the first corner of the window where it covers no control of the page, beginning at the bottom
 * right. Where every corner is taken it stays in the last one.
 */
export function placeChip(chip: HTMLElement): void {
  for (const corner of corners) {
    chip.dataset.corner = corner;
    if (!coversControl(chip)) return;
  }
}

function coversControl(chip: HTMLElement): boolean {
  return pointsOf(chip.getBoundingClientRect()).some(([x, y]) =>
    chip.ownerDocument.elementsFromPoint(x, y).some((element) => element.closest(controls) !== null),
  );
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
