import type { PerSide } from '@/domain/side';
import type { TextKey } from '@/platform/text';

/** One question with the answers of two models that do not exist. */
export interface Round {
  readonly prompt: TextKey;
  readonly replies: PerSide<TextKey>;
  readonly models: PerSide<string>;
}

// No maker has models of these names, so nothing here speaks of a real one.
export const practiceModels = ['Meadow 3 Pro', 'Quartz 2 Flash', 'Harbor Mini'] as const;
const [meadow, quartz, harbor] = practiceModels;

/** In the second round side B says who it is, as real models do now and then. */
export const rounds: readonly Round[] = [
  {
    prompt: 'practicePromptMoon',
    replies: { a: 'practiceReplyMoonA', b: 'practiceReplyMoonB' },
    models: { a: meadow, b: quartz },
  },
  {
    prompt: 'practicePromptWho',
    replies: { a: 'practiceReplyWhoA', b: 'practiceReplyWhoB' },
    models: { a: harbor, b: quartz },
  },
  {
    prompt: 'practicePromptSleep',
    replies: { a: 'practiceReplySleepA', b: 'practiceReplySleepB' },
    models: { a: harbor, b: meadow },
  },
];
