// arena.ai, facts of 2025-04 to 2026-09 from public sources; the site itself could not be visited. Newest first.

// 2026-09: the composer, a textarea and later a rich editor. 2025-04, beta: marked by Sentry.
export const composer =
  'form textarea[name="message"], form [contenteditable="true"], textarea[data-sentry-element="AutoResizeTextarea"]';

// 2026-09 and 2025-12: a reply is a card. 2026-09: some are known by their rounded corners and their sticky header.
// 2025-04, beta.
export const card =
  '.bg-surface-primary, [class*="rounded-xl"][class*="overflow-hidden"]:has(> .sticky), ' +
  '[data-sentry-component="BotMessage"]';

// 2026-04 and 2026-07: the words of a prompt. It stands at the end of its line, by one of three classes.
export const prompt =
  ':is(.self-end, [class*="items-end"][class*="flex-col"], [class*="justify-end"]) .prose';

// 2026-09: what the header of a card calls its model. 2026-04: without the monospaced wrapper. 2025-04, beta.
export const label =
  '.sticky span.font-mono > span.truncate, .sticky span.truncate, p[data-sentry-element="Tag"]';

// 2026-09: the words of a reply. Reasoning sits in a collapsible of its own.
export const reply = '.prose';
export const reasoning = '.not-prose';

// 2026-09: the preview of a program stands beside the words; a frame among them is a model's doing and makes no program.
export const preview = 'iframe:not(.prose iframe)';

// 2026-09: pictures that are no reply: of the header, of reasoning, of links to sources, of buttons.
export const noMedia = '.sticky, .not-prose, a, button';

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

// 2026-09: below a reply that failed, beside words that depend on the language.
export const failureMark = 'button[aria-label="Copy trace ID"]';
