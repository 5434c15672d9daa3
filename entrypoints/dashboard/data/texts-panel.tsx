import { useState } from 'preact/hooks';
import { type TextKey, text } from '@/platform/text';
import type { TextRule } from '@/storage/text-rule';
import type { DataActions } from './data-actions';
import { Panel } from './panel';

const kinds = ['all', 'days', 'hash', 'none'] as const;
const labels: Readonly<Record<TextRule['keep'], TextKey>> = {
  all: 'ruleAll',
  days: 'ruleDays',
  hash: 'ruleHash',
  none: 'ruleNone',
};

export interface TextsPanelProps extends Pick<DataActions, 'onRule'> {
  readonly rule: TextRule;
  readonly isBusy: boolean;
}

/** How long prompts and replies are kept. Votes always are. */
export function TextsPanel({ rule, onRule, isBusy }: TextsPanelProps) {
  const [keep, setKeep] = useState(rule.keep);
  const [days, setDays] = useState(rule.keep === 'days' ? rule.days : 90);
  const isValid = Number.isInteger(days) && days >= 1 && days <= 3650;
  const isNew = keep !== rule.keep || (rule.keep === 'days' && rule.days !== days);
  return (
    <Panel title={text('textsHeading')}>
      <p>{text('textsAbout')}</p>
      <fieldset class="data-group">
        <legend class="unseen">{text('textsHeading')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="data-tick">
            <input type="radio" name="text-rule" checked={keep === kind} onChange={() => setKeep(kind)} />{' '}
            {text(labels[kind])}
          </label>
        ))}
        {keep === 'days' && (
          <label class="data-field">
            {text('ruleDaysNumber')}
            <input
              type="number"
              min={1}
              max={3650}
              value={days}
              onInput={({ currentTarget }) => setDays(currentTarget.valueAsNumber)}
            />
          </label>
        )}
      </fieldset>
      {isNew && keep !== 'all' && <p role="alert">{text('ruleWarning')}</p>}
      <p>
        <button
          type="button"
          disabled={isBusy || !isNew || (keep === 'days' && !isValid)}
          onClick={() => onRule(keep === 'days' ? { keep, days } : { keep })}
        >
          {text('ruleApply')}
        </button>
      </p>
    </Panel>
  );
}
