import { useEffect, useRef } from 'preact/hooks';
import { localDay, type Note } from '../../utils/model/index.ts';
import { Button, IconButton } from '../button.tsx';
import { DraftedEditor } from '../drafts/drafted-editor.tsx';
import { BackIcon, CloseIcon, EditIcon, ForwardIcon, PanelIcon, TrashIcon } from '../icons.tsx';
import { messages } from '../messages.ts';
import { NoteCard } from '../note-card.tsx';
import { ErrorNotice } from '../notices.tsx';
import type { PageController } from './controller.ts';
import type { PageView } from './view.ts';

export interface MarkCardProps {
  readonly view: Extract<PageView, { kind: 'card' }>;
  readonly controller: PageController;
}

/** What a mark says, beside the mark: read, edit, delete; overlapping marks one after the other. */
export function MarkCard({ view, controller }: MarkCardProps) {
  const { common, errors, page } = messages.value;
  const note: Note = view.notes[view.index]!;
  const failure = view.failure && errors[view.failure];
  const resolution = controller.resolutionOf(note);
  const isChanged = resolution?.status === 'changed';
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (view.isFromList) card.current?.querySelector('button')?.focus();
  }, [view.isFromList]);

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === 'Escape') controller.hide();
    else if (key === 'ArrowRight') controller.step(1);
    else if (key === 'ArrowLeft') controller.step(-1);
  }

  if (view.editing) {
    return (
      <div class="sheet form" role="dialog" aria-label={page.card}>
        <DraftedEditor
          current={note}
          isDeleted={view.isDeleted}
          documentDay={controller.documentDayOf(note)}
          keeper={() => controller.draftsOf(note)}
          units={[]}
          folded
          error={failure}
          onCancel={() => controller.hide()}
          onSave={(fields, base) => controller.save(note, fields, base)}
        />
      </div>
    );
  }
  return (
    <div ref={card} class="sheet mark-card" role="dialog" aria-label={page.card} onKeyDown={onKeyDown}>
      {view.notes.length > 1 && (
        <div class="several">
          <span>{page.oneOf(view.index + 1, view.notes.length)}</span>
          <span>
            <IconButton icon={BackIcon} size="small" label={`${page.previous} (←)`} onClick={() => controller.step(-1)} />
            <IconButton icon={ForwardIcon} size="small" label={`${page.next} (→)`} onClick={() => controller.step(1)} />
          </span>
        </div>
      )}
      <NoteCard note={note} today={localDay(new Date())} look="full" resolution={resolution} />
      {failure && <ErrorNotice>{failure}</ErrorNotice>}
      <div class="acts">
        {isChanged && (
          <Button tone="primary" icon={PanelIcon} onClick={() => controller.openPanel(note)}>
            {page.decide}
          </Button>
        )}
        <Button tone={isChanged ? 'plain' : 'primary'} icon={EditIcon} onClick={() => controller.edit()}>
          {common.edit}
        </Button>
        <Button tone="quiet" icon={TrashIcon} onClick={() => void controller.delete(note)}>
          {common.delete}
        </Button>
        {!isChanged && <IconButton icon={PanelIcon} label={page.openPanel} onClick={() => controller.openPanel(note)} />}
        <IconButton icon={CloseIcon} label={common.close} onClick={() => controller.hide()} />
      </div>
    </div>
  );
}
