import { categoryName } from '../../../components/categories.ts';
import { messages } from '../../../components/index.ts';
import type { Block, Id } from '../../../utils/model/index.ts';
import { cardId, numberId, useMarking } from './marking.ts';

export interface MarkedTextProps {
  readonly block: Block;
  readonly index: number;
  /** A part of the block's text, in UTF-16 units; all of it if left out. */
  readonly start?: number;
  readonly end?: number;
}

/** Text of a block with the passages of its notes marked. After each passage stands the number of its note. */
export function MarkedText({ block, index, start = 0, end = block.text.length }: MarkedTextProps) {
  const { marks, categories, current, showNote } = useMarking();
  return (
    <>
      {marks.segments(index, start, end).map((segment) => {
        const text = block.text.slice(segment.start, segment.end);
        const [first, second] = segment.noteIds;
        if (first === undefined) return text;
        const under = second === undefined ? '' : `over-${categories.get(second)}`;
        const isCurrent = current !== undefined && segment.noteIds.includes(current);
        return [
          <mark
            key={segment.start}
            class={`passage ${categories.get(first)} ${under} ${isCurrent ? 'current' : ''}`}
            data-notes={segment.noteIds.join(' ')}
            onClick={() => {
              // Selecting text that is marked is not a click on the mark.
              if (document.getSelection()?.isCollapsed !== false) showNote(first);
            }}
          >
            {text}
          </mark>,
          ...segment.ending.map((noteId) => <NoteNumber key={noteId} noteId={noteId} />),
        ];
      })}
    </>
  );
}

function NoteNumber({ noteId }: { readonly noteId: Id }) {
  const { numbers, categories, current, showNote } = useMarking();
  const number = numbers.get(noteId)!;
  const category = categories.get(noteId)!;
  return (
    <a
      id={numberId(noteId)}
      class={`note-number ${category} ${current === noteId ? 'current' : ''}`}
      href={`#${cardId(noteId)}`}
      aria-label={messages.value.reader.note(number, categoryName(category))}
      title={categoryName(category)}
      onClick={(event) => {
        event.preventDefault();
        showNote(noteId);
      }}
    >
      {number}
    </a>
  );
}
