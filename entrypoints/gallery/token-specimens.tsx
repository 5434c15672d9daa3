import { Kind, State } from './specimen';

const colours = [
  'ground',
  'surface',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-muted',
  'accent',
  'on-accent',
  'accent-soft',
  'outcome-a',
  'outcome-b',
  'outcome-tie',
  'outcome-both-bad',
  'verdict-counts',
  'verdict-suspect',
  'verdict-void',
  'warning-ground',
  'mark-ground',
];
const sizes = ['s', 'm', 'l', 'xl'];
const spaces = ['1', '2', '3', '4', '6', '8'];

/** What everything else is made of. */
export function TokenSpecimens() {
  return (
    <Kind name="tokens.css">
      {colours.map((colour) => (
        <State key={colour} state={`--${colour}`}>
          <div
            class="gallery-colour"
            ref={(place) => place?.style.setProperty('--colour', `var(--${colour})`)}
          />
        </State>
      ))}
      {sizes.map((size) => (
        <State key={size} state={`--text-${size}`}>
          <p ref={(place) => place?.style.setProperty('font-size', `var(--text-${size})`)}>
            Which is better?
          </p>
        </State>
      ))}
      {spaces.map((space) => (
        <State key={space} state={`--space-${space}`}>
          <div
            class="gallery-space"
            ref={(place) => place?.style.setProperty('inline-size', `var(--space-${space})`)}
          />
        </State>
      ))}
    </Kind>
  );
}
