import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DownIcon, EditIcon, isComposing, Menu, messages, TrashIcon, UpIcon } from '../../../../components/index.ts';
import type { SavedSearch } from '../../../../utils/settings/index.ts';
import { MOST_KEYS } from './saved-searches.ts';

export interface SavedLineProps {
  readonly search: SavedSearch;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly isLast: boolean;
  /** Undefined until it was counted. */
  readonly count: number | undefined;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onDelete: () => void;
}

/** A saved search: pressed it opens; its menu renames, moves and deletes it. */
export function SavedLine({ search, at, isLast, count, onOpen, onRename, onMove, onDelete }: SavedLineProps) {
  const { common, notebook } = messages.value;
  const texts = notebook.search.saved;
  const [renaming, setRenaming] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isRenaming = renaming !== undefined;
  /** The field that goes away loses the focus, which must not end the renaming once more. */
  const isEnded = useRef(false);

  useLayoutEffect(() => {
    if (isRenaming) field.current?.select();
  }, [isRenaming]);

  function begin(): void {
    isEnded.current = false;
    setRenaming(search.name);
  }

  /** @param typed undefined: the name stays as it was */
  function end(typed?: string): void {
    if (isEnded.current) return;
    isEnded.current = true;
    setRenaming(undefined);
    const name = typed?.trim() ?? '';
    if (name !== '' && name !== search.name) onRename(name);
  }

  if (isRenaming) {
    return (
      <li class="renaming">
        <input
          ref={field}
          class="input"
          type="text"
          maxLength={80}
          aria-label={texts.newName(search.name)}
          value={renaming}
          onInput={(event) => setRenaming(event.currentTarget.value)}
          onBlur={(event) => end(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            // The sheet stays open.
            event.preventDefault();
            event.stopPropagation();
            end(event.key === 'Enter' ? event.currentTarget.value : undefined);
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="open" onClick={onOpen}>
        <span class="name">{search.name}</span>
        <span class="count">{count !== undefined && texts.count(count)}</span>
        {at < MOST_KEYS && <kbd aria-hidden="true">{at + 1}</kbd>}
      </button>
      <Menu
        label={texts.more(search.name)}
        items={[
          { text: texts.rename, icon: EditIcon, onChoose: begin },
          { text: texts.up, icon: UpIcon, disabled: at === 0, onChoose: () => onMove(-1) },
          { text: texts.down, icon: DownIcon, disabled: isLast, onChoose: () => onMove(1) },
          { text: common.delete, icon: TrashIcon, tone: 'danger', onChoose: onDelete },
        ]}
      />
    </li>
  );
}
