import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type EditableFields, TASK_STATUSES } from '../utils/model/index.ts';
import { Button } from './button.tsx';
import { CategoryChoice, Segmented } from './choices.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { directiveOf, formOf, type DirectiveForm } from './directive-form.ts';
import { messages } from './messages.ts';
import { ErrorNotice } from './notices.tsx';
import { TagInput } from './tag-input.tsx';
import { TextArea, TextField, UnitInput } from './text-field.tsx';
import { isComposing } from './use-shortcuts.ts';
import './directive-editor.css';

export interface DirectiveEditorProps {
  /** What the form starts from; later values do not touch what was typed. */
  readonly initial: EditableFields;
  /** The note is on the document as a whole, not on a passage. */
  readonly whole?: boolean | undefined;
  /** The office's units. */
  readonly units: readonly string[];
  readonly people?: readonly string[] | undefined;
  readonly tagSuggestions?: readonly string[] | undefined;
  readonly onSave: (fields: EditableFields) => void;
  readonly onCancel: () => void;
  /** Called whenever what is in the form changes, with what would be saved. */
  readonly onChange?: ((fields: EditableFields) => void) | undefined;
  readonly saving?: boolean | undefined;
  /** The directive's fields are folded away at first, where there is little room. */
  readonly folded?: boolean | undefined;
  /** Why saving failed, and what to do; everything typed is still there. */
  readonly error?: string | undefined;
}

/** Category, directive, comment and tags of a note. Enter in a line or Ctrl+Enter anywhere saves, Escape cancels. */
export function DirectiveEditor({ initial, whole = false, units, people = [], tagSuggestions = [], onSave, onCancel, onChange, saving, error, folded = false }: DirectiveEditorProps) {
  const { common, components } = messages.value;
  const { fields: terms, statuses } = common;
  const form = useRef<HTMLFormElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);
  const [category, setCategory] = useState(initial.category);
  const [text, setText] = useState(initial.comment);
  const [tags, setTags] = useState(initial.tags);
  const [directive, setDirective] = useState(() => formOf(initial.directive));

  const keepsDirective = category === 'directive' || initial.directive !== undefined;
  const fields: EditableFields = { category, comment: text.trim(), tags, ...(keepsDirective && { directive: directiveOf(directive) }) };
  const isUntouched = useRef(true);

  useEffect(() => comment.current?.focus(), []);

  useLayoutEffect(() => {
    if (!isUntouched.current) onChange?.(fields);
    isUntouched.current = false;
  }, [category, text, tags, directive]);

  function change(part: Partial<DirectiveForm>): void {
    setDirective((before) => ({ ...before, ...part }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // A field that takes its text when it is left has to be left first.
      const root = form.current!.getRootNode() as Document | ShadowRoot;
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
      requestAnimationFrame(() => form.current?.requestSubmit());
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <form
      ref={form}
      class="directive-editor"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(fields);
      }}
    >
      <CategoryChoice value={category} onChange={setCategory} />
      <TextArea ref={comment} label={terms.comment} value={text} placeholder={whole ? components.editor.wholeCommentHint : components.editor.commentHint} onInput={setText} />
      {category === 'directive' && (
        <DirectivePart folded={folded}>
          <div class="pair">
            <TextField label={terms.speaker} value={directive.speaker} suggestions={people} onInput={(speaker) => change({ speaker })} />
            <TextField label={terms.speakerTitle} value={directive.speakerTitle} onInput={(speakerTitle) => change({ speakerTitle })} />
          </div>
          <UnitInput label={terms.leadUnit} value={directive.leadUnit} units={units} onInput={(leadUnit) => change({ leadUnit })} />
          <TagInput
            label={terms.cooperatingUnits}
            tags={directive.cooperatingUnits}
            suggestions={units}
            onChange={(chosen) => change({ cooperatingUnits: [...chosen] })}
          />
          <TextArea label={terms.task} value={directive.task} placeholder={components.editor.taskHint} onInput={(task) => change({ task })} />
          <DeadlineList deadlines={directive.deadlines} onChange={(deadlines) => change({ deadlines })} />
          <div class="pair">
            <TextField label={terms.product} value={directive.product} onInput={(product) => change({ product })} />
            <TextField label={terms.basis} value={directive.basis} onInput={(basis) => change({ basis })} />
          </div>
          <Segmented
            label={terms.status}
            options={TASK_STATUSES.map((status) => ({ value: status, text: statuses[status] }))}
            value={directive.status}
            onChange={(status) => change({ status })}
          />
        </DirectivePart>
      )}
      <TagInput label={terms.tags} tags={tags} suggestions={tagSuggestions} onChange={(chosen) => setTags([...chosen])} />
      {error !== undefined && <ErrorNotice>{error}</ErrorNotice>}
      <footer>
        <Button type="submit" tone="primary" keyHint="Ctrl ↵" busy={saving}>
          {common.save}
        </Button>
        <Button tone="quiet" keyHint="Esc" onClick={onCancel}>
          {common.cancel}
        </Button>
      </footer>
    </form>
  );
}

/** The directive's fields, in a group of their own or folded under its name. */
function DirectivePart({ folded, children }: { readonly folded: boolean; readonly children: ComponentChildren }) {
  const title = messages.value.components.editor.directive;
  if (!folded) {
    return (
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <details>
      <summary>{title}</summary>
      <fieldset aria-label={title}>{children}</fieldset>
    </details>
  );
}
