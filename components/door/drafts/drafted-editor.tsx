import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditableFields } from '../../../utils/model/index.ts';
import { discardDraft, keepDraft } from '../../../utils/notebook/index.ts';
import { Button } from '../../button.tsx';
import { DirectiveEditor, type DirectiveEditorProps } from '../../directive-editor.tsx';
import { messages } from '../../messages.ts';
import { notebook } from '../own-notebook.ts';
import { readDraft } from './editor-draft.ts';
import './drafts.css';

/** How long one may type before it is kept, ms. */
const DRAFT_DELAY_MS = 300;

export interface DraftedEditorProps extends Omit<DirectiveEditorProps, 'onSave' | 'onChange' | 'saving'> {
  readonly draftKey: string;
  /** True if it was kept: the draft is then no longer needed. */
  readonly onSave: (fields: EditableFields) => Promise<boolean>;
}

/** The editor of a note. What is typed is kept while it is typed, and is there again after a crash. */
export function DraftedEditor({ draftKey, initial, onSave, onCancel, ...rest }: DraftedEditorProps) {
  const [start, setStart] = useState<{ fields: EditableFields; isDraft: boolean }>();
  const [saving, setSaving] = useState(false);
  const draft = useDraft(draftKey);
  const { draft: texts } = messages.value.components;

  useEffect(() => {
    void readDraft(draftKey)
      .catch(() => undefined)
      .then((left) => setStart({ fields: left ?? initial, isDraft: left !== undefined }));
    // The editor starts once; what comes later does not touch what is typed.
  }, [draftKey]);

  async function save(fields: EditableFields): Promise<void> {
    draft.keepNow();
    setSaving(true);
    const isKept = await onSave(fields);
    setSaving(false);
    if (isKept) await draft.discard();
  }

  if (!start) return null;
  return (
    <div class="drafted">
      {start.isDraft && (
        <div class="draft-notice">
          <p>{texts.restored}</p>
          <Button
            tone="quiet"
            onClick={() => {
              setStart({ fields: initial, isDraft: false });
              void draft.discard();
            }}
          >
            {texts.startOver}
          </Button>
        </div>
      )}
      <DirectiveEditor
        {...rest}
        key={String(start.isDraft)}
        initial={start.fields}
        saving={saving}
        onChange={draft.keepSoon}
        onSave={(fields) => void save(fields)}
        onCancel={() => {
          void draft.discard();
          onCancel();
        }}
      />
    </div>
  );
}

/** Keeps what stands in the form: when the typing rests, and at once when the screen goes away. */
function useDraft(key: string) {
  const unkept = useRef<EditableFields | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function keepNow(): void {
    clearTimeout(timer.current);
    if (unkept.current) keepDraft(notebook, key, unkept.current).catch(() => undefined);
    unkept.current = undefined;
  }

  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [key]);

  return {
    keepNow,
    keepSoon(fields: EditableFields): void {
      unkept.current = fields;
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, DRAFT_DELAY_MS);
    },
    async discard(): Promise<void> {
      clearTimeout(timer.current);
      unkept.current = undefined;
      await discardDraft(notebook, key).catch(() => undefined);
    },
  };
}
