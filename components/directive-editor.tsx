import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type EditableFields, TASK_STATUSES } from '../utils/model/index.ts';
import type { KnownNames } from '../utils/notebook/index.ts';
import { Button } from './button.tsx';
import { CategoryChoice, Segmented } from './choices.tsx';
import { Combobox, officePersonOf, peopleCompletions, titleCompletions, unitCompletions, wordCompletions } from './completion/index.ts';
import { DeadlineList } from './deadline-list.tsx';
import { directiveOf, formOf, type DirectiveForm } from './directive-form.ts';
import { messages } from './messages.ts';
import { ErrorNotice } from './notices.tsx';
import { office } from './office.ts';
import { TagInput } from './tag-input.tsx';
import { TextArea } from './text-field.tsx';
import { useDeadlineBase } from './use-deadline-base.ts';
import { isComposing } from './use-shortcuts.ts';
import { deadlinesIn } from './written-deadline.ts';
import './directive-editor.css';

export interface DirectiveEditorProps {
  /** What the form starts from; later values do not touch what was typed. */
  readonly initial: EditableFields;
  /** The day, `YYYY-MM-DD`, from which deadlines like "trong 10 ngày" are counted. */
  readonly documentDay: string;
  /** The note is on the document as a whole, not on a passage. */
  readonly whole?: boolean | undefined;
  /** Units that are offered besides the office's own. */
  readonly units: readonly string[];
  readonly people?: readonly string[] | undefined;
  /** What else the notebook knows. */
  readonly known?: KnownNames | undefined;
  readonly tagSuggestions?: readonly string[] | undefined;
  readonly onSave: (fields: EditableFields) => void;
  /** @param by Escape is pressed by mistake more easily than the button */
  readonly onCancel: (by: 'key' | 'button') => void;
  /** Called whenever what is in the form changes, with what would be saved. */
  readonly onChange?: ((fields: EditableFields) => void) | undefined;
  readonly saving?: boolean | undefined;
  /** The directive's fields are folded away at first, where there is little room. */
  readonly folded?: boolean | undefined;
  /** What the directive says comes before the comment: it is what one came to write. */
  readonly directiveFirst?: boolean | undefined;
  /** It is a directive and nothing else. */
  readonly onlyDirective?: boolean | undefined;
  /** Fields that stand before all others. */
  readonly head?: ComponentChildren;
  /** Why saving failed, and what to do; everything typed is still there. */
  readonly error?: string | undefined;
  /** What is asked before it goes on. */
  readonly question?: ComponentChildren;
}

const NOBODY: readonly string[] = [];

/** Category, directive, comment and tags of a note. Enter in a line or Ctrl+Enter anywhere saves, Escape cancels. */
export function DirectiveEditor({ initial, documentDay, whole = false, units, people = NOBODY, known, tagSuggestions = [], onSave, onCancel, onChange, saving, error, folded = false, directiveFirst = false, onlyDirective = false, head, question }: DirectiveEditorProps) {
  const { common, components } = messages.value;
  const { fields: terms, statuses } = common;
  const form = useRef<HTMLFormElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);
  const failure = useRef<HTMLDivElement>(null);
  const speaker = useRef<HTMLInputElement>(null);
  const [category, setCategory] = useState(initial.category);
  const [text, setText] = useState(initial.comment);
  const [tags, setTags] = useState(initial.tags);
  const [directive, setDirective] = useState(() => formOf(initial.directive));

  const keepsDirective = category === 'directive' || initial.directive !== undefined;
  const fields: EditableFields = { category, comment: text.trim(), tags, ...(keepsDirective && { directive: directiveOf(directive) }) };
  const isUntouched = useRef(true);

  const allUnits = useMemo(() => unitCompletions([...units, ...(known?.units ?? [])], components.ownUnit), [units, known, office.value, components]);
  const allPeople = useMemo(() => peopleCompletions([...people, ...(known?.people ?? [])]), [people, known, office.value]);

  const deadlineBase = useDeadlineBase(documentDay);
  const inTask = useMemo(() => deadlinesIn(directive.task, deadlineBase), [directive.task, deadlineBase]);

  // At once: the next letter belongs to it, and is no key of the screen.
  useLayoutEffect(() => (directiveFirst && speaker.current ? speaker : comment).current?.focus(), []);

  useLayoutEffect(() => {
    if (!isUntouched.current) onChange?.(fields);
    isUntouched.current = false;
  }, [category, text, tags, directive]);

  // The form may be longer than its room.
  useLayoutEffect(() => {
    if (error !== undefined) failure.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);

  function change(part: Partial<DirectiveForm>): void {
    setDirective((before) => ({ ...before, ...part }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // A field that takes its text when it is left has to be left first.
      const root = form.current!.getRootNode() as Document | ShadowRoot;
      const field = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
      field?.blur();
      requestAnimationFrame(() => {
        form.current?.requestSubmit();
        // One goes on typing where it was not saved, unless the browser points at a field that is wrong.
        if (!form.current?.contains(root.activeElement)) field?.focus({ preventScroll: true });
      });
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onCancel('key');
    }
  }

  const commentField = (
    <TextArea
      key="comment"
      ref={comment}
      label={terms.comment}
      value={text}
      placeholder={onlyDirective ? undefined : whole ? components.editor.wholeCommentHint : components.editor.commentHint}
      onInput={setText}
    />
  );
  const directivePart = category === 'directive' && (
    <DirectivePart key="directive" folded={folded}>
      <div class="pair">
        <Combobox
          ref={speaker}
          label={terms.speaker}
          value={directive.speaker}
          completions={allPeople}
          onInput={(name) => change({ speaker: name })}
          onChoose={(name) => change({ speaker: name, speakerTitle: officePersonOf(name)?.title ?? directive.speakerTitle })}
        />
        <Combobox
          label={terms.speakerTitle}
          value={directive.speakerTitle}
          completions={titleCompletions(known?.titles ?? [])}
          onInput={(speakerTitle) => change({ speakerTitle })}
        />
      </div>
      <Combobox label={terms.leadUnit} value={directive.leadUnit} completions={allUnits} onInput={(leadUnit) => change({ leadUnit })} />
      <TagInput
        label={terms.cooperatingUnits}
        tags={directive.cooperatingUnits}
        completions={allUnits}
        onChange={(chosen) => change({ cooperatingUnits: [...chosen] })}
      />
      <TextArea label={terms.task} value={directive.task} placeholder={components.editor.taskHint} onInput={(task) => change({ task })} />
      <DeadlineList deadlines={directive.deadlines} base={deadlineBase} offered={inTask} onChange={(deadlines) => change({ deadlines })} />
      <div class="pair">
        <Combobox label={terms.product} value={directive.product} completions={wordCompletions(known?.products ?? [])} onInput={(product) => change({ product })} />
        <Combobox label={terms.basis} value={directive.basis} completions={wordCompletions(known?.bases ?? [])} onInput={(basis) => change({ basis })} />
      </div>
      <Segmented
        label={terms.status}
        options={TASK_STATUSES.map((status) => ({ value: status, text: statuses[status] }))}
        value={directive.status}
        onChange={(status) => change({ status })}
      />
    </DirectivePart>
  );

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
      {head}
      {!onlyDirective && <CategoryChoice value={category} onChange={setCategory} />}
      {directiveFirst ? [directivePart, commentField] : [commentField, directivePart]}
      <TagInput label={terms.tags} tags={tags} completions={wordCompletions(tagSuggestions)} onChange={(chosen) => setTags([...chosen])} />
      {error !== undefined && (
        <div ref={failure}>
          <ErrorNotice>{error}</ErrorNotice>
        </div>
      )}
      {question}
      <footer>
        <Button type="submit" tone="primary" keyHint="Ctrl ↵" busy={saving}>
          {common.save}
        </Button>
        <Button tone="quiet" keyHint="Esc" onClick={() => onCancel('button')}>
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
