/** What a voter asked to see: all of a page that nobody understands, or the names of the pair on it. */
export type UnveiledPart = 'page' | 'names';
