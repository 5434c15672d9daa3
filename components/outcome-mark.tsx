import type { Outcome } from '@/domain/outcome';
import { type TextKey, text } from '@/platform/text';
import './outcome-mark.css';

const signs: Readonly<Record<Outcome, string>> = { a: 'A', b: 'B', tie: '=', bothBad: '✕' };

const keys: Readonly<Record<Outcome, TextKey>> = {
  a: 'outcomeA',
  b: 'outcomeB',
  tie: 'outcomeTie',
  bothBad: 'outcomeBothBad',
};

/** What was voted, in words. */
export function outcomeText(outcome: Outcome): string {
  return text(keys[outcome]);
}

/** The sign of an outcome. The words stand beside it, so it is silent. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span class="outcome-mark" data-outcome={outcome} aria-hidden="true">
      {signs[outcome]}
    </span>
  );
}
