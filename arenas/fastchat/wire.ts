import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import { catalogueSize, exposesModel, isModelName } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import type { Outcome } from '@/domain/outcome';
import { type Side, sides } from '@/domain/side';
import type { Mode } from '@/domain/vote';
import type { Legend, WireReader } from '../contract';
import { readJson } from '../read-json';
import { readLegend } from './legend';

/** The queue of Gradio 4 and 5, seen on 4.44.1 in 2026-11. Events go out by one request and are answered on another. */
export const wire: WireReader = {
  readLegend,
  readWire(exchange, legend) {
    if (exchange.path.endsWith('/queue/join')) return readJoin(exchange, legend);
    return exchange.news.kind === 'lines'
      ? exchange.news.lines.flatMap((line) => readEvent(line, legend))
      : [];
  },
};

// 2023-05 to 2025-04. Gradio numbers functions of one name; FastChat's named tab comes second. Direct chats have
// `upvote` and `downvote`, which are none of ours.
const voteFunction = /^(leftvote|rightvote|tievote|bothbad_vote)_last_response(?:_\D\w*?)?(?:_(\d+))?$/;
const outcomes: Readonly<Record<string, Outcome>> = {
  leftvote: 'a',
  rightvote: 'b',
  tievote: 'tie',
  bothbad_vote: 'bothBad',
};

// The battle tab's own, by the Enter key and by the button.
const askFunction = /^add_text(?:_1)?$/;
const clearFunction = 'clear_history';

const Join = v.looseObject({
  fn_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  data: v.array(v.unknown()),
});
const Joined = v.looseObject({ event_id: v.string() });

function readJoin({ id, request, news }: Exchange, { functions }: Legend): readonly WireFact[] {
  const join = readJson(Join, request);
  const name = functions[join?.fn_index ?? -1] ?? '';
  const vote = voteFunction.exec(name);
  if (news.kind === 'sent') return vote ? readVote(id, vote, join?.data ?? []) : readOther(name);
  if (vote === null) return [];
  if (news.kind === 'broken') return [{ kind: 'vote-answered', request: id, result: 'unknown' }];
  if (news.kind === 'answered') {
    // Being queued is not being taken yet.
    return news.status < 400 ? [] : [{ kind: 'vote-answered', request: id, result: 'refused' }];
  }
  return news.lines.flatMap((line) => {
    const joined = readJson(Joined, line);
    return joined ? [{ kind: 'numbered', request: id, event: joined.event_id }] : [];
  });
}

/** Before the reveal the two headings are empty; FastChat logs what they say as the models of the vote. */
function readVote(
  request: number,
  [, stem = '', number]: RegExpExecArray,
  data: readonly unknown[],
): readonly WireFact[] {
  const outcome = outcomes[stem];
  if (outcome === undefined) return [];
  const mode = modeOf(number);
  const isNamed = mode === 'battle' && data.some((input) => typeof input === 'string' && input.trim() !== '');
  return [{ kind: 'vote-sent', request, outcome, ...(mode && { mode }), isNamed }];
}

function modeOf(number: string | undefined): Mode | undefined {
  if (number === undefined) return 'battle';
  return number === '1' ? 'side-by-side' : undefined;
}

function readOther(name: string): readonly WireFact[] {
  if (askFunction.test(name)) return [{ kind: 'asked' }];
  return name === clearFunction ? [{ kind: 'cleared' }] : [];
}

const Message = v.looseObject({
  msg: v.string(),
  event_id: v.string(),
  success: v.optional(v.boolean()),
  output: v.optional(v.looseObject({ data: v.optional(v.array(v.unknown()), []) })),
});

function readEvent(line: string, legend: Legend): readonly WireFact[] {
  const message = line.startsWith('data:') ? readJson(Message, line.slice('data:'.length)) : undefined;
  if (message === undefined) return [];
  const { msg, event_id: event, success, output } = message;
  const exposed = findExposed(output?.data ?? [], legend).map(
    (side) => ({ kind: 'exposed', side, event }) as const,
  );
  if (msg !== 'process_completed') return exposed;
  return [...exposed, { kind: 'event-ended', event, isOk: success !== false }];
}

// 2025-10, BigCodeArena: "**Model A:** name" in a component that is not shown. 2024-09, MTEB Arena: "### Model A: name".
const heading = /^[\s#*]*Model ([AB])[\s:*]+(\S.{0,200})$/;

/** The sides that outputs name, apart from lists of everything. Which event they belong to is for others to judge. */
function findExposed(outputs: readonly unknown[], { models }: Legend): readonly Side[] {
  const named = outputs.flatMap((output) => {
    const [, letter, name] = (typeof output === 'string' && heading.exec(output)) || [];
    return letter !== undefined && isModelName(name ?? '', models) ? [letter.toLowerCase()] : [];
  });
  if (exposesModel(outputs, models)) return sides;
  return named.length < catalogueSize ? sides.filter((side) => named.includes(side)) : [];
}
