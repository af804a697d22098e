import { useEffect, useRef } from 'preact/hooks';
import type { CategorySetting } from '../../utils/settings/settings.ts';
import { IconButton } from '../button.tsx';
import { categoryName } from '../categories.ts';
import { Swatch } from '../choices.tsx';
import { CommentIcon, CopyIcon, KeyboardIcon } from '../icons.tsx';
import { messages } from '../messages.ts';
import type { PageController } from './controller.ts';

export interface ToolbarProps {
  readonly controller: PageController;
  readonly categories: readonly CategorySetting[];
}

/** Stands at the selection: one press, or one letter, marks it. Arrow keys move inside (ARIA Authoring Practices, Toolbar). */
export function Toolbar({ controller, categories }: ToolbarProps) {
  const { page } = messages.value;
  const bar = useRef<HTMLDivElement>(null);
  const askedBefore = useRef(controller.toolbarFocus.peek());
  const asked = controller.toolbarFocus.value;
  useEffect(() => {
    if (asked > askedBefore.current) bar.current?.querySelector('button')?.focus();
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...bar.current!.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  }

  // The selection must survive the press.
  const keepSelection = (event: Event): void => event.preventDefault();

  return (
    <div ref={bar} class="sheet toolbar" role="toolbar" aria-label={page.toolbar} onKeyDown={onKeyDown} onPointerDown={keepSelection} onMouseDown={keepSelection}>
      {categories
        .filter(({ shown }) => shown)
        .map(({ id, key }) => (
          <button key={id} type="button" class="button quiet" onClick={() => controller.markSelected(id)}>
            <Swatch category={id} />
            {categoryName(id)}
            <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
          </button>
        ))}
      <span class="divider" />
      <button type="button" class="button quiet" onClick={() => controller.compose('note')}>
        <CommentIcon />
        {page.comment}
        <kbd aria-hidden="true">C</kbd>
      </button>
      <IconButton icon={CopyIcon} label={`${page.copyWithSource} (Y)`} onClick={() => controller.copyWithSource()} />
      <IconButton icon={KeyboardIcon} label={`${page.keys.help} (?)`} onClick={() => controller.openHelp()} />
    </div>
  );
}
