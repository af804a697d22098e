import { useEffect, useState } from 'preact/hooks';
import { discardDraft } from '../../../utils/notebook/index.ts';
import type { Draft } from '../../../utils/storage/index.ts';
import { Button } from '../../button.tsx';
import { DraftNotice } from '../../drafts/draft-notice.tsx';
import { messages } from '../../messages.ts';
import { notebook } from '../own-notebook.ts';
import { followLeftDrafts } from './own-drafts.ts';

export interface LeftDraftProps {
  readonly place: string;
  readonly onGoOn: () => void;
}

/** Offers what was being typed when its screen went away. */
export function LeftDraft({ place, onGoOn }: LeftDraftProps) {
  const [left, setLeft] = useState<Draft>();
  const [discarded, setDiscarded] = useState(0);
  const texts = messages.value.components.draft;

  useEffect(() => {
    const life = new AbortController();
    // Why the notebook cannot be read is said elsewhere.
    followLeftDrafts(place, ([latest]) => setLeft(latest), life.signal).catch(() => undefined);
    return () => life.abort();
  }, [place, discarded]);

  if (!left) return null;
  return (
    <DraftNotice
      acts={
        <>
          <Button onClick={onGoOn}>{texts.goOn}</Button>
          <Button tone="quiet" onClick={() => void discardDraft(notebook, left.key).then(() => setDiscarded(discarded + 1))}>
            {texts.discard}
          </Button>
        </>
      }
    >
      {texts.left}
    </DraftNotice>
  );
}
