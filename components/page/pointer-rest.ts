import { computed, effect } from '@preact/signals';
import type { Note } from '../../utils/model/index.ts';
import type { PageController } from './controller.ts';

type Pointed = Pick<PageController, 'marks' | 'hinted' | 'notesAt' | 'pointAt'>;

/** How long the pointer rests on a mark before it stands out, and how long it may be beside it on the way to the hint, ms. */
const REST_MS = 150;

/**
 * Tells the controller on which marks the pointer rests. While the page has no marks nothing is listened to; else the pointer is
 * looked for once a frame in which it has moved. Fingers do not hover, and who presses is selecting.
 */
export class PointerRest {
  readonly #controller: Pointed;
  readonly #host: HTMLElement;
  readonly #documents = new Set<Document>();
  #listening: AbortController | undefined;
  /** Where the pointer moved to since it was looked for. */
  #last: { readonly document: Document; readonly x: number; readonly y: number; readonly isOwn: boolean } | undefined;
  /** What is under the pointer, and whether the controller knows. */
  #under: readonly Note[] = [];
  #isTold = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host the extension's own element */
  constructor(controller: Pointed, host: HTMLElement, signal: AbortSignal) {
    this.#controller = controller;
    this.#host = host;
    const hasMarks = computed(() => controller.marks.value.length > 0);
    const stop = effect(() => {
      if (hasMarks.value) this.#begin();
      else this.#end();
    });
    signal.addEventListener(
      'abort',
      () => {
        stop();
        this.#end();
      },
      { once: true },
    );
  }

  /** A document of the page has come. */
  enter(document: Document): void {
    this.#documents.add(document);
    if (this.#listening) this.#listenIn(document, this.#listening.signal);
  }

  #begin(): void {
    this.#listening = new AbortController();
    for (const document of this.#documents) {
      if (document.defaultView) this.#listenIn(document, this.#listening.signal);
      else this.#documents.delete(document);
    }
  }

  #end(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#leave();
  }

  #listenIn(document: Document, signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.#moved(document, event), options);
    for (const type of ['pointerdown', 'scroll'] as const) document.addEventListener(type, () => this.#leave(), options);
    document.addEventListener('mouseleave', () => this.#leave(), { signal });
  }

  #moved(document: Document, event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const isLooking = this.#last !== undefined;
    this.#last = { document, x: event.clientX, y: event.clientY, isOwn: event.composedPath().includes(this.#host) };
    if (!isLooking) requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const last = this.#last;
    this.#last = undefined;
    if (!last) return;
    const { document, x, y, isOwn } = last;
    const notes = isOwn ? this.#controller.hinted : this.#controller.notesAt(document, x, y);
    if (!isSame(notes, this.#under)) {
      this.#under = notes;
      this.#isTold = false;
    } else if (notes.length === 0 || this.#isTold) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), REST_MS);
  }

  #tell(): void {
    this.#isTold = true;
    this.#controller.pointAt(this.#under);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
    if (this.#under.length === 0 && this.#isTold) return;
    this.#under = [];
    this.#tell();
  }
}

function isSame(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]!.id);
}
