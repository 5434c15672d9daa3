import { useEffect, useRef } from 'preact/hooks';
import type { ChipProps } from '@/content/chip/chip';
import { showChip } from '@/content/chip/show-chip';
import { madeChips } from './made-chips';
import { Kind, State } from './specimen';

/** The chip, in a shadow root as on an arena's page. */
export function ChipSpecimens() {
  return (
    <Kind name="Chip">
      {madeChips.map(({ state, ...props }) => (
        <State key={state} state={state}>
          <ChipPlace {...props} />
        </State>
      ))}
    </Kind>
  );
}

function ChipPlace(props: ChipProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current !== null) showChip(current.shadowRoot ?? current.attachShadow({ mode: 'open' }), props);
  });
  return <div class="gallery-chip" ref={place} />;
}
