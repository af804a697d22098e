import type { Root } from '../../utils/page/index.ts';

/** What the person has selected on a page, wherever in it: in its document, a frame, a shadow root. */
export class PageSelection {
  readonly #host: HTMLElement;
  readonly #documents = new Set<Document>([document]);
  readonly #shadowRoots = new Set<ShadowRoot>();

  /** @param host the extension's own element */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A tree of the page has come. Those that are gone are let go: one that comes back is entered again. */
  enter(root: Root): void {
    for (const each of this.#shadowRoots) if (!each.isConnected) this.#shadowRoots.delete(each);
    for (const each of this.#documents) if (!each.defaultView) this.#documents.delete(each);
    if (isDocument(root)) this.#documents.add(root);
    else this.#shadowRoots.add(root);
  }

  /** The selection, if it holds text of the page: not in a field, not in our own screen, not only white space or pictures. */
  get range(): Range | undefined {
    const range = rangeIn(focusedDocument(), this.#shadowRoots) ?? [...this.#documents].map((each) => rangeIn(each, this.#shadowRoots)).find((each) => each);
    return range && this.#isText(range) ? range : undefined;
  }

  #isText(range: Range): boolean {
    const { commonAncestorContainer: node } = range;
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
    if (element === this.#host || element?.closest('input, textarea, select') || element?.isContentEditable === true) return false;
    return (element !== null || node.getRootNode() !== document) && range.toString().trim() !== '';
  }
}

function isDocument(root: Root): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}

/** The document in which the person is: that of a frame, if the focus is in one that we may enter. */
function focusedDocument(): Document {
  let focused = document;
  for (let inner: Document | null | undefined = focused; inner; inner = (inner.activeElement as HTMLIFrameElement | null)?.contentDocument) focused = inner;
  return focused;
}

interface ComposedSelection {
  getComposedRanges?(options: { readonly shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** A selection in a shadow root is seen from outside as a collapsed one beside its host: it has to be asked for with the root. */
function rangeIn(document: Document, shadowRoots: ReadonlySet<ShadowRoot>): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const own = [...shadowRoots].filter((root) => root.ownerDocument === document && root.isConnected);
  const composed = own.length > 0 ? (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: own })[0] : undefined;
  if (composed) return composed.collapsed ? undefined : liveRange(composed);
  if (!selection.isCollapsed) return selection.getRangeAt(0).cloneRange();
  for (const root of own) {
    const inner = (root as SelectingRoot).getSelection?.();
    if (inner && !inner.isCollapsed && inner.rangeCount > 0) return inner.getRangeAt(0).cloneRange();
  }
  return undefined;
}

/** No range runs over the bounds of a shadow root: it is what of the selection lies in the tree in which it begins, or else in which it ends. */
function liveRange(selected: StaticRange): Range | undefined {
  const trees = new Set([selected.startContainer.getRootNode(), selected.endContainer.getRootNode()]);
  return [...trees].map((tree) => partIn(tree, selected)).find((range) => range.toString().trim() !== '');
}

function partIn(tree: Node, { startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = startContainer.ownerDocument!.createRange();
  range.selectNodeContents(tree);
  const first = inTree(tree, startContainer);
  const last = inTree(tree, endContainer);
  if (last === endContainer) range.setEnd(last, endOffset);
  else if (last) range.setEndBefore(last);
  if (first === startContainer) range.setStart(first, startOffset);
  else if (first) range.setStartAfter(first);
  return range;
}

/** The node, or the element of the tree in whose shadow root, or one deeper, it lies; undefined if it lies outside of the tree. */
function inTree(tree: Node, node: Node): Node | undefined {
  for (let at = node; ; ) {
    const root = at.getRootNode();
    if (root === tree) return at;
    if (!(root instanceof ShadowRoot)) return undefined;
    at = root.host;
  }
}
