import type { FindingKind, Severity } from '@/domain/leaks/finding';
import { providerHosts } from './provider-hosts';

/** A fixed text that betrays a serving template, a provider or a family without any claim. */
export interface Marker {
  readonly text: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** What must follow the text, folded, for it to be one: an id is more than its prefix. Judged when the sentence is over. */
  readonly rest?: RegExp;
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
  [
    'InternLM',
    '<|action_start|> <|action_end|> <|plugin|> <|interpreter|> [UNUSED_TOKEN_145] [UNUSED_TOKEN_146]',
  ],
  ['DeepSeek', '<｜tool▁calls▁begin｜> <｜tool▁calls▁end｜> <｜tool▁call▁begin｜> <｜tool▁sep｜>'],
  [
    'Qwen, Hermes',
    '<tool_call> </tool_call> <|vision_start|> <|vision_end|> <|object_ref_start|> <|box_start|>',
  ],
  ['Code models', '<|fim_prefix|> <|fim_middle|> <|fim_suffix|> <|repo_name|> <|file_sep|>'],
  ['Hunyuan, Qwen', '<|extra_0|> <|extra_4|>'],
  ['Nemotron', '<extra_id_0> <extra_id_1> <SPECIAL_10> <SPECIAL_11> <SPECIAL_12>'],
  ['Gemma', '<start_of_image> <end_of_image> <image_soft_token>'],
  [
    'Kimi',
    '<|tool_calls_section_begin|> <|tool_calls_section_end|> <|tool_call_begin|> <|tool_call_argument_begin|>',
  ],
  ['GLM', '<arg_key> <arg_value>'],
  ['Llama', '<|reserved_special_token_0|> <|finetune_right_pad_id|> <|step_id|>'],
  ['Claude', '<function_calls> </function_calls> <antArtifact'],
  ['OpenAI', ':contentReference[oaicite: turn0search0 turn0search1 turn0news0 †source】'],
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

/** Tokens with a name in them. */
const namingTokens: readonly (readonly [points: string, texts: string])[] = [
  ['MOSS', '<|MOSS|>'],
  ['Hunyuan', '<｜hy_Assistant｜> <｜hy_User｜> <｜hy_begin▁of▁sentence｜>'],
  ['MiniMax', '<minimax:tool_call> </minimax:tool_call>'],
  ['Grok', '<xai:function_call <grok:render'],
];

/** Ids of 20 letters and digits or more after their prefix. */
const longId = /^[a-z0-9]{20,}/;

const ids: readonly (readonly [points: string, text: string, rest?: RegExp])[] = [
  ['OpenAI style', 'call_', longId],
  ['OpenAI Assistants', 'asst_', longId],
  ['OpenAI Assistants', 'thread_', longId],
  ['OpenAI Responses', 'resp_', longId],
  ['Anthropic API', 'msg_01', /^[a-z0-9]{18,}/],
  ['Anthropic on Vertex', 'msg_vrtx_'],
  ['Anthropic on Bedrock', 'msg_bdrk_'],
  ['Kimi', 'functions.', /^\w{1,60}:\d+/],
  ['OpenRouter', 'gen-1', /^\d{9}-[a-z0-9]{12,}/],
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
  'openai.APIConnectionError',
  'openai.AuthenticationError',
  'openai.NotFoundError',
  'openai.InternalServerError',
  'anthropic.InternalServerError',
  'anthropic.OverloadedError',
  'litellm.',
  'BedrockException',
  'VertexAIException',
  'GroqException',
  'dashscope.',
  'google.genai.errors',
  'GenerateContentResponse',
  'RESOURCE_EXHAUSTED',
  'overloaded_error',
  'You exceeded your current quota',
  'That model is currently overloaded',
  'Rate limit reached for gpt',
  'Request too large for gpt',
  'The model `gpt',
  'The model `claude',
  'models/gemini',
  'DeepSeek API error',
  'Error from OpenAI',
];

const cutoffs =
  'knowledge cutoff|knowledge cut-off|knowledge-cutoff|my cutoff date|my training data only goes up to|my training data goes up to|my training data cuts off|my last knowledge update|my knowledge was last updated|my knowledge only goes up to|my knowledge base was last updated|my last update was in|trained on data up to|知识截止|知识库截止|知识更新到|训练数据截止|数据截止到|知識カットオフ|知識のカットオフ|学習データのカットオフ|知識は20|지식 컷오프|학습 데이터는 20|지식은 20|fecha de corte de mi|fecha de corte|mi conocimiento llega hasta|mis conocimientos llegan hasta|date limite de mes connaissances|mes connaissances s’arrêtent|mes connaissances vont jusqu|wissensstand|mein wissen reicht bis|meine trainingsdaten reichen|data de corte|meu conhecimento vai até|le mie conoscenze arrivano|data di cutoff|дата отсечки знаний|мои знания ограничены|мои данные ограничены|мои знания актуальны|pengetahuan saya terbatas sampai|bilgi kesim tarihi|kiến thức của tôi được cập nhật đến|dữ liệu huấn luyện của tôi|تاريخ انقطاع المعرفة|معرفتي محدودة حتى|ज्ञान कटऑफ';

/** A reply that hands out its instructions, whatever they say. */
const echoes =
  'here is my system prompt|my system prompt is|my system prompt says|my system prompt reads|my system message is|here are my system instructions|my initial instructions are|i was given the following instructions|my hidden instructions|我的系统提示词|我的系统提示是|私のシステムプロンプトは|제 시스템 프롬프트는|mi prompt del sistema|mon prompt système|mein systemprompt|мой системный промпт|meu prompt de sistema|knowledge cutoff: 20|current date: 20';

const split = (text: string, by: string) => text.split(by);

export const markers: readonly Marker[] = [
  ...tokens.flatMap(([points, texts]) =>
    split(texts, ' ').map((text): Marker => ({ text, kind: 'template-token', severity: 'suspect', points })),
  ),
  ...split('<|Human|> <eoh> <eom>', ' ').map(
    (text): Marker => ({ text, kind: 'template-token', severity: 'suspect', points: 'MOSS' }),
  ),
  ...namingTokens.flatMap(([points, texts]) =>
    split(texts, ' ').map((text): Marker => ({ text, kind: 'template-token', severity: 'void', points })),
  ),
  ...split(echoes, '|').map(
    (text): Marker => ({ text, kind: 'system-echo', severity: 'suspect', points: 'instructions' }),
  ),
  ...providerHosts.map(
    ({ text, maker, use }): Marker => ({
      text,
      kind: 'provider-url',
      severity: use === 'own' ? 'suspect' : 'note',
      points: maker,
    }),
  ),
  ...split(
    '<think> </think> <seed:think> <scratchpad> <thinking> antThinking <thought> </thought> <reasoning> <reflection> <|begin_of_thought|> <|end_of_thought|> <|begin_of_solution|> <seed:cot_budget_reflect>',
    ' ',
  ).map(
    (text): Marker => ({ text, kind: 'reasoning-tag', severity: 'suspect', points: 'a reasoning model' }),
  ),
  ...phrases.flatMap(([points, texts]) =>
    split(texts, '|').map((text): Marker => ({ text, kind: 'house-phrase', severity: 'suspect', points })),
  ),
  ...split(cutoffs, '|').map(
    (text): Marker => ({ text, kind: 'cutoff', severity: 'note', points: 'a training date' }),
  ),
  ...ids.map(
    ([points, text, rest]): Marker => ({
      text,
      kind: 'id-prefix',
      severity: 'note',
      points,
      ...(rest && { rest }),
    }),
  ),
  ...errors.map((text): Marker => ({ text, kind: 'error-text', severity: 'suspect', points: text })),
];
