import type { Note } from '../../utils/model/index.ts';
import { beginningOf } from '../beginning-of.ts';
import { categoryName } from '../categories.ts';
import { Swatch } from '../choices.tsx';
import { messages } from '../messages.ts';
import { ChangedChip } from './changed-chip.tsx';
import type { PageController } from './controller.ts';

export interface HintProps {
  /** At least one, the smallest mark first. */
  readonly notes: readonly Note[];
  readonly controller: PageController;
}

/** What the mark is on which the pointer rests. */
export function Hint({ notes, controller }: HintProps) {
  const { page } = messages.value;
  const { category, comment } = notes[0]!;
  const resolution = controller.resolutionOf(notes[0]!);
  return (
    <div class="sheet hint" role="tooltip">
      <Swatch category={category} />
      <b>{categoryName(category)}</b>
      <ChangedChip resolution={resolution} />
      {comment !== '' && <span class="words">{beginningOf(comment)}</span>}
      {notes.length > 1 && <span class="muted">{page.several(notes.length)}</span>}
    </div>
  );
}
