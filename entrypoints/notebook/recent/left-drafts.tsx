import { useState } from 'preact/hooks';
import { leftDrafts, notebook, useLive } from '../../../components/door/index.ts';
import { beginningOf, Button, CopyIcon, copyText, messages } from '../../../components/index.ts';
import { formatInstant } from '../../../utils/model/index.ts';
import { discardDraft } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import { type DescribedDraft, describeDraft } from './described-draft.ts';

/** What was typed anywhere and neither saved nor thrown away, so that it is found also where its place is gone. */
export function LeftDrafts() {
  const texts = messages.value.notebook.recent;
  const [discarded, setDiscarded] = useState(0);
  const { value: drafts = [] } = useLive(async (own) => Promise.all((await leftDrafts()).map((draft) => describeDraft(own, draft))), [discarded]);
  if (drafts.length === 0) return null;
  return (
    <section class="left-drafts" aria-labelledby="left-drafts-title">
      <h2 id="left-drafts-title">{texts.drafts}</h2>
      <p class="muted">{texts.draftsWhat}</p>
      <ul role="list">
        {drafts.map((draft) => (
          <li key={draft.key}>
            <LeftDraft draft={draft} onDiscard={() => void discardDraft(notebook, draft.key).then(() => setDiscarded((count) => count + 1))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftDraft({ draft, onDiscard }: { readonly draft: DescribedDraft; readonly onDiscard: () => void }) {
  const texts = messages.value.notebook.recent;
  const [isCopied, setIsCopied] = useState(false);
  const { kind, about, address, text, at, to, isGone } = draft;
  const place = texts.places[kind];
  return (
    <>
      <p class="typed">{text}</p>
      <p class="muted small">
        {isGone ? texts.goneFrom(place) : place}
        {about !== '' && `: ${beginningOf(about)}`} · {address !== undefined && `${address} · `}
        <time dateTime={at}>{formatInstant(at)}</time>
      </p>
      <div class="acts">
        {to && (
          <a class="button plain" href={hashOf(to)}>
            {texts.open}
          </a>
        )}
        <Button
          tone="quiet"
          icon={CopyIcon}
          onClick={() => {
            copyText(text);
            setIsCopied(true);
          }}
        >
          {isCopied ? texts.copied : texts.copy}
        </Button>
        <Button tone="quiet" label={texts.discardOf(beginningOf(text))} onClick={onDiscard}>
          {texts.discard}
        </Button>
      </div>
    </>
  );
}
