import * as v from 'valibot';

/** What a voter can switch on and off, everywhere and for one arena. */
export const blindnessSwitches = ['redact', 'strict', 'guess', 'promptGuard', 'selfBlind'] as const;
export type BlindnessSwitch = (typeof blindnessSwitches)[number];

const maybe = v.optional(v.boolean());

/** What was chosen for a place; a switch that is left out is as it is elsewhere. */
export const BlindnessChoice = v.object({
  /** Names that replies give away are hidden until the vote. */
  redact: maybe,
  /** Both replies stay covered until both are complete, and what tells of speed until the vote. */
  strict: maybe,
  /** The names stay hidden for one guess after the vote. */
  guess: maybe,
  /** A hint while a prompt is written that would give the models away. */
  promptGuard: maybe,
  /** Two models that the voter chose are shown without their names and in random places. */
  selfBlind: maybe,
} satisfies Record<BlindnessSwitch, unknown>);
export type BlindnessChoice = v.InferOutput<typeof BlindnessChoice>;

export type Blindness = Readonly<Record<BlindnessSwitch, boolean>>;

/** What holds where nothing was chosen. */
export const defaultBlindness: Blindness = {
  redact: true,
  strict: false,
  guess: false,
  promptGuard: true,
  selfBlind: false,
};

/** What holds on one page. */
export interface PageSettings extends Blindness {
  /** Nothing is hidden and nothing recorded on this host. */
  readonly isPaused: boolean;
}

/** What holds where an arena's own choices, if any, go before those for everywhere. */
export function blindnessOf(everywhere: BlindnessChoice, arena: BlindnessChoice = {}): Blindness {
  const choose = (name: BlindnessSwitch) => arena[name] ?? everywhere[name] ?? defaultBlindness[name];
  return {
    redact: choose('redact'),
    strict: choose('strict'),
    guess: choose('guess'),
    promptGuard: choose('promptGuard'),
    selfBlind: choose('selfBlind'),
  };
}
