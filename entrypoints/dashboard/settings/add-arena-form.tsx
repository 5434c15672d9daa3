import { useState } from 'preact/hooks';
import { adapters } from '@/arenas/registry';
import { text } from '@/platform/text';
import type { Addition, addArena } from './added-arenas';
import { AdditionNote } from './addition-note';

const custom = 'custom';

/** Adds an arena by its address. The browser asks for the permission on the click. */
export function AddArenaForm({ onAdd }: { readonly onAdd: typeof addArena }) {
  const [addition, setAddition] = useState<Addition>();
  const [address, setAddress] = useState('');
  const [family, setFamily] = useState(custom);
  const add = async (event: Event) => {
    event.preventDefault();
    const reads =
      family === custom ? ({ kind: 'custom' } as const) : ({ kind: 'family', adapter: family } as const);
    const outcome = await onAdd(address, reads);
    setAddition(outcome);
    if (outcome === 'added') setAddress('');
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
          <option value={custom}>{text('familyCustom')}</option>
          {adapters.map(({ id, title }) => (
            <option key={id} value={id}>
              {text('familyLike', title)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{text('addArena')}</button>
      <AdditionNote addition={addition} isCustom={family === custom} />
    </form>
  );
}
