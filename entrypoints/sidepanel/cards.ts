import type { Id } from '../../utils/model/index.ts';

/** The cards of the panel, as one walks through them with the keyboard; the line over those that are folded away is one of them. */
const CARDS = '.suggestion-card, .doubtful-line, .note-item';

function cardsIn(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(CARDS));
}

/** The card that has focus or holds what has it. */
function currentCard(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>(CARDS) ?? undefined;
}

/** Moves to the card after or before the current one; from between the cards, such as a heading, to the nearest that way. */
export function moveByCards(steps: 1 | -1): void {
  const cards = cardsIn(document);
  const from = currentCard() ?? document.activeElement ?? document.body;
  const lies = (card: HTMLElement, where: number): boolean => (from.compareDocumentPosition(card) & where) !== 0;
  const next =
    steps === 1
      ? cards.find((card) => lies(card, Node.DOCUMENT_POSITION_FOLLOWING))
      : cards.findLast((card) => lies(card, Node.DOCUMENT_POSITION_PRECEDING));
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Gives focus to a card, and shows it whole where it fits. */
export function focusCard(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

/** Gives focus to the card that took the place of one that went away; to the list's heading if none is left. */
export function focusCardAt(list: HTMLElement, index: number): void {
  const cards = cardsIn(list);
  const next = cards[Math.min(index, cards.length - 1)] ?? list.querySelector<HTMLElement>('h2');
  if (next) focusCard(next);
}

/** Gives focus to the card of a note, if it is listed. */
export function focusNote(list: HTMLElement, id: Id): void {
  const card = list.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

/** Gives focus to the first thing that a selector meets, if it stands. */
export function focusOn(selector: string): void {
  const goal = document.querySelector<HTMLElement>(selector);
  goal?.focus({ preventScroll: true });
  goal?.scrollIntoView({ block: 'start' });
}
