import { filterWords } from '@/domain/leaks/arena-estimate';

const alternatives = filterWords.map((word) => word.replaceAll('.', '\\.')).join('|');
const wholeWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
const makers =
  'OpenAI|Anthropic|Google(?: AI| DeepMind)?|DeepMind|Meta(?: AI)?|Mistral(?: AI)?|Alibaba(?: Cloud)?|DeepSeek|Microsoft|Amazon|NVIDIA|IBM|Cohere|xAI|Baidu|Tencent|ByteDance|Moonshot(?: AI)?|Zhipu(?: AI)?|Hugging Face|LAION|LMSYS';
const madeBy = new RegExp(
  `\\b(?:I am|I[’']m|as an?)\\b[^.!?\\n]{0,80}\\b(?:developed|trained|created|made|built|designed) by (?:\\*\\*)?(?:${makers})\\b`,
  'i',
);

/** Simple rules to compare with, applied to the reply alone. */
export const baselines: Readonly<Record<string, (reply: string) => boolean>> = {
  'FastChat words': (reply) => filterWords.some((word) => reply.toLowerCase().includes(word)),
  'FastChat whole words': (reply) => wholeWord.test(reply),
  'English made-by': (reply) => madeBy.test(reply),
};
