import type { FindingKind, Severity } from '@/domain/leaks/finding';

/** A fixed text that betrays a serving template, a provider or a family without any claim. */
export interface Marker {
  readonly text: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Families it points to, for the evidence shown after the vote. */
  readonly points: string;
}

const tokens: readonly (readonly [points: string, texts: string])[] = [
  ['ChatML', '<|im_start|> <|im_end|> <|im_sep|>'],
  ['Llama 2, Mistral', '[INST] [/INST] <<SYS>> <</SYS>>'],
  [
    'Mistral',
    '[TOOL_CALLS] [AVAILABLE_TOOLS] [/AVAILABLE_TOOLS] [TOOL_RESULTS] [SYSTEM_PROMPT] [THINK] [/THINK]',
  ],
  ['Llama 3', '<|begin_of_text|> <|start_header_id|> <|end_header_id|> <|eot_id|> <|eom_id|> <|python_tag|>'],
  ['Llama 4', '<|header_start|> <|header_end|> <|eot|>'],
  ['Gemma', '<start_of_turn> <end_of_turn>'],
  ['DeepSeek', '<｜begin▁of▁sentence｜> <｜end▁of▁sentence｜> <｜User｜> <｜Assistant｜>'],
  ['Phi, Zephyr, GLM', '<|user|> <|assistant|> <|system|> <|end|>'],
  ['GLM', '[gMASK] <sop> <|observation|> <|begin_of_box|> <|end_of_box|>'],
  ['Granite', '<|start_of_role|> <|end_of_role|>'],
  ['Command R', '<|START_OF_TURN_TOKEN|> <|END_OF_TURN_TOKEN|> <|CHATBOT_TOKEN|> <|USER_TOKEN|>'],
  ['gpt-oss', '<|channel|> <|message|> <|start|> <|return|> <|constrain|>'],
  ['Kimi', '<|im_user|> <|im_middle|> <|im_assistant|> ◁think▷ ◁/think▷'],
  ['OpenChat', '<|end_of_turn|>'],
  ['Open Assistant', '<|prompter|>'],
  ['GPT', '<|endoftext|> <|endofprompt|>'],
  ['EXAONE', '[|user|] [|assistant|] [|endofturn|]'],
  ['Baichuan, InternLM', '<reserved_106> <reserved_107> <eoa>'],
];

const phrases: readonly (readonly [points: string, texts: string])[] = [
  [
    'Anthropic, or trained on its outputs',
    'helpful, harmless, and honest|helpful, harmless and honest|honest, helpful, and harmless',
  ],
  ['Qwen', '超大规模语言模型'],
  ['Llama 2', 'helpful, respectful and honest assistant|helpful, respectful, and honest assistant'],
  ['OpenAI', 'GPT4 Correct User:|GPT4 Correct Assistant:'],
  ['gpt-oss', 'policy says we must|according to policy we|disallowed content'],
];

const ids: readonly (readonly [points: string, text: string])[] = [
  ['Anthropic API', 'toolu_01'],
  ['Anthropic on Vertex', 'toolu_vrtx_'],
  ['Anthropic on Bedrock', 'toolu_bdrk_'],
  ['OpenAI style', 'chatcmpl-'],
  ['vLLM tools', 'chatcmpl-tool-'],
];

const errors: readonly string[] = [
  'anthropic.RateLimitError',
  'anthropic.APIError',
  'anthropic.BadRequestError',
  'anthropic.APIStatusError',
  'openai.RateLimitError',
  'openai.BadRequestError',
  'openai.APIError',
  'openai.error.',
  'google.api_core.exceptions',
  'google.generativeai',
  'GoogleGenerativeAIError',
  'mistralai.exceptions',
  'cohere.error.',
  'botocore.exceptions',
  'generativelanguage.googleapis.com',
  'api.openai.com',
  'api.anthropic.com',
  'vertexaisearch.cloud.google.com',
];

const cutoffs =
  'knowledge cutoff|knowledge cut-off|my training data only goes up to|my last knowledge update|知识截止|知識カットオフ|지식 컷오프|fecha de corte de mi|date limite de mes connaissances|дата отсечки знаний';

const split = (text: string, by: string) => text.split(by);

export const markers: readonly Marker[] = [
  ...tokens.flatMap(([points, texts]) =>
    split(texts, ' ').map((text): Marker => ({ text, kind: 'template-token', severity: 'suspect', points })),
  ),
  ...split('<|Human|> <|MOSS|> <eoh> <eom>', ' ').map(
    (text): Marker => ({
      text,
      kind: 'template-token',
      severity: text === '<|MOSS|>' ? 'void' : 'suspect',
      points: 'MOSS',
    }),
  ),
  ...split('<think> </think> <seed:think> <scratchpad> <thinking> antThinking', ' ').map(
    (text): Marker => ({ text, kind: 'reasoning-tag', severity: 'suspect', points: 'a reasoning model' }),
  ),
  ...phrases.flatMap(([points, texts]) =>
    split(texts, '|').map((text): Marker => ({ text, kind: 'house-phrase', severity: 'suspect', points })),
  ),
  ...split(cutoffs, '|').map(
    (text): Marker => ({ text, kind: 'cutoff', severity: 'note', points: 'a training date' }),
  ),
  ...ids.map(([points, text]): Marker => ({ text, kind: 'id-prefix', severity: 'note', points })),
  ...errors.map((text): Marker => ({ text, kind: 'error-text', severity: 'suspect', points: text })),
];
