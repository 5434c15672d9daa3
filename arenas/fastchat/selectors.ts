// FastChat's Gradio arena and its forks. Facts from FastChat's source of 2025-04, from the real thing running on
// Gradio 4.44.1 in 2026-11, and from the sources of the forks named below. Ids occur twice on the page.

// 2025-04: the page itself.
export const app = '.gradio-container';

// 2025-04: the battle tab. MTEB Arena (2024-09) leaves the last letter out, WildVision (2024-11) has no such element.
export const battle = '#share-region-anony, #share-region-anon';

// 2025-04: the named tab; the direct chat has the same id. Only the former has two choices of a model: the name is the
// property `value` of each, neither text nor attribute.
export const named = '[id="share-region-named"]';
export const modelChoice = 'input[role="listbox"]';

// 2025-04: a closed tab's panel is not displayed. A page without tabs is one itself.
export const tab = '[role="tabpanel"], .gradio-container';

// 2025-04: the two panels of a pair, A before B.
export const panel = '[id="chatbot"]';

// 2025-10, BigCodeArena, and 2024-09, MTEB Arena's plots: panels without an id, known by their label "Model A".
export const blockLabel = '[data-testid="block-label"]';
export const block = '.block';

// Gradio 3.50, 4.44 and 5.44: each message is marked with its author. It is a button until 4 and a div in 5.
export const prompt = '[data-testid="user"]';
export const reply = '[data-testid="bot"]';
export const log = '[role="log"]';

// Gradio 3.50 and 4.44: a reply of which nothing has come yet, and the loader over a panel that is being filled.
export const pending = '.pending, .wrap:is(.translucent, .generating):not(.hide)';

// 2024-02, GenAI-Arena: replies are images, and prompts stay in their boxes until the vote.
export const promptBox = '[id="input_box_s"] textarea, [id="input_box"] textarea';

// 2026-11, Gradio 4.44.1: where the two names appear. A loader writes its timing into the same block.
// Forks of 2024 give these blocks no id.
export const nameBlock = '[id="model_selector_md"]';

// 2026-11: the heading "Model A: name" is there only after the vote. WildVision (2024-11) uses h2.
export const name = ':is(h1, h2, h3)';

// 2024-11: headings that name nobody: replies, lists of all models, rules.
export const noName = `${log}, ${panel}, [id="model_description_markdown"], [id="rule_markdown"], [id="notice_markdown"]`;

// Gradio 4: a text that is rendered from Markdown.
export const markdown = '[data-testid="markdown"]';

// 2024-11, WildVision: the models that the voter allows to be drawn.
export const poolChoice = '[id="select-models"] input[type="checkbox"]';

// Gradio 3.50 to 5.44: a passing notice. BigCodeArena (2025-10) names the pair in one.
export const toast = '[data-testid="toast-body"]';

// 2026-11: code blocks put a copy button inside the message. Gradio draws avatars beside it.
export const copyButton = '.copy_code_button';
export const noMedia = '.avatar-container, .copy_code_button';
