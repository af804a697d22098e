import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DraftKeeper, type EditBase, type EditableFields, editBaseOf, editablePaths, valueAt, withFields } from '../../utils/model/index.ts';
import { Button } from '../button.tsx';
import { DirectiveEditor, type DirectiveEditorProps } from '../directive-editor.tsx';
import { messages } from '../messages.ts';
import { fieldName, fieldWords } from '../field-words.ts';
import { DraftNotice } from './draft-notice.tsx';
import { useKeeping } from './use-keeping.ts';

export interface DraftedEditorProps extends Omit<DirectiveEditorProps, 'onSave' | 'onCancel' | 'onChange' | 'saving' | 'initial' | 'question'> {
  /** The note as it is now, or what a new one begins with. */
  readonly current: EditableFields & Partial<Pick<EditBase, 'versions'>>;
  /** It was deleted elsewhere meanwhile: saving brings it back. */
  readonly isDeleted?: boolean | undefined;
  /** What is said of a field that was written elsewhere meanwhile, before what was written. */
  readonly elsewhere?: ((field: string) => string) | undefined;
  /** Made anew for each place where something is typed; an editor stays with the one that it began with. */
  readonly keeper: () => DraftKeeper;
  /**
   * True if it was saved: what was kept is then no longer needed.
   * @param base the note as the person had it before them when they began
   */
  readonly onSave: (fields: EditableFields, base: EditBase) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What the form begins with. */
interface Start {
  readonly fields: EditableFields;
  readonly base: EditBase;
  readonly isDraft: boolean;
}

const baseOf = ({ versions = {}, ...fields }: DraftedEditorProps['current']): EditBase => editBaseOf({ ...fields, versions });

/**
 * The editor of a note. What is typed is kept while it is typed, and is there again after a crash. What is written into the
 * note elsewhere meanwhile is shown beside it and touches nothing that was typed.
 */
export function DraftedEditor({ current, isDeleted = false, elsewhere, keeper: makeKeeper, onSave, onCancel, ...rest }: DraftedEditorProps) {
  const [keeper] = useState(makeKeeper);
  const [start, setStart] = useState<Start>();
  /** Each time the form begins with other values it is a new form. */
  const [form, setForm] = useState(0);
  const [saving, setSaving] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const typed = useRef<EditableFields | undefined>(undefined);
  const keeping = useKeeping<EditableFields>((fields) => start && keeper.keep({ ...fields, base: start.base }));
  const { draft: texts } = messages.value.components;

  useEffect(() => {
    void keeper
      .begin()
      .catch(() => undefined)
      .then((left) => begin(left ? { fields: left, base: left.base ?? baseOf(current), isDraft: true } : fresh()));
    return () => keeper.end();
    // The editor starts once; what comes later does not touch what is typed.
  }, []);

  // The form may be longer than its room, with the focus far above the question, and a second Escape throws away what was typed.
  useLayoutEffect(() => {
    if (isLeaving) question.current?.scrollIntoView({ block: 'nearest' });
  }, [isLeaving]);

  const fresh = (): Start => ({ fields: current, base: baseOf(current), isDraft: false });

  function begin(next: Start): void {
    typed.current = next.fields;
    setStart(next);
    setForm((before) => before + 1);
  }

  async function discard(): Promise<void> {
    keeping.stop();
    await keeper.discard().catch(() => undefined);
  }

  async function save(fields: EditableFields, base: EditBase): Promise<void> {
    keeping.now();
    setSaving(true);
    const isSaved = await onSave(fields, base);
    setSaving(false);
    if (isSaved) await discard();
  }

  /** Takes a value that was written elsewhere into the form. The rest of it stays as it was typed. */
  function take(field: string, base: EditBase): void {
    const value = { [field]: valueAt(current, field) };
    const version = current.versions?.[field] ?? '';
    const fields = withFields({ ...typed.current!, versions: {} }, value, version);
    const seen = withFields(base, value, version);
    begin({ fields, base: seen, isDraft: start?.isDraft ?? false });
    keeper.keep({ ...fields, base: seen });
  }

  function leave(): void {
    void discard();
    onCancel();
  }

  /** What was typed goes only at the second Escape. */
  function askToLeave(): void {
    if (isLeaving || differing(typed.current ?? current, current).length === 0) leave();
    else setIsLeaving(true);
  }

  if (!start) return <Awaited />;
  const { base, fields, isDraft } = start;
  return (
    <div class="drafted">
      {isDeleted && <DraftNotice>{texts.deleted}</DraftNotice>}
      {isDraft && (
        <DraftNotice
          acts={
            <Button
              tone="quiet"
              onClick={() => {
                begin(fresh());
                void discard();
              }}
            >
              {texts.startOver}
            </Button>
          }
        >
          {texts.restored}
        </DraftNotice>
      )}
      {current.versions &&
        differing(base, current).map((field) => (
          <DraftNotice
            key={field}
            text={fieldWords(field, valueAt(current, field)) || texts.empty}
            acts={
              <Button tone="quiet" onClick={() => take(field, base)}>
                {texts.take}
              </Button>
            }
          >
            {(elsewhere ?? texts.elsewhere)(fieldName(field))}
          </DraftNotice>
        ))}
      <DirectiveEditor
        {...rest}
        key={form}
        initial={fields}
        saving={saving}
        onChange={(next) => {
          typed.current = next;
          setIsLeaving(false);
          keeping.soon(next);
        }}
        onSave={(next) => void save(next, base)}
        onCancel={(by) => (by === 'key' ? askToLeave() : leave())}
        question={
          isLeaving && (
            <DraftNotice
              ref={question}
              acts={
                <>
                  <Button onClick={() => setIsLeaving(false)}>{texts.goOn}</Button>
                  <Button tone="quiet" keyHint="Esc" onClick={leave}>
                    {texts.discard}
                  </Button>
                </>
              }
            >
              {texts.leaving}
            </DraftNotice>
          )
        }
      />
    </div>
  );
}

/** Has the focus until what was left is read: what is typed meanwhile is meant for the form, and is no key of the screen. */
function Awaited() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return <div ref={place} class="awaited" tabIndex={-1} aria-busy="true" onKeyDown={(event) => event.stopPropagation()} />;
}

/** Fields that hold something else in one than in the other. */
function differing(one: EditableFields, other: EditableFields): string[] {
  const paths = new Set([...editablePaths(one), ...editablePaths(other)]);
  return [...paths].filter((path) => fieldWords(path, valueAt(one, path)) !== fieldWords(path, valueAt(other, path)));
}
