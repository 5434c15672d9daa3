import { text } from '@/platform/text';
import './choice.css';

export interface ChoiceProps {
  readonly label: string;
  /** Undefined where any will do. */
  readonly value: string | undefined;
  /** What there is to choose from; a value that a link names is offered all the same, to be taken back. */
  readonly values: readonly string[];
  /** With fewer values there is nothing to choose, and nothing is shown; 2 if left out. */
  readonly fewest?: number;
  /** What stands for no choice; "any" if left out. */
  readonly any?: string;
  readonly nameOf?: (value: string) => string;
  /** Called with the value, or with nothing when any will do. */
  readonly onChoose: (value: string) => void;
}

/** One filter: any, or one of some values. */
export function Choice({
  label,
  value,
  values,
  fewest = 2,
  any = text('filterAny'),
  nameOf = (one) => one,
  onChoose,
}: ChoiceProps) {
  if (value === undefined && values.length < fewest) return null;
  const shown = value === undefined || values.includes(value) ? values : [value, ...values];
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{any}</option>
        {shown.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
