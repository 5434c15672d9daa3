import { charMark } from './sentence';

/** Where in the Markdown a character stands; carried from line to line. */
export interface Containers {
  inFence: boolean;
  /** The fence holds program text, by its info string. */
  isCode: boolean;
  /** Backticks at the start of this line; from the third on the line is a fence and what follows its info string. */
  backticks: number;
  info: string;
  /** Only spaces, quote marks and list marks so far in this line. */
  atLineStart: boolean;
  blockQuote: boolean;
  /** The closing sign awaited, or 0. */
  quote: number;
  /** The text began with this quotation: its own wording, unless words follow in the same line. */
  quoteFromStart: boolean;
  inUrl: boolean;
  /** The line began with a dash, as lines of dialogue do. */
  inDialogue: boolean;
  /** A line was spoken by a user or another person: what labelled lines say from then on is a script. */
  sawOtherSpeaker: boolean;
  inScript: boolean;
}

export function newContainers(): Containers {
  return {
    inFence: false,
    isCode: false,
    backticks: 0,
    info: '',
    atLineStart: true,
    blockQuote: false,
    quote: 0,
    quoteFromStart: false,
    inUrl: false,
    inDialogue: false,
    sawOtherSpeaker: false,
    inScript: false,
  };
}

const proseFences = new Set(['', 'text', 'txt', 'markdown', 'md', 'plaintext', 'plain', 'quote', 'output']);

/** Closes the line: fences toggle, quotations and block quotes end. */
export function endLine(state: Containers): void {
  if (state.backticks >= 3) toggleFence(state);
  state.backticks = 0;
  state.info = '';
  state.atLineStart = true;
  state.blockQuote = false;
  state.quote = 0;
  state.inUrl = false;
  state.inScript = false;
  state.inDialogue = false;
}

function toggleFence(state: Containers): void {
  state.isCode = !state.inFence && !proseFences.has(state.info.trim().toLowerCase());
  state.inFence = !state.inFence;
}

/** The marks a character here gets. */
export function containerMark(state: Containers): number {
  return (
    ((state.quote !== 0 && !state.quoteFromStart) || state.inScript || state.inDialogue
      ? charMark.quoted
      : 0) |
    (state.quote !== 0 && state.quoteFromStart ? charMark.opening : 0) |
    (state.inFence && state.isCode ? charMark.code : 0) |
    (state.inUrl ? charMark.url : 0) |
    (state.blockQuote ? charMark.blockQuote : 0)
  );
}

const closers = new Map([
  [0x201c, 0x201d], // “ ”
  [0x201e, 0x201c], // „ “
  [0xab, 0xbb], // « »
  [0xbb, 0xab], // » «
  [0x300c, 0x300d], // 「 」
  [0x300e, 0x300f], // 『 』
]);

/** Moves the quotation state over one raw sign. `beforeIsWord`: the sign before is a letter or digit. */
export function readQuote(state: Containers, raw: number, beforeIsWord: boolean, isFirst: boolean): void {
  if (state.quote !== 0) {
    if (raw === state.quote || (state.quote === 0x201c && raw === 0x201d)) {
      state.quote = 0;
      state.quoteFromStart = false;
    }
    return;
  }
  const closer = raw === 0x22 ? (beforeIsWord ? undefined : 0x22) : closers.get(raw);
  if (closer === undefined) return;
  state.quote = closer;
  state.quoteFromStart = isFirst;
}

const otherSpeakers = new Set(
  'user|human|person|customer|interviewer|me|you|student|child|friend|host|visitor|alice|bob|guest|patient|client|用户|用戶|人类|ユーザー|사용자|usuario|utilisateur|benutzer|nutzer|пользователь|человек|usuário|utente|pengguna|người dùng|kullanıcı|مستخدم|المستخدم'.split(
    '|',
  ),
);

/** Notes a speaker's label at the start of a line: once somebody else has spoken, labelled lines are a script. */
export function readSpeaker(state: Containers, label: string): void {
  if (otherSpeakers.has(label.trim())) state.sawOtherSpeaker = true;
  state.inScript = state.sawOtherSpeaker;
}
