import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { notebook } from '../../components/door/index.ts';
import { Button, DirectiveEditor, type EditableFields, messages } from '../../components/index.ts';
import { noteFieldsEntries } from '../../utils/model/index.ts';
import { discardDraft, draftAt, keepDraft } from '../../utils/notebook/index.ts';

const { category, comment, tags, directive } = noteFieldsEntries;
const draftSchema = v.object({ category, comment, tags, directive });

/** How long one may type before it is kept, ms. */
const DRAFT_DELAY_MS = 300;

/** What was being written under this key when the panel was closed, or undefined. */
export async function readDraft(key: string): Promise<EditableFields | undefined> {
  const draft = v.safeParse(draftSchema, (await draftAt(notebook, key))?.value);
  return draft.success ? draft.output : undefined;
}

export interface DraftedEditorProps {
  readonly draftKey: string;
  readonly initial: EditableFields;
  /** True if it was kept: the draft is then no longer needed. */
  readonly onSave: (fields: EditableFields) => Promise<boolean>;
  readonly onCancel: () => void;
  readonly units?: readonly string[];
}

/** The editor of a note. What is typed is kept while it is typed, and is there again after a crash. */
export function DraftedEditor({ draftKey, initial, onSave, onCancel, units = [] }: DraftedEditorProps) {
  const [start, setStart] = useState<{ fields: EditableFields; isDraft: boolean }>();
  const [saving, setSaving] = useState(false);
  const drafts = useDrafts(draftKey);
  const { draft: texts } = messages.value.panel;

  useEffect(() => {
    void readDraft(draftKey)
      .catch(() => undefined)
      .then((draft) => setStart({ fields: draft ?? initial, isDraft: draft !== undefined }));
    // The editor starts once; what comes later does not touch what is typed.
  }, [draftKey]);

  async function save(fields: EditableFields): Promise<void> {
    if (drafts.collects(fields)) return;
    setSaving(true);
    const isKept = await onSave(fields);
    setSaving(false);
    if (isKept) await drafts.discard();
  }

  if (!start) return null;
  return (
    <div ref={drafts.frame} class="drafted" onInput={drafts.touched} onChange={drafts.touched} onClick={drafts.touched}>
      {start.isDraft && (
        <div class="restored">
          <p>{texts.restored}</p>
          <Button
            tone="quiet"
            onClick={() => {
              setStart({ fields: initial, isDraft: false });
              void drafts.discard();
            }}
          >
            {texts.startOver}
          </Button>
        </div>
      )}
      <DirectiveEditor
        key={String(start.isDraft)}
        initial={start.fields}
        units={units}
        saving={saving}
        onSave={(fields) => void save(fields)}
        onCancel={() => {
          void drafts.discard();
          onCancel();
        }}
      />
    </div>
  );
}

/**
 * Keeps what stands in the editor's form. The editor says what that is when its form is submitted:
 * a submission that starts here is only collected.
 */
function useDrafts(key: string) {
  const frame = useRef<HTMLDivElement>(null);
  const isCollecting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function collect(): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    isCollecting.current = true;
    frame.current?.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    isCollecting.current = false;
  }

  useEffect(() => {
    const collectNow = (): void => {
      if (timer.current !== undefined) collect();
    };
    addEventListener('pagehide', collectNow);
    return () => {
      removeEventListener('pagehide', collectNow);
      collectNow();
    };
  }, []);

  return {
    frame,
    touched(): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(collect, DRAFT_DELAY_MS);
    },
    collects(fields: EditableFields): boolean {
      if (isCollecting.current) keepDraft(notebook, key, fields).catch(() => undefined);
      return isCollecting.current;
    },
    async discard(): Promise<void> {
      clearTimeout(timer.current);
      timer.current = undefined;
      await discardDraft(notebook, key).catch(() => undefined);
    },
  };
}
