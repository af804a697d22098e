/** The trees that a page is made of: its document, the shadow roots in it, the documents of its frames, and so on in these. */

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
  /** The trees that lie in this one, by the element that holds them. */
  readonly inner: Map<Element, Tree>;
}

/** Frames that are smaller show nothing to a person, px. */
const LEAST_FRAME = 8;

const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';
/** Elements of these names can have a shadow root, and custom ones ([DOM](https://dom.spec.whatwg.org/#valid-shadow-host-name)). */
const HOSTS = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);
const canHost = ({ localName }: Element): boolean => localName.includes('-') || HOSTS.has(localName);

/** Follows which trees there are. A frame of another origin has none that we may enter. */
export class PageRoots {
  readonly #options: RootsOptions;
  readonly #top: Tree;
  /** Custom elements that are not defined yet: they get their shadow root without the tree being changed. */
  readonly #undefined = new Map<Element, Tree>();

  constructor(document: Document, options: RootsOptions) {
    this.#options = options;
    this.#top = { root: document, inner: new Map() };
  }

  begin(): void {
    this.#fill(this.#top);
  }

  has(root: Root): boolean {
    return this.#find(root) !== undefined;
  }

  /** All trees that are shown, in reading order; each after the one that holds it. */
  get shown(): Root[] {
    return shownIn(this.#top);
  }

  /** Takes in that nodes were added to a tree or taken from it. True if there are other trees now. */
  changed(root: Root, added: Iterable<Node>, hasRemoved: boolean): boolean {
    const tree = this.#find(root);
    if (!tree) return false;
    let isOther = false;
    if (hasRemoved) {
      for (const host of tree.inner.keys()) if (host.getRootNode() !== root) isOther = tree.inner.delete(host) || isOther;
    }
    for (const node of added) {
      if (node.nodeType === Node.ELEMENT_NODE && node.getRootNode() === root) isOther = this.#scan(node as Element, tree) || isOther;
    }
    return isOther;
  }

  /** A frame has loaded another document. True if it is one that we may enter, or if the one before is gone. */
  loaded(frame: Element): boolean {
    const tree = this.#find(frame.getRootNode() as Root);
    return tree !== undefined && isFrame(frame) && this.#look(frame, tree);
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
    if (root) tree.inner.set(element, this.#fill({ root, inner: new Map() }));
    else tree.inner.delete(element);
    return true;
  }

  #rootIn(element: Element, tree: Tree): Root | undefined {
    if (this.#options.isOwn(element)) return undefined;
    if (isFrame(element)) return (element as HTMLIFrameElement).contentDocument ?? undefined;
    if (!canHost(element)) return undefined;
    const root = this.#options.shadowRootOf(element);
    if (!root && element.localName.includes('-') && !element.matches(':defined')) this.#undefined.set(element, tree);
    return root ?? undefined;
  }

  #find(root: Root): Tree | undefined {
    const trees = [this.#top];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      if (tree.root === root) return tree;
      trees.push(...tree.inner.values());
    }
    return undefined;
  }
}

/** Past fields of the page that are named as members of its nodes. */
function elementsIn(root: Root | Element): Iterable<Element> {
  const { prototype } = root.nodeType === Node.DOCUMENT_NODE ? Document : root.nodeType === Node.ELEMENT_NODE ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(root, '*');
}

function shownIn({ root, inner }: Tree): Root[] {
  const hosts = [...inner].sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return [root, ...hosts.filter(([host]) => isShown(host)).flatMap(([, tree]) => shownIn(tree))];
}

function isShown(host: Element): boolean {
  if (!isFrame(host)) return host.checkVisibility();
  const { width, height } = host.getBoundingClientRect();
  return width >= LEAST_FRAME && height >= LEAST_FRAME && host.checkVisibility({ visibilityProperty: true });
}
