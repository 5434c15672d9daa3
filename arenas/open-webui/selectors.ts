// Open WebUI, from its sources of 2024-10 to 2026 and its package 0.6.43 of 2025-12. Texts are translated, ids and
// icons are not.

// 2025-12: only this software has its messages and this box on one page.
export const app = '#chat-container, [id="messages-container"]';

// 2024-10 to 2025-12: a textarea at first, later a rich editor.
export const promptBox = '[id="chat-input"], [id="chat-textarea"]';

// 2024-10 to 2026-10: what opens the lists of models.
export const modelChoice = 'button[id^="model-selector-"]';

// 2024-10 to 2025-12: the columns of the models that were asked at once. A single model has no such element.
export const group = '[id^="responses-container-"]';
export const prompt = '.user-message .chat-user';

// What of a prompt's element is no word of it. 2026-10 (0.12.4): the time of day stands among its tools.
export const noPrompt = 'button, time';

// 2024-10 to 2025-12: one reply. Forms and editors inside it have ids that begin the same way.
export const reply = '[id^="message-"]:has(.chat-assistant)';
export const words = '[id="response-content-container"]';
export const olderWords = '.chat-assistant';

// 2024-10 to 2025-12: what the reply is headed with: the name of its model, or of the arena.
export const name = '[id="response-message-model-name"], span.line-clamp-1';

// 2024-10 to 2025-12: the form that opens with the rating, and before it the line that says who it was.
export const form = '[id^="message-feedback-"]';

// 2024-10 to 2025-12: what of a reply is no word of it: its tools, its form and the line before that.
export const noWords = '.buttons, button, [id^="message-feedback-"], :has(+ [id^="message-feedback-"])';

// The two thumbs by their drawing, which no language changes, or by their English label. 2026-10 (0.12.4): drawn anew;
// before it the drawing of 2024-10 to 2025-12.
export const thumbUp =
  'button:is(:has(path:is([d^="M16.4724 20H4.1"], [d^="M14 9V5a3 3 0 0 0-3-3"])), [aria-label="Good Response"])';
export const thumbDown =
  'button:is(:has(path:is([d^="M16.4724 3.5H4.1"], [d^="M10 15v4a3 3 0 0 0 3 3"])), [aria-label="Bad Response"])';
