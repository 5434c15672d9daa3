import { useSignal } from '@preact/signals';
import { countText } from '@/components/count-text';
import type { ErasureDepth } from '@/domain/journal/erasure';
import { text } from '@/platform/text';

export interface EraseButtonsProps {
  /** How many votes; 1 if left out. */
  readonly count?: number;
  readonly hasTexts: boolean;
  readonly onErase: (depth: ErasureDepth) => void;
}

const asks = { texts: 'eraseTextsSure', votes: 'eraseVoteSure' } as const;
const labels = { texts: 'eraseTexts', votes: 'eraseVote' } as const;

/** Erases votes or their texts for good, once the voter has said so twice. */
export function EraseButtons({ count = 1, hasTexts, onErase }: EraseButtonsProps) {
  const asked = useSignal<ErasureDepth | undefined>(undefined);
  const { value } = asked;
  if (value === undefined) {
    const ask = (depth: ErasureDepth) => () => {
      asked.value = depth;
    };
    return (
      <p class="erase">
        {hasTexts && (
          <button type="button" onClick={ask('texts')}>
            {countText(labels.texts, count)}
          </button>
        )}{' '}
        <button type="button" onClick={ask('votes')}>
          {countText(labels.votes, count)}
        </button>
      </p>
    );
  }
  return (
    <p class="erase" role="alert">
      {countText(asks[value], count)}{' '}
      <button type="button" onClick={() => onErase(value)}>
        {text('eraseDo')}
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          asked.value = undefined;
        }}
      >
        {text('cancel')}
      </button>
    </p>
  );
}
