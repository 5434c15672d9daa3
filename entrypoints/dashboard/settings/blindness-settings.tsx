import { type BlindnessSwitch, blindnessOf, blindnessSwitches } from '@/domain/blindness/settings';
import { text } from '@/platform/text';
import type { ChosenSettings } from '@/storage/settings';
import { ArenaChoices, type NamedArena } from './arena-choices';
import './blindness-settings.css';

export interface BlindnessActions {
  /** Switches something for an arena, or everywhere without one; `undefined` takes the choice back. */
  readonly onChoose: (arena: string | undefined, name: BlindnessSwitch, isOn: boolean | undefined) => void;
  readonly onResume: (host: string) => void;
}

interface BlindnessSettingsProps extends BlindnessActions {
  readonly chosen: ChosenSettings;
  readonly arenas: readonly NamedArena[];
}

/** What is hidden beyond the names: for everywhere, for one arena, and where nothing is. */
export function BlindnessSettings({ chosen, arenas, onChoose, onResume }: BlindnessSettingsProps) {
  const everywhere = blindnessOf(chosen.everywhere);
  return (
    <section class="settings-section" aria-labelledby="blindness">
      <h2 id="blindness">{text('blindnessSettings')}</h2>
      <p class="muted">{text('blindnessHint')}</p>
      <ul class="blindness-switches">
        {blindnessSwitches.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={everywhere[name]}
                aria-describedby={`switch-${name}`}
                onChange={({ currentTarget }) => onChoose(undefined, name, currentTarget.checked)}
              />
              {text(`switch_${name}`)}
            </label>
            <p id={`switch-${name}`} class="muted">
              {text(`switch_${name}Hint`)}
            </p>
          </li>
        ))}
      </ul>
      <ArenaChoices arenas={arenas} chosen={chosen} everywhere={everywhere} onChoose={onChoose} />
      {chosen.pausedHosts.length > 0 && <PausedHosts hosts={chosen.pausedHosts} onResume={onResume} />}
    </section>
  );
}

interface PausedHostsProps extends Pick<BlindnessActions, 'onResume'> {
  readonly hosts: readonly string[];
}

function PausedHosts({ hosts, onResume }: PausedHostsProps) {
  return (
    <>
      <h3>{text('pausedHosts')}</h3>
      <ul class="paused-hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" aria-label={text('resumeOn', host)} onClick={() => onResume(host)}>
              {text('resume')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
