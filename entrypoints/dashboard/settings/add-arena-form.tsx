import { useState } from 'preact/hooks';
import { adapters } from '@/arenas/registry';
import { text } from '@/platform/text';
import type { Addition, AskedReads, addArena } from './added-arenas';
import { AdditionNote } from './addition-note';

const custom = 'custom';
const recognise = 'recognise';

// Software that people host themselves; the other arenas are on addresses of their own.
const families = adapters.filter(({ isOn }) => isOn !== undefined);

/** Adds an arena by its address. The browser asks for the permission on the click. */
export function AddArenaForm({ onAdd }: { readonly onAdd: typeof addArena }) {
  const [addition, setAddition] = useState<Addition | 'adding'>();
  const [address, setAddress] = useState('');
  const [family, setFamily] = useState(recognise);
  const add = async (event: Event) => {
    event.preventDefault();
    setAddition('adding');
    const outcome = await onAdd(address, readsOf(family));
    setAddition(outcome);
    if (outcome.kind === 'added') setAddress('');
  };
  return (
    <form class="settings-form" onSubmit={(event) => void add(event)}>
      <label>
        {text('arenaAddress')}
        <input
          name="address"
          value={address}
          placeholder="https://arena.example.org"
          autocomplete="off"
          spellcheck={false}
          required
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <label>
        {text('arenaFamily')}
        <select name="family" value={family} onChange={({ currentTarget }) => setFamily(currentTarget.value)}>
          <option value={recognise}>{text('familyRecognise')}</option>
          {families.map(({ id, title }) => (
            <option key={id} value={id}>
              {text('familyLike', title)}
            </option>
          ))}
          <option value={custom}>{text('familyCustom')}</option>
        </select>
      </label>
      <button type="submit" disabled={addition === 'adding'}>
        {text('addArena')}
      </button>
      <AdditionNote addition={addition} />
    </form>
  );
}

function readsOf(family: string): AskedReads {
  if (family === recognise || family === custom) return { kind: family };
  return { kind: 'family', adapter: family };
}
