import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import '@/components/tokens.css';
import '@/components/base.css';

/** Renders into a page that holds nothing else. */
export function show(node: ComponentChild): HTMLElement {
  render(null, document.body);
  document.body.replaceChildren();
  render(node, document.body);
  return document.body;
}

/** What axe finds wrong with the page in one colour scheme, as rule ids; contrast among it. */
export async function findViolations(scheme: 'light' | 'dark'): Promise<readonly string[]> {
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = scheme;
  // Landmarks and page headings belong to screens; a component alone has none.
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The element that `selector` finds; a test that lacks it fails here. */
export function find<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button with this accessible name or text. */
export function findButton(name: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (button === undefined) throw new Error(`no button is called ${name}`);
  return button;
}
