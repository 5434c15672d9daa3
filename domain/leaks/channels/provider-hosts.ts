/** A host, or a piece of an address, that one provider serves. */
export interface ProviderHost {
  readonly text: string;
  readonly maker: string;
  /** `own`: made for this very reply (a picture, a file, a citation's redirect). `api`: also named in advice about programming. */
  readonly use: 'own' | 'api';
}

/** Where providers keep the pictures and files that their models make, and how they send readers on; seen in replies, 2023 to 2026. */
const own: readonly (readonly [maker: string, texts: string])[] = [
  [
    'OpenAI',
    'oaidalleapiprod oaiusercontent.com utm_source=openai utm_source=chatgpt.com sandbox:/mnt/data/',
  ],
  ['Anthropic', 'claudeusercontent.com'],
  [
    'Google',
    'vertexaisearch.cloud.google.com googleusercontent.com/image_generation_content googleusercontent.com/image_collection',
  ],
  ['xAI', 'imgen.x.ai assets.grok.com'],
  ['Alibaba', 'dashscope-result cdn.qwenlm.ai'],
  ['Zhipu AI', 'sfile.chatglm.cn'],
  ['MiniMax', 'hailuo-image'],
  ['Tencent', 'hunyuan-prod'],
  ['ByteDance', 'ark-content-generation'],
  ['Mistral AI', 'mistralaifilesapiprodswe'],
  ['Perplexity', 'pplx-res.cloudinary.com'],
  ['Microsoft', 'th.bing.com/th/id/oig'],
  ['Midjourney', 'cdn.midjourney.com'],
];

/** Where providers answer programs: in error texts, but also in any advice on how to call them. */
const apis: readonly (readonly [maker: string, texts: string])[] = [
  ['OpenAI', 'api.openai.com'],
  ['Anthropic', 'api.anthropic.com'],
  ['Google', 'generativelanguage.googleapis.com aiplatform.googleapis.com'],
  ['xAI', 'api.x.ai'],
  ['DeepSeek', 'api.deepseek.com'],
  ['Alibaba', 'dashscope.aliyuncs.com dashscope-intl.aliyuncs.com'],
  ['Zhipu AI', 'open.bigmodel.cn api.z.ai'],
  ['Moonshot AI', 'api.moonshot.cn api.moonshot.ai'],
  ['MiniMax', 'api.minimax.chat api.minimaxi.com api.minimax.io'],
  ['Baidu', 'aip.baidubce.com qianfan.baidubce.com'],
  ['Tencent', 'hunyuan.tencentcloudapi.com'],
  ['ByteDance', 'ark.cn-beijing.volces.com'],
  ['iFlytek', 'spark-api.xf-yun.com'],
  ['StepFun', 'api.stepfun.com'],
  ['Mistral AI', 'api.mistral.ai'],
  ['Cohere', 'api.cohere.ai api.cohere.com'],
  ['Perplexity', 'api.perplexity.ai'],
  ['Amazon', 'bedrock-runtime.'],
  ['NVIDIA', 'integrate.api.nvidia.com'],
  ['Reka AI', 'api.reka.ai'],
  ['AI21 Labs', 'api.ai21.com'],
  ['Sber', 'gigachat.devices.sberbank.ru'],
  ['Yandex', 'llm.api.cloud.yandex.net'],
  ['Upstage', 'api.upstage.ai'],
];

export const providerHosts: readonly ProviderHost[] = [...hostsOf(own, 'own'), ...hostsOf(apis, 'api')];

function hostsOf(table: typeof own, use: ProviderHost['use']): ProviderHost[] {
  return table.flatMap(([maker, texts]) => texts.split(' ').map((text) => ({ text, maker, use })));
}
