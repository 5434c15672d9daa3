import * as v from 'valibot';
import { Turn } from '@/domain/turn';
import { parseJson } from './parse-json';
import { asRow, type Row } from './vote-format';

/** Columns of a table that hold texts; they are read only when texts are asked for. */
export const textColumns = [
  'prompt',
  'response_a',
  'response_b',
  'conversation_a',
  'conversation_b',
  'instruction',
  'output_1',
  'output_2',
] as const;

/**
 * The prompts and replies in a row of any format: our own `turns`, FastChat's two conversations, Kaggle's three
 * columns (one text or a JSON list of texts each) or AlpacaEval's outputs. Undefined where there are none.
 */
export function readTurns(value: unknown): readonly Turn[] | undefined {
  const row = asRow(value);
  if (!row) return undefined;
  const turns = readOwn(row) ?? readConversations(row) ?? readColumns(row);
  return turns && turns.length > 0 ? turns : undefined;
}

const OwnTurns = v.array(Turn);

function readOwn({ turns }: Row): readonly Turn[] | undefined {
  const parsed = v.safeParse(OwnTurns, turns);
  return parsed.success ? parsed.output : undefined;
}

const Message = v.object({ role: v.string(), content: v.unknown() });

function readConversations({ conversation_a, conversation_b }: Row): readonly Turn[] | undefined {
  const a = readMessages(conversation_a);
  const b = readMessages(conversation_b);
  if (!a || !b) return undefined;
  return zipTurns(textsOf(a, 'user'), textsOf(a, 'assistant'), textsOf(b, 'assistant'));
}

function readMessages(value: unknown): readonly v.InferOutput<typeof Message>[] | undefined {
  const parsed = v.safeParse(v.array(Message), fromText(value));
  return parsed.success ? parsed.output : undefined;
}

function textsOf(messages: readonly v.InferOutput<typeof Message>[], role: string): readonly string[] {
  return messages.filter((message) => message.role === role).map(({ content }) => contentText(content));
}

const TextPart = v.object({ text: v.string() });

/** A message's content is a text, or a list of parts of which only the texts are kept. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = Array.isArray(content) ? content : [];
  return parts.flatMap((part) => (v.is(TextPart, part) ? [part.text] : [])).join('\n');
}

function readColumns(row: Row): readonly Turn[] | undefined {
  const prompts = readTexts(row.prompt ?? row.instruction);
  const a = readTexts(row.response_a ?? row.output_1);
  const b = readTexts(row.response_b ?? row.output_2);
  return prompts && a && b ? zipTurns(prompts, a, b) : undefined;
}

function readTexts(value: unknown): readonly string[] | undefined {
  const read = fromText(value);
  if (typeof read === 'string') return read === '' ? undefined : [read];
  if (!Array.isArray(read)) return undefined;
  return read.map((text) => (typeof text === 'string' ? text : ''));
}

/** What a cell of a table says: JSON if it looks like a list and is one, and itself otherwise. */
function fromText(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('[')) return value;
  const parsed = parseJson(value);
  return parsed.ok ? parsed.value : value;
}

function zipTurns(prompts: readonly string[], a: readonly string[], b: readonly string[]): readonly Turn[] {
  return prompts.map((prompt, turn) => ({ prompt, replies: { a: a[turn] ?? '', b: b[turn] ?? '' } }));
}
