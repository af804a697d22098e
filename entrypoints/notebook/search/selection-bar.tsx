import { Button, CloseIcon, ErrorNotice, IconButton, messages } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { ClassifiedStop, useBundleExport } from '../files/index.ts';
import { SelectedCount } from './selected-count.tsx';

export interface SelectionBarProps {
  readonly noteIds: readonly Id[];
  readonly onAdd: () => void;
  readonly onDelete: () => void;
  readonly onAll: (() => void) | undefined;
  readonly onClear: () => void;
}

/** What can be done with the notes that are ticked. */
export function SelectionBar({ noteIds, onAdd, onDelete, onAll, onClear }: SelectionBarProps) {
  const { common, notebook } = messages.value;
  const texts = notebook.selection;
  const bundle = useBundleExport();
  return (
    <div class="selection-bar" role="group" aria-label={texts.label}>
      <SelectedCount said={texts.selected(noteIds.length)} all={texts.all} onAll={onAll} />
      <span class="grow" />
      <Button keyHint="B" onClick={onAdd}>
        {texts.toBriefing}
      </Button>
      <Button busy={bundle.busy} onClick={() => void bundle.save(noteIds)}>
        {texts.share}
      </Button>
      <Button tone="danger" keyHint="Del" onClick={onDelete}>
        {common.delete}
      </Button>
      <IconButton icon={CloseIcon} label={texts.clear} onClick={onClear} />
      {bundle.failure !== undefined && <ErrorNotice>{bundle.failure}</ErrorNotice>}
      <ClassifiedStop {...bundle.stop} />
    </div>
  );
}
