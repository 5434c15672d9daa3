/**
 * Where traffic is copied, and what of it. Read in the page's world as well, so it is nothing but tables; a test holds
 * the pages against those of the adapters that read traffic.
 */
export const copiedPages = [
  'https://arena.ai/*',
  'https://lmarena.ai/*',
  'https://legacy.lmarena.ai/*',
  'https://chat.lmsys.org/*',
  'https://mteb-arena.hf.space/*',
  'https://tiger-lab-genai-arena.hf.space/*',
  'https://wildvision-vision-arena.hf.space/*',
  'https://bigcode-arena.hf.space/*',
  'https://comparia.beta.gouv.fr/*',
  'https://ai-arenaen.dk/*',
  'https://baromeeter.ai/*',
  'https://tts-agi-tts-arena-v2.hf.space/*',
] as const;

/** Which exchanges of a page with its own server are copied, and how much of the answer. */
export const copiedPaths: readonly { readonly path: RegExp; readonly answer: 'status' | 'text' }[] = [
  // arena.ai, 2026-09; 2025 without the prefix of the framework.
  { path: /^(?:\/nextjs-api|\/api)\/stream\/(?:create-evaluation$|post-to-evaluation\/)/, answer: 'text' },
  { path: /^\/api\/evaluation\/[^/]+$/, answer: 'text' },
  { path: /^\/api\/vote$/, answer: 'status' },
  // Gradio 4.44, 2026-11; from 5 on with a prefix.
  { path: /^(?:\/gradio_api)?\/queue\/(?:join|data)$/, answer: 'text' },
  // compar:IA, 2026-02.
  { path: /^\/arena\/(?:add_first_text|add_text|retry)$/, answer: 'text' },
  { path: /^\/arena\/vote$/, answer: 'status' },
  // TTS Arena V2, 2026-05.
  { path: /^\/api\/(?:tts|conversational)\/generate$/, answer: 'text' },
  { path: /^\/api\/(?:tts|conversational)\/vote$/, answer: 'status' },
  // Open WebUI, 2026-10: a rating, and each later change of it.
  { path: /^\/api\/v1\/evaluations\/feedback(?:\/[^/]+)?$/, answer: 'status' },
];
