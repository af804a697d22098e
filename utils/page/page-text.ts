import { isElement, readAtOnce, readInSlices, reread, type RootText, rootOf, tagOf, TextView, windowOf } from '../anchoring/index.ts';
import { PageRoots, type Root, type RootsOptions } from './page-roots.ts';

export interface PageTextOptions extends Omit<RootsOptions, 'entered'> {
  /** The page has changed. */
  readonly touched: () => void;
}

/** Attributes that are no matter of what is shown, or of the element alone, which is read anew. */
const UNSUSPECTED = new Set(['style', 'src', 'srcset', 'href', 'title', 'alt', 'value', 'tabindex', 'aria-label', 'aria-describedby', 'aria-valuenow', 'd', 'transform', 'fill', 'x', 'y', 'width', 'height']);
/** So many mutations are rather read as one change of all. */
const MOST_MUTATIONS = 5000;
/** A page that changes while it is read in slices is read so a few times more. */
const MOST_READINGS = 3;
/** After an attribute has changed the whole is read again at least so much later, ms, and at most one part in so many of the time. */
const CHECK_AFTER_MS = 400;
const CHECK_SHARE = 20;
/** How often custom elements are looked at that are not defined yet, and for how long after the last of them has come, ms. */
const UNDEFINED_LOOK_MS = 500;
const UNDEFINED_PATIENCE_MS = 30_000;

/**
 * The text of a page that changes itself: its document, shadow roots and frames. After a change only what has changed is read.
 * An attribute can change how others are rendered that stand beside its element: a while after, all is read in slices.
 */
export class PageText {
  readonly #options: PageTextOptions;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #roots: PageRoots;
  readonly #texts = new Map<Root, RootText>();
  readonly #mutations = new Map<Root, MutationRecord[]>();
  #view: { readonly of: TextView; readonly texts: readonly RootText[] } | undefined;
  #entered: (root: Root) => void = () => undefined;
  #preparing: Promise<void> | undefined;
  /** What happens while a root is read in slices. */
  #slicing: { readonly root: Root; readonly mutations: MutationRecord[] } | undefined;
  /** Roots that may look otherwise than they were read, and those of them that are to be read whole now. */
  readonly #doubted = new Set<Root>();
  readonly #doubtful = new Set<Root>();
  #checkDue = 0;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(document: Document, options: PageTextOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      if (this.#note(records)) options.touched();
    });
    this.#roots = new PageRoots(document, {
      ...options,
      entered: (root) => {
        this.#follow(root);
        this.#entered(root);
      },
    });
    windowOf(document)?.addEventListener('resize', () => this.#doubt(document), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Enters the trees of the page. @param entered hears of each: the page's document first, then shadow roots and documents of frames */
  begin(entered: (root: Root) => void = () => undefined): void {
    this.#entered = entered;
    this.#roots.begin();
    this.#lookAtUndefined();
  }

  /** The text of the page as it is. */
  get view(): TextView {
    this.#note(this.#observer.takeRecords());
    const texts = this.#roots.shown.map((root) => this.#updated(root) ?? this.#keep(root, readAtOnce(root)));
    const { of, texts: before } = this.#view ?? { of: undefined, texts: [] };
    if (of && before.length === texts.length && before.every((text, index) => text === texts[index])) return of;
    this.#view = { of: new TextView(...texts), texts };
    return this.#view.of;
  }

  /** The trees beside the page's own document, in the order in which they stand in the view. */
  get inner(): readonly Root[] {
    return this.#roots.shown.slice(1);
  }

  /** Reads in slices what a view needs. The page goes on meanwhile: if it changes much, the view reads the rest at once. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#prepare().finally(() => (this.#preparing = undefined)));
  }

  async #prepare(): Promise<void> {
    for (let readings = 0; readings < MOST_READINGS; readings += 1) {
      this.#note(this.#observer.takeRecords());
      const unread = this.#roots.shown.find((root) => this.#doubtful.has(root) || !this.#updated(root));
      if (!unread) return;
      this.#doubtful.delete(unread);
      const slicing = { root: unread, mutations: [] };
      this.#slicing = slicing;
      const begin = performance.now();
      const text = await readInSlices(unread, this.#signal);
      const end = performance.now();
      this.#checkDue = end + (end - begin) * CHECK_SHARE;
      this.#slicing = undefined;
      this.#texts.set(unread, text);
      this.#mutations.set(unread, slicing.mutations);
    }
  }

  /** A root's text with the mutations since; undefined if it has to be read whole. */
  #updated(root: Root): RootText | undefined {
    const text = this.#texts.get(root);
    const mutations = this.#mutations.get(root) ?? [];
    if (!text || mutations.length === 0) return text;
    const updated = mutations.length > MOST_MUTATIONS ? undefined : reread(text, mutations);
    if (updated) return this.#keep(root, updated);
    this.#texts.delete(root);
    this.#mutations.delete(root);
    return undefined;
  }

  #keep(root: Root, text: RootText): RootText {
    this.#texts.set(root, text);
    this.#mutations.set(root, []);
    return text;
  }

  /** Notes what has happened to the page. False if it was nothing but our own doing. */
  #note(records: readonly MutationRecord[]): boolean {
    let isNoted = false;
    /** What came to each root, and whether anything went: a node that was moved a thousand times is looked into once. */
    const changed = new Map<Root, { readonly added: Set<Node>; hasRemoved: boolean }>();
    for (const record of records) {
      if (this.#isNothing(record)) continue;
      const root = rootOf(record.target) as Root;
      isNoted = true;
      if (record.type === 'childList') {
        const change = changed.get(root) ?? { added: new Set(), hasRemoved: false };
        changed.set(root, change);
        for (const node of record.addedNodes) change.added.add(node);
        change.hasRemoved ||= record.removedNodes.length > 0;
      }
      this.#mutations.get(root)?.push(record);
      if (this.#slicing?.root === root) this.#slicing.mutations.push(record);
      if (record.type === 'attributes' && !UNSUSPECTED.has(record.attributeName ?? '')) this.#doubt(root);
    }
    let isOther = false;
    for (const [root, { added, hasRemoved }] of changed) isOther = this.#roots.changed(root, added, hasRemoved) || isOther;
    if (isOther) this.#forgetOthers();
    return isNoted;
  }

  /** Trees have come or gone. */
  #forgetOthers(): void {
    for (const root of this.#texts.keys()) {
      if (this.#roots.has(root)) continue;
      this.#texts.delete(root);
      this.#mutations.delete(root);
    }
    this.#lookAtUndefined();
  }

  #isNothing({ type, target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
    const { isOwn } = this.#options;
    if (isOwn(target)) return true;
    if (type === 'attributes') return Element.prototype.getAttribute.call(target, attributeName ?? '') === oldValue;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isOwn);
  }

  #follow(root: Root): void {
    this.#mutations.set(root, []);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeOldValue: true });
    EventTarget.prototype.addEventListener.call(
      root,
      'load',
      ({ target }: Event) => {
        if (!isElement(target as Node)) return;
        if (tagOf(target as Element) === 'link') this.#doubt(root);
        else if (this.#roots.loaded(target as Element)) this.#options.touched();
      },
      { signal: this.#signal, capture: true },
    );
  }

  #doubt(root: Root): void {
    this.#doubted.add(root);
    this.#checking ??= setTimeout(
      () => {
        this.#checking = undefined;
        for (const each of this.#doubted) this.#doubtful.add(each);
        this.#doubted.clear();
        this.#options.touched();
      },
      Math.max(CHECK_AFTER_MS, this.#checkDue - performance.now()),
    );
  }

  #lookAtUndefined(): void {
    if (!this.#roots.hasUndefined || this.#signal.aborted) return;
    clearInterval(this.#looking);
    const until = performance.now() + UNDEFINED_PATIENCE_MS;
    this.#looking = setInterval(() => {
      if (this.#roots.lookAtUndefined()) this.#options.touched();
      if (!this.#roots.hasUndefined || performance.now() > until) clearInterval(this.#looking);
    }, UNDEFINED_LOOK_MS);
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#checking);
    clearInterval(this.#looking);
  }
}
