/** Elements that stand inside a line of text; every other one begins a line of its own. */
const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP ' +
    'SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** What a browser draws between two cells of a row is a gap, not a new line. */
const cellTags = new Set(['TD', 'TH']);

/** Elements whose text nobody reads. */
const silentTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT']);

/** What stands at the edge of an element, between its text and the next: nothing, a gap or a line break. */
export function edgeOf({ tagName }: Element): '' | ' | ' | '\n' {
  if (cellTags.has(tagName)) return ' | ';
  // Elements of the page's own making stand inside a line, unless a style says otherwise.
  return inlineTags.has(tagName) || tagName.includes('-') ? '' : '\n';
}

export function isSilent({ tagName }: Element): boolean {
  return silentTags.has(tagName);
}
