import { useState } from 'preact/hooks';
import { type Blindness, blindnessSwitches } from '@/domain/blindness/settings';
import { text } from '@/platform/text';
import type { ChosenSettings } from '@/storage/settings';
import type { BlindnessActions } from './blindness-settings';

export interface NamedArena {
  readonly id: string;
  readonly title: string;
}

interface ArenaChoicesProps extends Pick<BlindnessActions, 'onChoose'> {
  readonly arenas: readonly NamedArena[];
  readonly chosen: ChosenSettings;
  readonly everywhere: Blindness;
}

const settings = { '': undefined, on: true, off: false } as const;
type Setting = keyof typeof settings;

/** What is otherwise on one arena, which is picked first. */
export function ArenaChoices({ arenas, chosen, everywhere, onChoose }: ArenaChoicesProps) {
  const [id, setId] = useState(arenas[0]?.id ?? '');
  const arena = arenas.find((one) => one.id === id) ?? arenas[0];
  if (arena === undefined) return null;
  const own = chosen.arenas.get(arena.id) ?? {};
  return (
    <fieldset class="arena-choices">
      <legend>{text('blindnessPerArena')}</legend>
      <label>
        {text('blindnessArena')}
        <select
          name="blindness-arena"
          value={arena.id}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        >
          {arenas.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {blindnessSwitches.map((name) => (
        <label key={`${arena.id} ${name}`}>
          {text(`switch_${name}`)}
          <select
            aria-label={text('switchAt', text(`switch_${name}`), arena.title)}
            value={settingOf(own[name])}
            onChange={({ currentTarget }) =>
              onChoose(arena.id, name, settings[currentTarget.value as Setting])
            }
          >
            <option value="">{text('asElsewhere', text(everywhere[name] ? 'on' : 'off'))}</option>
            <option value="on">{text('on')}</option>
            <option value="off">{text('off')}</option>
          </select>
        </label>
      ))}
    </fieldset>
  );
}

function settingOf(isOn: boolean | undefined): Setting {
  if (isOn === undefined) return '';
  return isOn ? 'on' : 'off';
}
