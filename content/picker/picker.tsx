import { render } from 'preact';
import type { CustomParts } from '@/domain/custom/custom-parts';
import { composeParts, holdsReply, type Picks } from './compose-parts';
import { guardPage } from './guard';
import { Overlay } from './overlay';
import { Panel, type PanelProps } from './panel';
import { matchesOf, type Picked, pick } from './picked';
import { replyAround } from './reply-around';
import { type Step, steps } from './steps';
import { walk } from './walk';

const redrawMs = 300;

/** What the picker needs of the world. */
export interface PickerPorts {
  readonly document: Document;
  readonly url: () => URL;
  readonly save: (parts: CustomParts) => Promise<void>;
  readonly reload: () => void;
}

interface State {
  readonly at: number;
  readonly picks: Picks;
  readonly pointed: Element | undefined;
  readonly isPaused: boolean;
  readonly isAside: boolean;
  readonly state: PanelProps['state'];
}

/** Lets the user point at the parts of a battle. It reads the page and changes nothing in it. */
export class Picker {
  readonly #ports: PickerPorts;
  readonly #overlay: Overlay;
  readonly #closing = new AbortController();
  #now: State = { at: 0, picks: {}, pointed: undefined, isPaused: false, isAside: false, state: 'picking' };

  constructor(ports: PickerPorts) {
    this.#ports = ports;
    this.#overlay = new Overlay(ports.document);
    const window = ports.document.defaultView;
    if (window === null) return;
    guardPage(
      window,
      this.#closing.signal,
      (event) => this.#isOurs(event),
      (event) => this.#take(event),
    );
    // What a selector matches is told live: the page goes on while it is pointed at.
    const timer = setInterval(() => this.#draw(), redrawMs);
    this.#closing.signal.addEventListener('abort', () => clearInterval(timer));
    this.#draw();
    this.#overlay.root.querySelector<HTMLElement>('.panel')?.focus();
  }

  close(): void {
    this.#closing.abort();
    render(null, this.#overlay.place);
    this.#overlay.close();
  }

  get #step(): Step | undefined {
    return steps[this.#now.at];
  }

  #set(some: Partial<State>): void {
    this.#now = { ...this.#now, ...some };
    this.#draw();
  }

  /** While paused, the page gets what happens beside the panel. */
  #isOurs(event: Event): boolean {
    return !this.#now.isPaused || event.composedPath()[0] === this.#overlay.host;
  }

  #take(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown') this.#takeKey(event);
    } else if (event instanceof MouseEvent) {
      const inside = this.#overlay.inPanel(event.clientX, event.clientY);
      const isByKey = event.type === 'click' && event.detail === 0;
      if (!isByKey && inside === undefined) this.#takePointer(event);
      else if (event.type === 'click') press(isByKey ? this.#overlay.root.activeElement : inside);
    }
  }

  #takePointer(event: MouseEvent): void {
    event.preventDefault();
    const under = this.#overlay.under(event.clientX, event.clientY);
    // A pointer hits a paragraph; the keyboard goes where it wants to.
    const meant = under && this.#step?.kind === 'reply' ? replyAround(under) : under;
    if (event.type === 'pointermove') this.#point(meant);
    if (event.type === 'click') this.#pick(meant);
    if (event instanceof WheelEvent) scroll(event, under);
  }

  #takeKey(event: KeyboardEvent): void {
    const isInControl = this.#overlay.root.activeElement?.matches('button, input') === true;
    if (event.key === 'Escape') this.close();
    const isPick = event.key === 'Enter' && !isInControl;
    const isWalk = event.key.startsWith('Arrow');
    // The same press would otherwise go on to the control that is focused next, or scroll.
    if (isPick || isWalk) event.preventDefault();
    if (isPick) this.#pick(this.#now.pointed);
    if (!isWalk) return;
    const from = this.#now.pointed ?? this.#ports.document.body;
    const to = walk(from, event.key) ?? from;
    to.scrollIntoView({ block: 'nearest' });
    this.#point(to);
  }

  #point(element: Element | undefined): void {
    if (element !== this.#now.pointed && this.#step !== undefined) this.#set({ pointed: element });
  }

  #pick(element: Element | undefined): void {
    const step = this.#step;
    if (element === undefined || step === undefined) return;
    this.#keep(step, pick(element, step));
  }

  #keep(step: Step, picked: Picked | undefined): void {
    const { [step.id]: _, ...others } = this.#now.picks;
    this.#set({
      picks: picked === undefined ? others : { ...others, [step.id]: picked },
      pointed: undefined,
    });
    if (picked !== undefined) this.#overlay.root.querySelector<HTMLElement>('button.main')?.focus();
  }

  #go(at: number): void {
    this.#set({ at: Math.max(at, 0), pointed: undefined });
    this.#overlay.root.querySelector<HTMLElement>('.panel')?.focus();
  }

  async #save(parts: CustomParts): Promise<void> {
    this.#set({ state: 'saving' });
    const state = await this.#ports.save(parts).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    this.#set({ state });
  }

  #draw(): void {
    if (this.#closing.signal.aborted) return;
    const { at, picks, pointed, isPaused, isAside, state } = this.#now;
    const { document } = this.#ports;
    const step = this.#step;
    const picked = step && picks[step.id];
    const matches = picked === undefined ? [] : matchesOf(document, picked);
    const parts = step === undefined ? composeParts(picks, this.#ports.url()) : undefined;
    this.#overlay.isPaused = isPaused;
    this.#overlay.draw(isPaused ? undefined : pointed, isPaused ? [] : matches);
    render(
      <Panel
        {...{ step, at, picked, isPaused, isAside, state }}
        matches={matches.length}
        isTooLarge={step?.kind === 'name' && picked !== undefined && holdsReply(document, picked, picks)}
        pointed={pointed && describe(pointed)}
        found={step === undefined ? this.#found() : []}
        canSave={parts !== undefined && state !== 'saving'}
        onNext={() => this.#go(at + 1)}
        onSkip={() => this.#go(at + 1)}
        onBack={() => this.#go(at - 1)}
        onOther={() => step && picked && this.#keep(step, nextProposal(picked))}
        onPlaceholder={(isPlaceholder) => step && picked && this.#keep(step, { ...picked, isPlaceholder })}
        onPause={() => this.#set({ isPaused: !isPaused, pointed: undefined })}
        onAside={() => this.#set({ isAside: !isAside })}
        onSave={() => parts && void this.#save(parts)}
        onClose={() => this.close()}
        onReload={() => this.#ports.reload()}
      />,
      this.#overlay.place,
    );
  }

  #found(): PanelProps['found'] {
    return steps.map((step) => {
      const picked = this.#now.picks[step.id];
      const matches = picked === undefined ? 0 : matchesOf(this.#ports.document, picked).length;
      return { step, picked, matches };
    });
  }
}

function nextProposal(picked: Picked): Picked {
  return { ...picked, index: (picked.index + 1) % picked.selectors.length };
}

/** What kind of thing is pointed at: its words could be a name, so they are not told. */
function describe(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? `<${element.localName}>` : `<${element.localName} role="${role}">`;
}

/** The press was kept from the page, and so from the panel: an event that stays inside our root does its work. */
function press(inside: Element | null | undefined): void {
  inside?.closest('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: false }));
}

/** The glass lies over what would scroll. */
function scroll({ deltaX, deltaY }: WheelEvent, under: Element | undefined): void {
  let element = under;
  while (element !== undefined && element.scrollHeight <= element.clientHeight) {
    element = element.parentElement ?? undefined;
  }
  (element ?? under?.ownerDocument.scrollingElement)?.scrollBy(deltaX, deltaY);
}
