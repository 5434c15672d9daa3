import { reasonStates, type Verdict, type VerdictState } from '../verdict/verdict';

/** The voter's own verdict where it differs from what the reasons ask for, else undefined. */
export function overruledState({ state, reasons }: Verdict): VerdictState | undefined {
  return state === ruledState(reasons) ? undefined : state;
}

function ruledState(reasons: Verdict['reasons']): VerdictState {
  if (reasons.some((reason) => reasonStates[reason] === 'void')) return 'void';
  return reasons.length > 0 ? 'suspect' : 'counts';
}
