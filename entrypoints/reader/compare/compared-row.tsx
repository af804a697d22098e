import { ChangeWarning, ChangedQuote, type VersionRow, messages } from '../../../components/index.ts';
import type { Block } from '../../../utils/model/index.ts';

export interface ComparedRowProps {
  readonly row: VersionRow;
  /** Of the rows that differ, from 1; 0 if it does not. */
  readonly place: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

/** A block as it was and as it is. What is the same in both is read once. */
export function ComparedRow({ row: { kind, before, after, changes }, place, count, isCurrent, onFocus }: ComparedRowProps) {
  const texts = messages.value.reader.compare;
  if (kind === 'same') {
    return (
      <li class={`same ${after?.kind ?? ''}`}>
        <div class="was" aria-hidden="true">
          <Plain block={before} />
        </div>
        <div>
          <Plain block={after} />
        </div>
      </li>
    );
  }
  const what = texts.kinds[kind];
  return (
    <li class={`${kind} ${(after ?? before)?.kind ?? ''} ${isCurrent ? 'current' : ''}`} tabIndex={-1} aria-label={texts.row(place, count, what)} onFocus={onFocus}>
      <p class="kind">{what}</p>
      {changes && <ChangeWarning changes={changes} />}
      <div class={before ? 'was' : 'was nothing'}>
        {before && changes ? <ChangedQuote changes={changes} only="before" /> : <Plain block={before} />}
      </div>
      <div class={after ? '' : 'nothing'}>{after && changes ? <ChangedQuote changes={changes} only="after" /> : <Plain block={after} />}</div>
    </li>
  );
}

function Plain({ block }: { readonly block: Block | undefined }) {
  return block ? (
    <p class="quote" lang="vi">
      {block.marker !== undefined && <span class="muted">{block.marker} </span>}
      {block.text}
    </p>
  ) : null;
}
