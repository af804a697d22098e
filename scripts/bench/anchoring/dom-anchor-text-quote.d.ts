declare module 'dom-anchor-text-quote' {
  /** Of the text content of a root, with 32 characters of context. */
  interface TextQuote {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  export function fromRange(root: Node, range: Range): TextQuote;
  /** Throws if the text is not as it expects. */
  export function toRange(root: Node, quote: TextQuote, options?: { readonly hint?: number }): Range | null;
}
