import { useLayoutEffect, useRef } from 'preact/hooks';
import { beginningOf } from '../beginning-of.ts';
import { Button } from '../button.tsx';
import { CategoryChoice } from '../choices.tsx';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { messages } from '../messages.ts';
import { ErrorNotice } from '../notices.tsx';
import { TagInput } from '../tag-input.tsx';
import { TextArea } from '../text-field.tsx';
import { isComposing } from '../use-shortcuts.ts';
import type { PageController } from './controller.ts';
import type { PageView } from './view.ts';

export interface ComposerProps {
  readonly controller: PageController;
  readonly view: Extract<PageView, { kind: 'compose' }>;
}

/** A comment, its category and tags, before the note is kept. */
export function Composer({ controller, view: { draft, isRestored = false, offered, failure } }: ComposerProps) {
  const { common, components, errors, page } = messages.value;
  const texts = components.draft;
  const comment = useRef<HTMLTextAreaElement>(null);
  // At once: the next letter belongs to it, and marks nothing.
  useLayoutEffect(() => comment.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) controller.composing.save();
    else if (event.key === 'Escape') controller.hide();
  }

  return (
    <form
      class="sheet form"
      aria-label={page.compose}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        controller.composing.save();
      }}
    >
      {isRestored && (
        <DraftNotice
          acts={
            <Button tone="quiet" onClick={() => controller.composing.startOver()}>
              {texts.startOver}
            </Button>
          }
        >
          {texts.restored}
        </DraftNotice>
      )}
      {offered && (
        <DraftNotice
          text={offered.comment}
          acts={
            <>
              <Button onClick={() => controller.composing.takeOffered(true)}>{texts.goOnHere}</Button>
              <Button tone="quiet" onClick={() => controller.composing.takeOffered(false)}>
                {texts.discard}
              </Button>
            </>
          }
        >
          {offered.quote === undefined ? texts.left : texts.leftAt(beginningOf(offered.quote))}
        </DraftNotice>
      )}
      <CategoryChoice value={draft.category} onChange={(category) => controller.composing.write({ ...draft, category })} />
      <TextArea
        ref={comment}
        label={common.fields.comment}
        value={draft.comment}
        placeholder={components.editor.commentHint}
        onInput={(text) => controller.composing.write({ ...draft, comment: text })}
      />
      <TagInput label={common.fields.tags} tags={draft.tags} onChange={(tags) => controller.composing.write({ ...draft, tags })} />
      {failure && <ErrorNotice>{errors[failure]}</ErrorNotice>}
      <div class="acts">
        <Button tone="primary" type="submit" keyHint="Ctrl ↵">
          {common.save}
        </Button>
        <Button tone="quiet" onClick={() => controller.hide()}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
