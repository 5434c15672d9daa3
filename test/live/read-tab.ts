import type { Page } from 'puppeteer-core';

/** What the open tab of the arena shows. */
export interface Tab {
  readonly prompts: readonly string[];
  readonly replies: { readonly a: readonly string[]; readonly b: readonly string[] };
  /** The names on the page: in the battle tab undefined until the vote, in the side-by-side tab those that are chosen. */
  readonly names: { readonly a: string; readonly b: string } | undefined;
  /** State of each button by its text with single spaces, for example `👈 A is better`. */
  readonly buttons: Readonly<Record<string, 'enabled' | 'disabled' | 'hidden'>>;
  /** What stands in the text box. */
  readonly draft: string;
}

/** Reads the tab that is open now. Gradio repeats ids across tabs (`#chatbot`, `#input_box`), so everything is looked up inside its panel. */
export function readTab(page: Page): Promise<Tab> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
    const panel = panels.find(({ style }) => style.display !== 'none') ?? document.body;
    const texts = (root: ParentNode | undefined, selector: string): string[] =>
      [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
    const [chatA, chatB] = panel.querySelectorAll('#chatbot');
    const chosen = [...panel.querySelectorAll<HTMLInputElement>('input[role="listbox"]')].map(
      ({ value }) => value,
    );
    const revealed = texts(panel, '#model_selector_md h3').map((heading) =>
      heading.replace(/^Model [AB]: /, ''),
    );
    const [nameA, nameB] = [...revealed, ...chosen];
    const buttons = [...panel.querySelectorAll<HTMLButtonElement>('button.lg')].map((button) => [
      button.textContent?.trim().replace(/\s+/g, ' ') ?? '',
      button.classList.contains('hidden') ? 'hidden' : button.disabled ? 'disabled' : 'enabled',
    ]);
    return {
      prompts: texts(chatA, '[data-testid="user"]'),
      replies: { a: texts(chatA, '[data-testid="bot"]'), b: texts(chatB, '[data-testid="bot"]') },
      names: nameA && nameB ? { a: nameA, b: nameB } : undefined,
      buttons: Object.fromEntries(buttons),
      draft: panel.querySelector<HTMLTextAreaElement>('#input_box textarea')?.value ?? '',
    };
  });
}
