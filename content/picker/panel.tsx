import { text } from '@/platform/text';
import { type Picked, selectorOf } from './picked';
import { type Step, steps } from './steps';

export interface PanelProps {
  readonly step: Step | undefined;
  /** Counted from 0; past the last one everything is summed up. */
  readonly at: number;
  readonly picked: Picked | undefined;
  /** How many shown elements the pick matches now. */
  readonly matches: number;
  /** The pick for a name holds a whole reply. */
  readonly isTooLarge: boolean;
  /** The tag of what is pointed at, and how to tell it from its like; never its words. */
  readonly pointed: string | undefined;
  readonly isPaused: boolean;
  /** The panel stands at the other side, off what it would cover. */
  readonly isAside: boolean;
  /** What was found with everything that was pointed at, by part. */
  readonly found: readonly {
    readonly step: Step;
    readonly picked: Picked | undefined;
    readonly matches: number;
  }[];
  readonly state: 'picking' | 'saving' | 'saved' | 'failed';
  readonly canSave: boolean;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onOther: () => void;
  readonly onPlaceholder: (isPlaceholder: boolean) => void;
  readonly onPause: () => void;
  readonly onAside: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** The picker's own controls, beside the page: what to point at, what that matches, and where to go from here. */
export function Panel(props: PanelProps) {
  const { step, state, isAside, onAside, onClose } = props;
  return (
    <section
      class="panel"
      data-aside={isAside || undefined}
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
    >
      <header>
        <h1 id="title">{text('pickerTitle')}</h1>
        <span class="corner">
          <Button name="pickerAside" onPress={onAside} />
          <Button name="pickerClose" onPress={onClose} />
        </span>
      </header>
      {state === 'saved' ? (
        <Saved {...props} />
      ) : step ? (
        <Pointing {...props} step={step} />
      ) : (
        <Summary {...props} />
      )}
    </section>
  );
}

function Pointing(props: PanelProps & { readonly step: Step }) {
  const { step, at, picked, isPaused, onNext, onBack, onSkip, onOther, onPause } = props;
  return (
    <>
      <p class="ask">
        <span class="muted">{text('pickerStep', at + 1, steps.length)}</span> {text(step.ask)}
      </p>
      <Status {...props} />
      {picked?.standsThere !== undefined && <Placeholder {...props} picked={picked} />}
      <div class="actions">
        {picked !== undefined && !props.isTooLarge && <Button name="pickerNext" onPress={onNext} isMain />}
        {picked !== undefined && picked.selectors.length > 1 && (
          <Button name="pickerOther" onPress={onOther} />
        )}
        {step.isOptional && picked === undefined && <Button name="pickerSkip" onPress={onSkip} />}
        {at > 0 && <Button name="pickerBack" onPress={onBack} />}
        <Button name={isPaused ? 'pickerResume' : 'pickerPause'} onPress={onPause} />
      </div>
      <p class="muted">{text(isPaused ? 'pickerPausedHint' : 'pickerHint')}</p>
    </>
  );
}

function Status({ picked, matches, pointed, isTooLarge }: PanelProps) {
  const isDoubtful = picked !== undefined && (matches !== 1 || isTooLarge);
  return (
    <div role="status" class="status" data-doubt={isDoubtful || undefined}>
      {picked === undefined ? (
        <code>{pointed ?? text('pickerNothing')}</code>
      ) : (
        <>
          <p>{isTooLarge ? text('pickerTooLarge') : matchText(matches)}</p>
          <code>{selectorOf(picked)}</code>
        </>
      )}
    </div>
  );
}

/** One match is what a battle with one turn should give. */
function matchText(matches: number): string {
  if (matches === 0) return text('pickerNoMatch');
  return matches === 1 ? text('pickerOneMatch') : text('pickerAmbiguous', matches);
}

function Placeholder({ picked, onPlaceholder }: PanelProps & { readonly picked: Picked }) {
  return (
    <label class="placeholder">
      <input
        type="checkbox"
        checked={picked.isPlaceholder}
        onChange={({ currentTarget }) => onPlaceholder(currentTarget.checked)}
      />{' '}
      {text('pickerPlaceholder')}
    </label>
  );
}

function Summary({ found, canSave, state, onBack, onSave }: PanelProps) {
  return (
    <>
      <p class="ask">{text('pickerSummary')}</p>
      <ul class="found">
        {found.map(({ step, picked, matches }) => (
          <li key={step.id} data-doubt={(picked !== undefined && matches !== 1) || undefined}>
            <span>{text(step.name)}</span>
            <span>{picked === undefined ? text('pickerSkipped') : matchText(matches)}</span>
          </li>
        ))}
      </ul>
      {state === 'failed' && <p role="alert">{text('pickerFailed')}</p>}
      <div class="actions">
        {canSave && <Button name="pickerSave" onPress={onSave} isMain />}
        <Button name="pickerBack" onPress={onBack} />
      </div>
    </>
  );
}

function Saved({ onReload }: PanelProps) {
  return (
    <>
      <p role="status">{text('pickerSaved')}</p>
      <div class="actions">
        <Button name="pickerReload" onPress={onReload} isMain />
      </div>
    </>
  );
}

interface ButtonProps {
  readonly name: Parameters<typeof text>[0];
  readonly onPress: () => void;
  readonly isMain?: boolean;
}

function Button({ name, onPress, isMain = false }: ButtonProps) {
  return (
    <button type="button" class={isMain ? 'main' : undefined} onClick={onPress}>
      {text(name)}
    </button>
  );
}
