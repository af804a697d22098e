import { Button, ChangeWarning, ChangedQuote, type Move, type VersionRow, beginningOf, messages } from '../../../components/index.ts';
import type { Block } from '../../../utils/model/index.ts';

export interface ComparedRowProps {
  readonly row: VersionRow;
  /** Of the rows that differ, from 1; 0 if it does not. */
  readonly place: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onShow: (row: number) => void;
}

type DifferingRow = VersionRow & { readonly kind: Exclude<VersionRow['kind'], 'same'> };

/** A block as it was and as it is. What is the same in both is read once. */
export function ComparedRow({ row, ...props }: ComparedRowProps) {
  const { kind, before, after } = row;
  if (kind !== 'same') return <Difference row={{ ...row, kind }} {...props} />;
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

function Difference({ row, place, count, isCurrent, onFocus, onShow }: ComparedRowProps & { readonly row: DifferingRow }) {
  const { kind, before, after, changes, move } = row;
  const texts = messages.value.reader.compare;
  const what = whatOf(row);
  const isTold = move !== undefined || changes !== undefined;
  return (
    <li
      class={`${kind} ${(after ?? before)?.kind ?? ''} ${isTold ? '' : 'goes-on'} ${isCurrent ? 'current' : ''}`}
      tabIndex={-1}
      aria-label={place === 0 ? what : texts.row(place, count, what)}
      onFocus={onFocus}
    >
      {isTold && (
        <div class="kind">
          <p>{what}</p>
          {move && (
            <Button tone="quiet" onClick={() => onShow(move.other)}>
              {kind === 'movedAway' ? texts.moves.seeNew : texts.moves.seeOld}
            </Button>
          )}
        </div>
      )}
      {changes && <ChangeWarning changes={changes} />}
      <div class={before ? 'was' : 'was nothing'}>
        {before && changes ? <ChangedQuote changes={changes} only="before" /> : <Plain block={before} />}
      </div>
      <div class={after ? '' : 'nothing'}>{after && changes ? <ChangedQuote changes={changes} only="after" /> : <Plain block={after} />}</div>
    </li>
  );
}

/** What became of a row's block: "Đã sửa", "3 đoạn chuyển xuống dưới, nay ở sau mục “I. Về kinh tế”". */
function whatOf({ kind, changes, move }: DifferingRow): string {
  const { kinds, moves } = messages.value.reader.compare;
  if (kind !== 'movedAway' && kind !== 'movedHere') return kinds[kind];
  const moved = move ? moves.told[kind](move.count, move.way, placeWords(move)) : kinds.moved;
  return changes ? moves.andEdited(moved) : moved;
}

function placeWords({ place }: Move): string {
  const { places } = messages.value.reader.compare.moves;
  return place.kind === 'start' ? places.start : places[place.kind](beginningOf(place.block.text));
}

function Plain({ block }: { readonly block: Block | undefined }) {
  return block ? (
    <p class="quote" lang="vi">
      {block.marker !== undefined && <span class="muted">{block.marker} </span>}
      {block.text}
    </p>
  ) : null;
}
