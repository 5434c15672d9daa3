// What FastChat puts in place of a reply (fastchat/constants.py and clean_battle_data.py, 2025-04). Compared as plain
// substrings, as its own filter does.
const errorTexts = [
  'NETWORK ERROR DUE TO HIGH TRAFFIC. PLEASE REGENERATE OR REFRESH THIS PAGE.',
  'API REQUEST ERROR',
  'RATE LIMIT OF THIS MODEL IS REACHED',
  'VIOLATES OUR CONTENT MODERATION GUIDELINES',
  'YOU HAVE REACHED THE CONVERSATION LENGTH LIMIT',
  'THIS SESSION HAS BEEN INACTIVE FOR TOO LONG',
] as const;

/** What arena.ai shows below a reply that failed or was stopped (2026-09). */
export const failureNotices = [
  'Something went wrong with this response, please try again.',
  'Generation stopped',
  'You have reached your rate limit',
] as const;

const writingCursor = '▌';

/** Whether a reply is empty, cut off while it was being written, or an error message of the arena. */
export function isUnfinished(reply: string): boolean {
  const text = reply.trim();
  return (
    text === '' ||
    text.endsWith(writingCursor) ||
    failureNotices.some((notice) => text.endsWith(notice)) ||
    errorTexts.some((error) => text.includes(error))
  );
}
