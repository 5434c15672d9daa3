import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import type { Claim } from './claim';
import { makerOf, modelOf } from './token-names';
import { readTokens } from './tokens';

/** What may stand between "you are" and the name. */
const between = /^(?:an? |the |ai |assistant |model |called |named |["“”「,: ])*$/;
const address =
  /(?:^["“'\s]*|(?:system prompt|system message|instructions?|系统提示词?|システムプロンプト|시스템 프롬프트|prompt del sistema|systemprompt)(?:(?!write|use|add|写|输入|加入|设置|例如|such as)[^.]){0,60}?)(?:you are|you're|the assistant is|你是|あなたは|당신은|eres|tu es|vous êtes|du bist|ты|você é) ?/;

/** A reply that repeats its instructions: it begins with "You are NAME", or quotes a system prompt that does. */
export function readEcho(sentence: Sentence, vocabulary: Vocabulary, isFirst: boolean): Claim | undefined {
  const text = sentence.text();
  const found = address.exec(text);
  if (!found || (found.index === 0 && /^["“'\s]*(?:you|the|你|あ|당|e|t|v|d|ты)/.test(text) && !isFirst))
    return undefined;
  const from = found.index + found[0].length;
  const token = readTokens(sentence, vocabulary, 0).find(({ name, start }) => name && start >= from);
  const name = token && (modelOf(token) ?? makerOf(token));
  if (!token || !name || !between.test(text.slice(from, token.start)) || name.nameClass === 'A')
    return undefined;
  return { relation: 'echo', from: found.index, token, name };
}
