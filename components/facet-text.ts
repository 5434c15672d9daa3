import type { Category } from '@/domain/category';
import type { FacetKind } from '@/domain/journal/facet';
import { type TextKey, text } from '@/platform/text';

const categories: Readonly<Record<Category, TextKey>> = {
  coding: 'categoryCoding',
  math: 'categoryMath',
  'creative-writing': 'categoryCreative',
  'long-prompt': 'categoryLongPrompt',
  'multi-turn': 'categoryMultiTurn',
};

/** What a facet's value is called: languages and categories in the reader's words, the voter's own words as they are. */
export function facetText(kind: FacetKind, value: string): string {
  if (kind === 'language') return languageText(value);
  return kind === 'category' && value in categories ? text(categories[value as Category]) : value;
}

function languageText(code: string): string {
  return new Intl.DisplayNames([text('language')], { type: 'language' }).of(code) ?? code;
}
