import type { ConcealSetting } from './concealer';
import { FollowedReply } from './followed-reply';
import { findShadow, isFrame } from './foreign-trees';
import { HostWatch } from './host-watch';

/** What is told of the replies while they are read. */
export interface RepliesPorts {
  /** Every element, when it is first read. */
  readonly onElement: (element: Element) => void;
  /** A shadow tree inside a reply, when it is first seen; `isLate`: not while its reply was read. */
  readonly onShadow: (shadow: ShadowRoot, isLate: boolean) => void;
}

/** The replies of a page, and the shadow trees in them, each followed from when it turns up until it goes. */
export class FollowedReplies {
  readonly #ports: RepliesPorts;
  readonly #followed = new Map<Node, FollowedReply>();
  readonly #frames = new Set<Element>();
  /** Replies that came after the latest reading of the page, so that their prompt is not known. */
  #fresh = new WeakSet<Node>();
  readonly #hosts = new HostWatch((shadow) => this.#followShadow(shadow, true));

  constructor(ports: RepliesPorts) {
    this.#ports = ports;
  }

  get all(): Iterable<FollowedReply> {
    return this.#followed.values();
  }

  /** Documents of their own inside replies. */
  get frames(): ReadonlySet<Element> {
    return this.#frames;
  }

  /** The reply that a node stands in. */
  around(node: Node): FollowedReply | undefined {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const reply = this.#followed.get(at);
      if (reply !== undefined) return reply;
    }
    return undefined;
  }

  /** Follows what looks like a reply and is not followed yet; of two within each other the outer one. */
  discover(root: ParentNode, selector: string): void {
    for (const [node] of this.#followed) if (!node.isConnected) this.#followed.delete(node);
    for (const element of root.querySelectorAll(selector)) {
      if (this.around(element) === undefined) this.#follow(element);
    }
  }

  /** The page was read: the prompts of all that is there are known. */
  settle(): void {
    this.#fresh = new WeakSet();
  }

  /** Reads what has changed; what turns up on the way is read, too. True once all was, before `mayGoOn` said no. */
  readAll(known: ConcealSetting, unknown: ConcealSetting, mayGoOn: () => boolean): boolean {
    for (const [root, reply] of this.#followed)
      if (!reply.catchUp(this.#fresh.has(root) ? unknown : known, mayGoOn)) return false;
    return true;
  }

  forget(): void {
    this.#followed.clear();
    this.#frames.clear();
    this.#hosts.stop();
  }

  #follow(root: Element | ShadowRoot): void {
    this.#fresh.add(root);
    this.#followed.set(root, new FollowedReply(root, { onElement: (element) => this.#meet(element) }));
  }

  #meet(element: Element): void {
    this.#ports.onElement(element);
    if (isFrame(element)) this.#frames.add(element);
    const shadow = findShadow(element);
    if (shadow === undefined) this.#hosts.note(element);
    else this.#followShadow(shadow, false);
  }

  #followShadow(shadow: ShadowRoot, isLate: boolean): void {
    if (this.#followed.has(shadow)) return;
    this.#follow(shadow);
    this.#ports.onShadow(shadow, isLate);
  }
}
