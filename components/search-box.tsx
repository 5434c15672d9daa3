import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export interface SearchBoxProps {
  readonly label: string;
  /** What is searched for. */
  readonly words: string;
  /** Called when the voter pauses. */
  readonly onSearch: (words: string) => void;
}

const pauseMs = 200;

/** Words to search for. It keeps what is being typed to itself until there is a pause. */
export function SearchBox({ label, words, onSearch }: SearchBoxProps) {
  const typed = useSignal<string | undefined>(undefined);
  useEffect(() => {
    if (typed.value === undefined) return;
    const timer = setTimeout(() => onSearch(typed.value ?? ''), pauseMs);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <label class="filter-words">
      {label}
      <input
        type="search"
        value={typed.value ?? words}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onBlur={() => {
          typed.value = undefined;
        }}
      />
    </label>
  );
}
