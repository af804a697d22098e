import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';
import { useNear } from './use-near.ts';
import './list-piece.css';

/** So many lines of a long list make a piece. */
export const PIECE = 30;

export interface ListPieceProps {
  /** What the lines are. */
  readonly tag: 'li' | 'tr';
  readonly count: number;
  /** How high a line likely is, px. */
  readonly lineHeight: number;
  /** Renders it wherever it stands. */
  readonly isWanted: boolean;
  readonly lines: () => ComponentChildren;
}

/** Lines of a long list that are rendered once they have come near the screen, and stay. Until then an empty line keeps their place, so that one can scroll past them. */
export function ListPiece({ tag, count, lineHeight, isWanted, lines }: ListPieceProps) {
  const [isReached, setReached] = useState(isWanted);
  if (isWanted && !isReached) setReached(true);
  const place = useNear(() => setReached(true));
  if (isReached || isWanted) return <>{lines()}</>;
  return h(tag, { ref: place, class: 'list-piece', 'aria-hidden': 'true', style: { blockSize: `${count * lineHeight}px` } });
}

/** The pieces of a list, in order. */
export function piecesOf<Line>(lines: readonly Line[]): (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / PIECE) }, (_, at) => lines.slice(at * PIECE, (at + 1) * PIECE));
}
