import { useEffect, useState } from 'preact/hooks';
import { discardDraft } from '../../../utils/notebook/index.ts';
import { Button } from '../../button.tsx';
import { messages } from '../../messages.ts';
import { notebook } from '../own-notebook.ts';
import { readDraft } from './editor-draft.ts';
import './drafts.css';

export interface LeftDraftProps {
  readonly draftKey: string;
  readonly onGoOn: () => void;
}

/** Offers what was being typed when its screen went away. */
export function LeftDraft({ draftKey, onGoOn }: LeftDraftProps) {
  const [isThere, setIsThere] = useState(false);
  const texts = messages.value.components.draft;

  useEffect(() => {
    readDraft(draftKey).then(
      (draft) => setIsThere(draft !== undefined),
      () => undefined,
    );
  }, [draftKey]);

  if (!isThere) return null;
  return (
    <div class="draft-notice">
      <p>{texts.left}</p>
      <Button onClick={onGoOn}>{texts.goOn}</Button>
      <Button
        tone="quiet"
        onClick={() => {
          setIsThere(false);
          void discardDraft(notebook, draftKey);
        }}
      >
        {texts.discard}
      </Button>
    </div>
  );
}
