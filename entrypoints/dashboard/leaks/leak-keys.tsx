import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LeakReview } from '@/domain/journal/event';
import type { ReviewedLeak } from './leak-item';

export interface LeakKeysProps {
  readonly class: string;
  readonly label: string;
  readonly onReview: (reviewed: ReviewedLeak) => void;
  /** List items; findings among them carry `data-leak` and `data-vote`. */
  readonly children: ComponentChildren;
}

const reviews: Readonly<Record<string, LeakReview>> = { c: 'confirmed', d: 'dismissed', o: 'open' };
const steps: Readonly<Record<string, 1 | -1>> = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };

/** A list of findings whose keys work only while something in it has the focus: a stray key reviews nothing. */
export function LeakKeys({ class: name, label, onReview, children }: LeakKeysProps) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef(-1);
  // A finding that leaves the list by its review hands the focus to the one that takes its place.
  useEffect(() => {
    if (focused.current < 0 || document.activeElement !== document.body) return;
    const items = findItems(list.current);
    focusItem(items[Math.min(focused.current, items.length - 1)]);
  });
  const onFocusIn = ({ target }: Event) => {
    focused.current = findItems(list.current).findIndex((item) => item.contains(target as Node));
  };
  const onFocusOut = ({ target }: Event) => {
    // An element that was removed is gone by then; one that is still there was left on purpose.
    queueMicrotask(() => {
      if ((target as Node).isConnected && document.activeElement === document.body) focused.current = -1;
    });
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLOListElement }) => {
    const { target } = event;
    if (!(target instanceof Element) || !isForUs(event, target)) return;
    const items = findItems(event.currentTarget);
    const at = items.findIndex((item) => item.contains(target));
    const key = event.key.toLowerCase();
    const review = reviews[key];
    const step = steps[key];
    if (review === undefined && step === undefined) return;
    event.preventDefault();
    if (step !== undefined) focusItem(items[at < 0 ? nearest(items, target, step) : at + step]);
    else if (review !== undefined) say(items[at], review, onReview);
  };
  return (
    <ol ref={list} class={name} aria-label={label} {...{ onKeyDown, onFocusIn, onFocusOut }}>
      {children}
    </ol>
  );
}

function isForUs(event: KeyboardEvent, target: Element): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !target.matches('select, input, textarea');
}

function findItems(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-leak]') ?? [])];
}

/** The finding before or after an element that belongs to none, such as a link of the vote. */
function nearest(items: readonly HTMLElement[], target: Element, step: 1 | -1): number {
  const after = items.findIndex(
    (item) => target.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (step === 1) return after;
  return after < 0 ? items.length - 1 : after - 1;
}

function focusItem(item: HTMLElement | undefined): void {
  item?.querySelector('button')?.focus();
}

function say(
  item: HTMLElement | undefined,
  review: LeakReview,
  onReview: (reviewed: ReviewedLeak) => void,
): void {
  const { vote, leak, review: before } = item?.dataset ?? {};
  if (vote !== undefined && before !== review) onReview({ voteId: vote, leak: Number(leak), review });
}
