import type { CustomParts } from '@/domain/custom/custom-parts';
import type { ArenaAdapter } from '../contract';
import { readBattle, readConversation } from './read-battle';
import { readParts } from './read-parts';
import { readControl } from './vote-controls';

/** An adapter made from a user's description. Without one every page is unreadable, and stays veiled. */
export function customAdapter(origin: string, title: string, parts: CustomParts | undefined): ArenaAdapter {
  return {
    id: `custom:${new URL(origin).host}`,
    title,
    matches: [],
    // A page that nobody has described may show a reply anywhere.
    replies: parts === undefined ? 'body' : `${parts.replies.a}, ${parts.replies.b}`,
    // The day the readers of descriptions were tested; the arena itself is the user's to check.
    checkedOn: '2026-11-24',
    readPage: (root, url) =>
      parts === undefined ? { kind: 'unreadable', missing: ['description'] } : readBattle(root, url, parts),
    readClick: (target) => (parts === undefined ? undefined : readControl(target, parts)),
    ...(parts && { coverable: `${parts.replies.a}, ${parts.replies.b}` }),
    ...(parts?.conversation && {
      readConversation: (url: URL) => readConversation(url, parts.conversation),
    }),
    ...(parts && { readParts: (root: ParentNode) => readParts(root, parts) }),
  };
}
