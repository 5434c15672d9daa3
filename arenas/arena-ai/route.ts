import type { Modality } from '@/domain/vote';

export interface Route {
  /** Undefined where the address does not tell. */
  readonly modality: Modality | undefined;
  readonly conversation: string | undefined;
  /** The address says that the user chose both models. */
  readonly isSideBySide: boolean;
}

const modalities: Readonly<Record<string, Modality>> = {
  text: 'text',
  search: 'search',
  image: 'image',
  video: 'video',
  code: 'code',
};

// 2026-09: `/`, `/text`, `/c/{uuid}` and the like can be battles, with a locale in front or not.
const locale = /^\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/|$)/;
const sideBySide = 'side-by-side';

/** Where on the site a page is; undefined on pages that are never a battle. */
export function readRoute(url: URL): Route | undefined {
  const [first = '', second] = url.pathname.replace(locale, '').split('/').filter(Boolean);
  if (first === 'c') {
    const conversation = second === 'new' ? undefined : second;
    return { modality: readModality(url), conversation, isSideBySide: false };
  }
  if (first === '') return { modality: readModality(url), conversation: undefined, isSideBySide: false };
  if (first === sideBySide) return { modality: undefined, conversation: undefined, isSideBySide: true };
  const modality = modalities[first];
  if (modality === undefined || second === 'direct') return undefined;
  return { modality, conversation: undefined, isSideBySide: second === sideBySide };
}

/** 2025-12 to 2026-02: entry links such as `/?chat-modality=video`. */
function readModality(url: URL): Modality | undefined {
  return modalities[url.searchParams.get('chat-modality') ?? ''];
}
