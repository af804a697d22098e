import { Button } from '../button.tsx';
import { LinkIcon } from '../icons.tsx';
import { messages } from '../messages.ts';
import { Quote } from '../quote.tsx';
import type { PageController } from './controller.ts';
import type { PageView } from './view.ts';

export interface PickSheetProps {
  readonly view: Extract<PageView, { kind: 'pick' }>;
  readonly controller: PageController;
}

/** Says what to select and for which note, and takes the selection. */
export function PickSheet({ view, controller }: PickSheetProps) {
  const { common, page } = messages.value;
  return (
    <div
      class={view.selected ? 'sheet' : 'sheet picking'}
      role="group"
      aria-label={page.pick.title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') controller.hide();
      }}
    >
      <p role="status">{view.selected ? page.pick.selected : page.pick.explain}</p>
      <Quote text={view.quote} size="short" />
      <div class="acts">
        {view.selected && (
          <Button tone="primary" icon={LinkIcon} keyHint="↵" onClick={() => controller.picking.take()}>
            {page.pick.take}
          </Button>
        )}
        <Button keyHint="Esc" onClick={() => controller.hide()}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
