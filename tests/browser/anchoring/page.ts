import { TextView } from '../../../utils/anchoring/index.ts';
import type { ResolutionStatus } from '../../../utils/model/index.ts';

/** A page before and after an edit, a passage that was marked on it, and what becomes of that. */
export interface EditedPage {
  readonly name: string;
  readonly before: string;
  readonly quote: string;
  /** Which of several places with the quote was marked, from 0; the first unless said. */
  readonly nth?: number;
  readonly after: string;
  readonly status: ResolutionStatus;
  readonly found?: string;
}

let host: HTMLElement | undefined;

/** Shows HTML in the page of the test, in place of what was shown before. */
export function show(html: string): HTMLElement {
  host?.remove();
  host = document.createElement('main');
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

export function viewOf(html: string): TextView {
  return new TextView(show(html));
}

/** The range of the `nth` place (from 0) where the view's text holds `part`. */
export function rangeOfText(view: TextView, part: string, nth = 0): Range {
  let at = -1;
  for (let index = 0; index <= nth; index += 1) {
    at = view.text.indexOf(part, at + 1);
    if (at === -1) throw new Error(`Not on the page: ${part}`);
  }
  return view.rangeOf(at, at + part.length);
}
