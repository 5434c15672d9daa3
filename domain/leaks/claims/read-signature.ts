import { foldText } from '@/domain/leaks/text/fold';
import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import type { Claim } from './claim';
import { modelOf } from './token-names';
import { readTokens, type Token, type TokenKind } from './tokens';

/** Longest line that can be a signature, in characters. */
const longestLine = 60;

/** Formulas that close a letter, in many languages. */
const closings =
  'sincerely yours|sincerely|yours ever|yours sincerely|yours truly|truly yours|yours faithfully|yours|regards|best regards|kind regards|warm regards|best|best wishes|warmly|warmest|cheers|love|with love|with care|with gratitude|gratefully|respectfully|respectfully yours|cordially|take care|fondly|affectionately|thank you|thanks|many thanks|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|herzliche grüße|herzlichst|dein|ihr|cordialement|bien cordialement|bien à vous|bien à toi|amicalement|avec toute mon affection|sincèrement|atentamente|saludos|saludos cordiales|un saludo|un abrazo|cordialmente|con cariño|atenciosamente|abraços|um abraço|com carinho|cordiali saluti|distinti saluti|un caro saluto|con affetto|с уважением|с наилучшими пожеланиями|искренне ваш|твой|ваш|з повагою|щиро ваш|此致|敬礼|敬上|祝好|顺祝商祺|敬具|よろしくお願いいたします|よろしくお願いします|감사합니다|드림|올림|hormat saya|salam|salam hangat|trân trọng|thân ái|saygılarımla|sevgiler|sevgilerimle|z poważaniem|pozdrawiam|s pozdravem|s úctou|s pozdravom|lep pozdrav|s spoštovanjem|s poštovanjem|med vänliga hälsningar|vänliga hälsningar|med venlig hilsen|med vennlig hilsen|met vriendelijke groet|groetjes|ystävällisin terveisin|parhain terveisin|terveisin|cu stimă|cu drag|üdvözlettel|με εκτίμηση|בברכה|مع أطيب التحيات|مع خالص التحيات|سادر|सादर|с уважение';

let closingLine: RegExp | undefined;
let closingStart: RegExp | undefined;
/** Folded text writes an en dash as a hyphen, which alone begins the items of a list: what was written tells them apart. */
const dash = /^(\s*)(—|―|--|~|-)\s*/;
const enDash = 0x2013;
const longestClosing = 40;

/** What may stand beside the name in a signature: "Claude (AI assistant by Anthropic)". */
const beside: ReadonlySet<TokenKind> = new Set([
  'name',
  'ai',
  'filler',
  'comma',
  'open',
  'close',
  'stop',
  'from',
  'as',
] as const);

/** A line that is nothing but a model's name, after a dash or a letter's closing formula. `afterClosing`: the line before was such a formula. */
export function readSignature(
  sentence: Sentence,
  vocabulary: Vocabulary,
  afterClosing: boolean,
): Claim | undefined {
  if (sentence.length > longestLine) return undefined;
  const from = signatureStart(sentence, afterClosing);
  if (from === undefined) return undefined;
  const tokens = readTokens(sentence, vocabulary, 0).filter(({ start }) => start >= from);
  const token = tokens.find(({ kind }) => kind !== 'comma' && kind !== 'filler');
  const name = token && modelOf(token);
  if (!token || !name || !isSignable(token) || !tokens.every(({ kind }) => beside.has(kind)))
    return undefined;
  return { relation: 'signed', from: token.start, token, name };
}

/** Whether a line that is not over may become a signature. */
export function maySign(sentence: Sentence, afterClosing: boolean): boolean {
  return sentence.length <= longestLine && signatureStart(sentence, afterClosing) !== undefined;
}

/** Whether a line is nothing but a formula that closes a letter. */
export function closesLetter(sentence: Sentence): boolean {
  if (sentence.length > longestClosing) return false;
  closingLine ??= new RegExp(`^\\s*(?:${foldText(closings)})[ ,!.、]*\\n?$`);
  return closingLine.test(sentence.text());
}

function signatureStart(sentence: Sentence, afterClosing: boolean): number | undefined {
  const text = sentence.text();
  const dashed = dash.exec(text);
  if (dashed && (dashed[2] !== '-' || sentence.raw[dashed[1]?.length ?? 0] === enDash))
    return dashed[0].length;
  closingStart ??= new RegExp(`^\\s*(?:${foldText(closings)})\\s*[,!、]\\s*`);
  const opened = /[,!、]/.test(text) ? closingStart.exec(text) : null;
  return opened ? opened[0].length : afterClosing ? 0 : undefined;
}

/** An ordinary word under a letter is a person; a well-known model with a capital is not. */
function isSignable(token: Token): boolean {
  const nameClass = modelOf(token)?.nameClass;
  return (
    nameClass === 'U' ||
    (nameClass === 'P' && token.name?.isCapital === true) ||
    token.name?.hasVersion === true
  );
}
