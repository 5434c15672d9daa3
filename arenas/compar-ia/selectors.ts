// compar:IA, from its public source of 2026-02-20. Ids and classes are its own; texts are translated.

// 2026-02: the page of the prompt, and the page of the conversation, which stays while a vote is cast and revealed.
export const promptArea = '#prompt-area';
export const chat = '#chat-area[role="log"]';

// 2026-02: the boxes of the first prompt and of those that follow.
export const promptBox = '#prompt-area textarea, #send-area textarea';

// 2026-02: shown alone until the first words of the first turn.
export const loader = ':scope > [role="status"]';

// 2026-02: one turn, its prompt, its two replies.
export const turn = '.grouped-messages';
export const prompt = '.message-user';
export const reply = '.message-bot';

// 2026-02: a coloured disk says which side a reply is of, whatever the language.
export const sideA = '.c-bot-disk-a';
export const sideB = '.c-bot-disk-b';

// 2026-02: the words of a reply. Its header and its buttons are sticky, its reasoning is folded, a loader waits below.
export const words = '.md';

// 2026-02: like, then dislike, at the foot of a reply; the pressed one is highlighted.
export const thumb = 'button.border';
export const pressed = '.highlight';

// 2026-02: the button that leads on to the vote and then to the names stands below everything; the other one sends.
export const next = '#send-area button:not(#send-btn)';
export const chosen = '#vote-area input[name="vote-radio-group"]:checked';
export const voteArea = '#vote-area';

// 2026-02: the cards with the names, A's first. Beside the name stands the badge "your vote", in the user's language.
export const revealed = '#reveal-area';
export const name = 'h5';
export const badge = ':scope > div + div';
export const figureA = '[id="params-a"]';
export const figureB = '[id="params-b"]';

// 2026-02: the icon of the mode in which the user picks the models, in the header of the conversation.
export const customMode = '#second-header .i-ri-search-line';
