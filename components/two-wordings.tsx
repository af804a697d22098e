import type { Change } from '../utils/model/index.ts';
import { AlertIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { ChangedQuote, type QuoteProps } from './quote.tsx';
import { type TellingChange, tellingChanges } from './telling-changes.ts';
import './two-wordings.css';

export interface TwoWordingsProps {
  readonly changes: readonly Change[];
  readonly size?: QuoteProps['size'];
}

/** The wording that was kept and the one of the page, side by side where there is room, with what differs and a warning of what matters. */
export function TwoWordings({ changes, size }: TwoWordingsProps) {
  const texts = messages.value.components.wordings;
  return (
    <div class="two-wordings">
      <ChangeWarning changes={changes} />
      <div class="sides">
        <figure>
          <figcaption>{texts.before}</figcaption>
          <ChangedQuote changes={changes} size={size} only="before" />
        </figure>
        <figure class="after">
          <figcaption>{texts.after}</figcaption>
          <ChangedQuote changes={changes} size={size} only="after" />
        </figure>
      </div>
    </div>
  );
}

/** More are told of as a number. */
const MOST_WARNINGS = 4;

/** "Thời hạn đã bị sửa: 15/12/2026 → 20/12/2026", a line for each change of substance; nothing if there is none. */
export function ChangeWarning({ changes }: Pick<TwoWordingsProps, 'changes'>) {
  const texts = messages.value.components.wordings;
  const telling = tellingChanges(changes);
  if (telling.length === 0) return null;
  return (
    <ul role="list" class="warnings">
      {telling.slice(0, MOST_WARNINGS).map((change, index) => (
        <li key={index}>
          <AlertIcon />
          <span>{warningWords(change)}</span>
        </li>
      ))}
      {telling.length > MOST_WARNINGS && <li class="more">{texts.more(telling.length - MOST_WARNINGS)}</li>}
    </ul>
  );
}

function warningWords({ flag, before, after }: TellingChange): string {
  const { changed, wordings } = messages.value.components;
  if (before === '') return wordings.added(changed[flag], after);
  return after === '' ? wordings.removed(changed[flag], before) : wordings.changed(changed[flag], before, after);
}
