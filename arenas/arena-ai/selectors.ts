// arena.ai, facts of 2026-03 to 2026-09 from public sources; the site itself could not be visited. Newest first.

// 2026-09: the composer, a textarea and later a rich editor.
export const composer = 'form textarea[name="message"], form [contenteditable="true"]';

// 2026-04 and 2026-07: the bubble of a prompt. It stands at the end of its line.
export const prompt = '.self-end .bg-surface-raised .prose';

// 2026-09: a reply is a card; its first child is a sticky header.
export const card = '.bg-surface-primary';

// 2026-09: what the header of a card calls its model. 2026-04: without the monospaced wrapper.
export const label = '.sticky span.font-mono > span.truncate, .sticky span.truncate';

// 2026-09: the words of a reply. Reasoning sits in a collapsible of its own.
export const reply = '.prose';
export const reasoning = '.not-prose';

// 2026-09: the transcript is laid out bottom-up, so its DOM order is newest first.
export const reversed = '.flex-col-reverse';

// 2026-09: code battles show look-alike vote buttons in preview tabs; dialogs and side bars have buttons too.
export const falseFriends = '[role="tab"], [role="dialog"], nav, aside, [data-sidebar]';

// 2026-09: the mode switch of the composer says "Battle", "Side by Side", "Direct" or "Agent".
export const modeSwitch = 'form button[role="combobox"]';

// 2026-09: shown while a reply is being written.
export const stopButton = 'button[aria-label="Stop generation"]';

// 2026-05: battles in direct chats lock their buttons until both replies were looked at.
export const locked = ':disabled, [aria-disabled="true"]';
