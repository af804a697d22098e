/** The trees that a page is made of: its document, the shadow roots in it, the documents of its frames, and so on in these. */
import { isElement, isFollowedBy, nodeTypeOf, rootOf, tagOf } from '../anchoring/index.ts';

export type Root = Document | ShadowRoot;

export interface RootsOptions {
  /** Whether an element belongs to the extension. */
  readonly isOwn: (node: Node) => boolean;
  /** The shadow root of an element, open or closed. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** A tree has come. */
  readonly entered: (root: Root) => void;
}

interface Tree {
  readonly root: Root;
  /** How many trees it lies in. */
  readonly depth: number;
  /** The trees that lie in this one, by the element that holds them. */
  readonly inner: Map<Element, Tree>;
}

/** Frames that are smaller show nothing to a person, px. */
const LEAST_FRAME = 8;

/** Trees that lie in more others are not entered: no page for people has so many, and whatever follows trees calls itself. */
const MOST_DEPTH = 100;

const isFrame = (element: Element): boolean => tagOf(element) === 'iframe' || tagOf(element) === 'frame';
/** Elements of these names can have a shadow root, and custom ones ([DOM](https://dom.spec.whatwg.org/#valid-shadow-host-name)). */
const HOSTS = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);
const canHost = (element: Element): boolean => isCustom(element) || HOSTS.has(tagOf(element));
const isCustom = (element: Element): boolean => tagOf(element).includes('-');

/** Follows which trees there are. A frame of another origin has none that we may enter. */
export class PageRoots {
  readonly #options: RootsOptions;
  readonly #top: Tree;
  readonly #trees = new Map<Node, Tree>();
  /** Custom elements that are not defined yet: they get their shadow root without the tree being changed. */
  readonly #undefined = new Map<Element, Tree>();

  constructor(document: Document, options: RootsOptions) {
    this.#options = options;
    this.#top = { root: document, depth: 0, inner: new Map() };
  }

  begin(): void {
    this.#fill(this.#top);
  }

  has(root: Root): boolean {
    return this.#trees.has(root);
  }

  /** All trees that are shown, in reading order; each after the one that holds it. */
  get shown(): Root[] {
    return shownIn(this.#top);
  }

  /** Takes in that nodes were added to a tree or taken from it. True if there are other trees now. */
  changed(root: Root, added: Iterable<Node>, hasRemoved: boolean): boolean {
    const tree = this.#trees.get(root);
    if (!tree) return false;
    let isOther = false;
    if (hasRemoved) {
      for (const host of tree.inner.keys()) if (rootOf(host) !== root) isOther = this.#take(host, tree) || isOther;
    }
    for (const node of added) {
      if (isElement(node) && rootOf(node) === root) isOther = this.#scan(node, tree) || isOther;
    }
    return isOther;
  }

  /** A frame has loaded another document. True if it is one that we may enter, or if the one before is gone. */
  loaded(frame: Element): boolean {
    const tree = isFrame(frame) ? this.#trees.get(rootOf(frame)) : undefined;
    return tree !== undefined && this.#look(frame, tree);
  }

  /** Looks whether elements have been defined since. True if there are other trees now. */
  lookAtUndefined(): boolean {
    let isOther = false;
    for (const [element, tree] of this.#undefined) {
      if (element.isConnected && !element.matches(':defined')) continue;
      this.#undefined.delete(element);
      isOther = (element.isConnected && this.#look(element, tree)) || isOther;
    }
    return isOther;
  }

  get hasUndefined(): boolean {
    return this.#undefined.size > 0;
  }

  #fill(tree: Tree): Tree {
    this.#trees.set(tree.root, tree);
    this.#options.entered(tree.root);
    for (const element of elementsIn(tree.root)) this.#look(element, tree);
    return tree;
  }

  #scan(element: Element, tree: Tree): boolean {
    let isOther = this.#look(element, tree);
    for (const inner of elementsIn(element)) isOther = this.#look(inner, tree) || isOther;
    return isOther;
  }

  /** True if what the element holds is another tree than before. */
  #look(element: Element, tree: Tree): boolean {
    const before = tree.inner.get(element);
    const root = this.#rootIn(element, tree);
    if (before?.root === root) return false;
    this.#take(element, tree);
    if (root) tree.inner.set(element, this.#fill({ root, depth: tree.depth + 1, inner: new Map() }));
    return true;
  }

  /** Takes away the tree that an element holds, with those in it. True if it held one. */
  #take(element: Element, tree: Tree): boolean {
    const taken = tree.inner.get(element);
    if (!taken) return false;
    tree.inner.delete(element);
    for (const inner of taken.inner.keys()) this.#take(inner, taken);
    // Its host may have gone to another tree, which has it by now.
    if (this.#trees.get(taken.root) === taken) this.#trees.delete(taken.root);
    return true;
  }

  #rootIn(element: Element, tree: Tree): Root | undefined {
    if (tree.depth === MOST_DEPTH || this.#options.isOwn(element)) return undefined;
    if (isFrame(element)) return (element as HTMLIFrameElement).contentDocument ?? undefined;
    if (!canHost(element)) return undefined;
    const root = this.#options.shadowRootOf(element);
    if (!root && isCustom(element) && !element.matches(':defined')) this.#undefined.set(element, tree);
    return root ?? undefined;
  }
}

/** Past fields of the page that are named as members of its nodes. */
function elementsIn(root: Root | Element): Iterable<Element> {
  const { prototype } = nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document : isElement(root) ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(root, '*');
}

function shownIn({ root, inner }: Tree): Root[] {
  const hosts = [...inner].sort(([a], [b]) => (isFollowedBy(a, b) ? -1 : 1));
  return [root, ...hosts.filter(([host]) => isShown(host)).flatMap(([, tree]) => shownIn(tree))];
}

function isShown(host: Element): boolean {
  if (!isFrame(host)) return host.checkVisibility();
  const { width, height } = host.getBoundingClientRect();
  return width >= LEAST_FRAME && height >= LEAST_FRAME && host.checkVisibility({ visibilityProperty: true });
}
