import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** Parsed strictly. @throws if it is not well formed */
export function xmlOf(text: string | undefined): Document {
  const document = new DOMParser().parseFromString(text ?? '', 'application/xml');
  if (document.querySelector('parsererror')) throw new Error(`Not well formed: ${document.documentElement.textContent}`);
  return document;
}

/** All elements of a qualified name, in document order. */
export const elements = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagName(name)];
