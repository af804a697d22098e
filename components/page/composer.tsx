import { useEffect, useRef } from 'preact/hooks';
import type { FailureCode } from '../../utils/messaging/index.ts';
import { Button } from '../button.tsx';
import { CategoryChoice } from '../choices.tsx';
import { messages } from '../messages.ts';
import { ErrorNotice } from '../notices.tsx';
import { TagInput } from '../tag-input.tsx';
import { TextArea } from '../text-field.tsx';
import { isComposing } from '../use-shortcuts.ts';
import type { PageController } from './controller.ts';
import type { Composition } from './view.ts';

export interface ComposerProps {
  readonly controller: PageController;
  readonly draft: Composition;
  readonly failure: FailureCode | undefined;
}

/** A comment, its category and tags, before the note is kept. */
export function Composer({ controller, draft, failure }: ComposerProps) {
  const { common, components, errors, page } = messages.value;
  const comment = useRef<HTMLTextAreaElement>(null);
  useEffect(() => comment.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) controller.saveComposition();
    else if (event.key === 'Escape') controller.hide();
  }

  return (
    <form
      class="sheet form"
      aria-label={page.compose}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        controller.saveComposition();
      }}
    >
      <CategoryChoice value={draft.category} onChange={(category) => controller.draft({ ...draft, category })} />
      <TextArea
        ref={comment}
        label={common.fields.comment}
        value={draft.comment}
        placeholder={components.editor.commentHint}
        onInput={(text) => controller.draft({ ...draft, comment: text })}
      />
      <TagInput label={common.fields.tags} tags={draft.tags} onChange={(tags) => controller.draft({ ...draft, tags })} />
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
