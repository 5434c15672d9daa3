import { useSignal } from '@preact/signals';
import type { ErasureDepth } from '@/domain/journal/erasure';
import { text } from '@/platform/text';

export interface EraseButtonsProps {
  readonly hasTexts: boolean;
  readonly onErase: (depth: ErasureDepth) => void;
}

const asks = { texts: 'eraseTextsSure', votes: 'eraseVoteSure' } as const;

/** Erases a vote or its texts for good, once the voter has said so twice. */
export function EraseButtons({ hasTexts, onErase }: EraseButtonsProps) {
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
            {text('eraseTexts')}
          </button>
        )}{' '}
        <button type="button" onClick={ask('votes')}>
          {text('eraseVote')}
        </button>
      </p>
    );
  }
  return (
    <p class="erase" role="alert">
      {text(asks[value])}{' '}
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
