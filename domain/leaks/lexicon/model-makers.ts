/** Makers of little else than models: their names and their rules are about the model. Others also run shops, searches and networks. */
export const modelMakers: ReadonlySet<string> = new Set([
  'OpenAI',
  'Anthropic',
  'xAI',
  'DeepSeek',
  'Mistral AI',
  'Moonshot AI',
  'Zhipu AI',
  'Cohere',
  'MiniMax',
  '01.AI',
  'AI21 Labs',
  'Reka AI',
  'StepFun',
  'Baichuan',
  'Nous Research',
  'LMSYS',
]);
