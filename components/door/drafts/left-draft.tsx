import { useEffect, useState } from 'preact/hooks';
import { discardDraft } from '../../../utils/notebook/index.ts';
import type { Draft } from '../../../utils/storage/index.ts';
import { Button } from '../../button.tsx';
import { DraftNotice } from '../../drafts/draft-notice.tsx';
import { messages } from '../../messages.ts';
import { notebook } from '../own-notebook.ts';
import { leftDrafts } from './own-drafts.ts';

export interface LeftDraftProps {
  readonly place: string;
  readonly onGoOn: () => void;
}

/** Offers what was being typed when its screen went away. */
export function LeftDraft({ place, onGoOn }: LeftDraftProps) {
  const [left, setLeft] = useState<Draft>();
  const texts = messages.value.components.draft;

  async function look(): Promise<void> {
    setLeft((await leftDrafts(place).catch(() => []))[0]);
  }
  useEffect(() => void look(), [place]);

  if (!left) return null;
  return (
    <DraftNotice
      acts={
        <>
          <Button onClick={onGoOn}>{texts.goOn}</Button>
          <Button tone="quiet" onClick={() => void discardDraft(notebook, left.key).then(look)}>
            {texts.discard}
          </Button>
        </>
      }
    >
      {texts.left}
    </DraftNotice>
  );
}
