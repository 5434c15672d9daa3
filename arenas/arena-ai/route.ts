import type { Modality } from '@/domain/vote';

export type Route = { readonly modality: Modality; readonly conversation: string | undefined };

const modalities: Readonly<Record<string, Modality>> = {
  text: 'text',
  search: 'search',
  image: 'image',
  video: 'video',
  code: 'code',
};

// 2026-09: `/`, `/text`, `/c/{uuid}` and the like can be battles, with a locale in front or not.
const locale = /^\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/|$)/;

/** Where on the site a page is; undefined on pages that are never a battle. */
export function readRoute(url: URL): Route | undefined {
  const [first = '', second] = url.pathname.replace(locale, '').split('/').filter(Boolean);
  if (first === '') return { modality: 'text', conversation: undefined };
  if (first === 'c') return { modality: 'text', conversation: second === 'new' ? undefined : second };
  const modality = modalities[first];
  if (modality === undefined || second === 'direct') return undefined;
  return { modality, conversation: undefined };
}
