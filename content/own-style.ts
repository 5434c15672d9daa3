import type { Host } from './host';

/** Opens a style sheet inside our own element. Returns a way to write it anew. */
export function openOwnStyle({ element }: Pick<Host, 'element'>): (css: string) => void {
  const { location } = element.ownerDocument;
  return location.protocol.endsWith('-extension:') ? adopt(element.ownerDocument) : append(element);
}

/** Our own pages forbid style elements. */
function adopt(document: Document): (css: string) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return (css) => sheet.replaceSync(css);
}

/** An arena's page may replace the list of adopted sheets at any time. What it does to this one is undone before the next frame. */
function append(element: HTMLElement): (css: string) => void {
  const style = element.ownerDocument.createElement('style');
  let wanted = '';
  const keep = () => {
    if (style.parentNode !== element) element.append(style);
    if (style.textContent !== wanted) style.textContent = wanted;
    if (style.media !== '') style.media = '';
  };
  new MutationObserver(keep).observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['media'],
  });
  return (css) => {
    wanted = css;
    keep();
  };
}
