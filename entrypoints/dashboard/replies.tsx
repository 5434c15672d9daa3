import type { Side } from '@/domain/side';
import type { Turn } from '@/domain/turn';
import { text } from '@/platform/text';
import './replies.css';

export interface RepliesProps {
  /** Undefined when the texts were erased or never kept. */
  readonly turns: readonly Turn[] | undefined;
}

/** What was asked and answered, as plain text: a reply's markup is never run. */
export function Replies({ turns }: RepliesProps) {
  if (turns === undefined) return <p class="muted">{text('repliesNone')}</p>;
  return (
    <>
      {turns.map((turn, index) => (
        <TurnTexts key={index} turn={turn} number={index + 1} />
      ))}
    </>
  );
}

function TurnTexts({ turn, number }: { readonly turn: Turn; readonly number: number }) {
  return (
    <section class="turn" aria-label={text('promptOfTurn', number)}>
      <h2>{text('promptOfTurn', number)}</h2>
      <p class="turn-prompt" dir="auto">
        {turn.prompt}
      </p>
      <div class="turn-replies">
        <Reply side="a" reply={turn.replies.a} />
        <Reply side="b" reply={turn.replies.b} />
      </div>
    </section>
  );
}

function Reply({ side, reply }: { readonly side: Side; readonly reply: string }) {
  return (
    <div class="reply">
      <h3>{text(side === 'a' ? 'sideA' : 'sideB')}</h3>
      {reply === '' ? <p class="muted">{text('replyEmpty')}</p> : <p dir="auto">{reply}</p>}
    </div>
  );
}
