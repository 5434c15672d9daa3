import { render } from 'preact';
import { Chip, type ChipProps } from './chip';
import css from './chip.css?inline';
import { placeChip } from './place-chip';

/** Draws the chip into our shadow root, anew for every status. */
export function showChip(root: ShadowRoot, props: ChipProps): void {
  if (root.querySelector('style') === null && root.adoptedStyleSheets.length === 0) {
    // Our own pages forbid style elements; of an arena's page Firefox lets no sheet be adopted from here.
    if (location.protocol.endsWith('-extension:')) adoptStyle(root);
    else addStyle(root);
  }
  const place = root.querySelector('div') ?? root.appendChild(root.ownerDocument.createElement('div'));
  render(<Chip {...props} />, place);
  moveChip(root);
}

/** Moves the chip out of the way of what the page has put under it. */
export function moveChip(root: ShadowRoot): void {
  const chip = root.querySelector<HTMLElement>('.chip'); // Absent where there is nothing to say.
  if (chip !== null) placeChip(chip);
}

function addStyle(root: ShadowRoot): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

function adoptStyle(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
