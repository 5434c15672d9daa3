/**
 * Ways in which a page may write a reply that gives itself away, each run in the page on the element of the reply. They
 * resolve once all is written. The letters of names are of the class `loud`, as far as the way allows.
 */
export type Growth = (box: HTMLElement) => Promise<void>;

export const growths: Readonly<Record<string, Growth>> = {
  async 'letter by letter'(box) {
    const text = box.appendChild(document.createElement('p')).appendChild(document.createTextNode(''));
    for (const letter of 'Well, I am Claude, made by Anthropic. And my name is Claude.') {
      text.data += letter;
      await new Promise<void>((resolve) => setTimeout(resolve, 8));
    }
  },
  async 'over twenty nodes, with links, tables and code'(box) {
    const loud = (letters: string) =>
      [...letters].map((letter) => `<span><b class="loud">${letter}</b></span>`).join('');
    const parts = [
      `<p>I am ${loud('Claude')}, made by ${loud('Anthropic')}.</p>`,
      `<p>I am <a class="loud" href="#">Claude</a>, made by <em><strong class="loud">Anthropic</strong></em>.</p>`,
      `<table><tr><td>I am <i class="loud">Claude</i>, made by <i class="loud">Anthropic</i>.</td></tr></table>`,
      `<pre><code>I am <span class="loud">Claude</span>, made by <span class="loud">Anthropic</span>.</code></pre>`,
      `<details open><summary>Thought</summary><p>I am <u class="loud">Claude</u> by <u class="loud">Anthropic</u>.</p></details>`,
    ];
    for (const part of parts) {
      box.insertAdjacentHTML('beforeend', part);
      await new Promise<void>((resolve) => setTimeout(resolve, 60));
    }
  },
  async 'with all nodes replaced at every step'(box) {
    const words =
      'To begin with, <b>I am <b class="loud">Claude</b></b>, made by <i class="loud">Anthropic</i>. '.split(
        ' ',
      );
    const place = box.appendChild(document.createElement('div'));
    for (let step = 1; step <= words.length * 3; step++) {
      place.innerHTML = Array.from({ length: step }, (_, at) => words[at % words.length]).join(' ');
      await new Promise<void>((resolve) => setTimeout(resolve, 12));
    }
  },
  async 'as a megabyte in one text node'(box) {
    const filler = 'The weather is fine today and nothing happens. '.repeat(11_000);
    const text = document.createTextNode(`${filler}I am Claude, made by Anthropic. ${filler}`);
    box.append(text);
    await new Promise<void>((resolve) => setTimeout(resolve, 1500));
    text.data += ' And my name is Claude.';
    await new Promise<void>((resolve) => setTimeout(resolve, 300));
  },
  async 'as fifty thousand nodes'(box) {
    const filler = '<span>word </span>'.repeat(25_000);
    const name = [...'Claude'].map((letter) => `<span class="loud">${letter}</span>`).join('');
    box.insertAdjacentHTML('beforeend', `<div>${filler}. I am ${name}, made by Anthropic. ${filler}</div>`);
    await new Promise<void>((resolve) => setTimeout(resolve, 3000));
  },
  async 'in shadow trees'(box) {
    for (const [mode, wait] of [
      ['open', 0],
      ['closed', 0],
      ['open', 80],
      ['closed', 80],
    ] as const) {
      const host = box.appendChild(document.createElement('div'));
      if (wait > 0) await new Promise<void>((resolve) => setTimeout(resolve, wait));
      const shadow = host.attachShadow({ mode });
      shadow.innerHTML =
        '<style>.loud { color: #f0f }</style><p>I am <b class="loud">Claude</b>, made by Anthropic.</p>';
      await new Promise<void>((resolve) => setTimeout(resolve, 80));
      shadow.lastElementChild?.insertAdjacentHTML('beforeend', ' My name is <b class="loud">Claude</b>.');
      await new Promise<void>((resolve) => setTimeout(resolve, 80));
    }
  },
  async 'in a frame'(box) {
    const frame = box.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<body style="color: #f0f">I am Claude, made by Anthropic.';
    await new Promise<void>((resolve) => setTimeout(resolve, 300));
  },
};
