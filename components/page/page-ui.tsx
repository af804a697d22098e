import { useRef } from 'preact/hooks';
import type { CategorySetting } from '../../utils/settings/settings.ts';
import { Button, IconButton } from '../button.tsx';
import { categoryName } from '../categories.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { fieldName, fieldWords } from '../field-words.ts';
import { CheckIcon, CloseIcon, CommentIcon, CopyIcon, LockIcon, UndoIcon } from '../icons.tsx';
import { KeyHelp } from '../key-help.tsx';
import { messages } from '../messages.ts';
import { ErrorNotice } from '../notices.tsx';
import { pageKeys } from '../page-keys.ts';
import { useLinger } from '../use-linger.ts';
import { copyText } from './clipboard.ts';
import { Composer } from './composer.tsx';
import type { PageController } from './controller.ts';
import { Floating } from './floating.tsx';
import { Hint } from './hint.tsx';
import { MarkCard } from './mark-card.tsx';
import { MarkList } from './mark-list.tsx';
import { PickSheet } from './pick-sheet.tsx';
import { Toolbar } from './toolbar.tsx';
import type { PageView } from './view.ts';

export interface PageUiProps {
  readonly controller: PageController;
  readonly categories: readonly CategorySetting[];
}

/** Everything that the extension shows on a portal page, inside its shadow root. */
export function PageUi({ controller, categories }: PageUiProps) {
  const view = controller.view.value;
  return (
    <>
      <Shown view={view} controller={controller} categories={categories} />
      <MarkList controller={controller} />
      <KeyHelp open={controller.helpOpen.value} onClose={() => controller.closeHelp()} groups={[pageKeys(categories)]} />
    </>
  );
}

function Shown({ view, controller, categories }: PageUiProps & { readonly view: PageView }) {
  const { common, page, errors } = messages.value;
  switch (view.kind) {
    case 'nothing':
      return null;
    case 'hint':
      return (
        <Floating anchor={view.anchor} yields>
          <Hint notes={view.notes} controller={controller} />
        </Floating>
      );
    case 'toolbar':
      return (
        <Floating anchor={view.anchor}>
          <Toolbar controller={controller} categories={categories} />
        </Floating>
      );
    case 'compose':
      return (
        <Floating anchor={view.anchor}>
          <Composer controller={controller} view={view} />
        </Floating>
      );
    case 'card':
      return (
        <Floating anchor={view.anchor}>
          <MarkCard key={view.notes[view.index]!.id} view={view} controller={controller} />
        </Floating>
      );
    case 'done':
      return <Done view={view} controller={controller} />;
    case 'pick': {
      const sheet = <PickSheet view={view} controller={controller} />;
      return view.selected ? <Floating anchor={view.selected.anchor}>{sheet}</Floating> : sheet;
    }
    case 'failed':
      return (
        <Floating anchor={view.anchor}>
          <div class="sheet">
            <ErrorNotice>{errors[view.code]}</ErrorNotice>
            <div class="acts">
              <Button tone="primary" onClick={view.retry}>
                {errors.retry}
              </Button>
              <Button tone="quiet" onClick={() => controller.hide()}>
                {common.close}
              </Button>
            </div>
          </div>
        </Floating>
      );
    case 'classified':
      return (
        <Floating anchor={view.anchor}>
          <div class="sheet" role="alertdialog" aria-labelledby="classified-title">
            <h2 id="classified-title">
              <LockIcon /> {page.classified.title(view.classification)}
            </h2>
            <p>{page.classified.explain}</p>
            <div class="acts">
              <Button tone="primary" onClick={() => controller.hide()}>
                {page.classified.leave}
              </Button>
              <Button tone="danger" onClick={view.goOn}>
                {page.classified.keep}
              </Button>
            </div>
          </div>
        </Floating>
      );
    case 'reloaded':
      return (
        <div class="sheet reloaded" role="alert">
          <p>{page.reloaded.explain}</p>
          {view.text !== '' && (
            <>
              <p>{page.reloaded.kept}</p>
              <blockquote>{view.text}</blockquote>
            </>
          )}
          <div class="acts">
            <Button tone="primary" onClick={() => location.reload()}>
              {page.reloaded.reload}
            </Button>
            {view.text !== '' && (
              <Button icon={CopyIcon} onClick={() => copyText(view.text)}>
                {page.reloaded.copy}
              </Button>
            )}
          </div>
        </div>
      );
  }
}

/** Long enough to read it and to reach its button, ms; what was done can be taken back in the panel afterwards. */
const DONE_STANDS_MS = 20_000;

/** What was done, its undo, and what else is to be said of it: in a corner, so that it covers no text that is being read. */
function Done({ view, controller }: { readonly view: Extract<PageView, { kind: 'done' }>; readonly controller: PageController }) {
  const { common, components, page } = messages.value;
  const { what, note, operationId, overtaken = [], said } = view;
  const { changed, copied, deleted, undone } = page;
  const doneWords = { changed, copied, deleted, undone };
  const sheet = useRef<HTMLDivElement>(null);
  const hasMoreToSay = said !== undefined || overtaken.length > 0;
  useLinger(sheet, hasMoreToSay ? undefined : view, DONE_STANDS_MS, () => controller.hide());
  return (
    <div ref={sheet} class="sheet done" role="status">
      <div class="bar">
        <CheckIcon />
        <span>{what === 'marked' && note ? page.marked(categoryName(note.category)) : doneWords[what as keyof typeof doneWords]}</span>
        {operationId !== undefined && (
          <Button tone="quiet" icon={UndoIcon} keyHint="Z" onClick={() => controller.undoLast()}>
            {common.undo}
          </Button>
        )}
        {what === 'marked' && note && (
          <Button tone="quiet" icon={CommentIcon} keyHint="C" onClick={() => controller.edit(note)}>
            {page.comment}
          </Button>
        )}
        <IconButton icon={CloseIcon} label={common.close} size="small" onClick={() => controller.hide()} />
      </div>
      {said !== undefined && <p>{said}</p>}
      {note &&
        overtaken.map((value) => (
          <DraftNotice
            key={value.field}
            text={fieldWords(value.field, value.value) || components.draft.empty}
            acts={<Button onClick={() => void controller.takeBack(note, value)}>{components.overtaken.takeBack}</Button>}
          >
            {components.overtaken.meanwhile(fieldName(value.field))}
          </DraftNotice>
        ))}
    </div>
  );
}
