import { BackIcon, DownIcon, IconButton, KeyboardIcon, messages, MinusIcon, PlusIcon, PrinterIcon, Select, UpIcon } from '../../components/index.ts';
import { formatInstant, type Snapshot } from '../../utils/model/index.ts';
import type { NoteCounts } from './marks/note-places.ts';
import { canGrow, canShrink, changeTextSize } from './text-size.ts';

export interface ReadingBarProps {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly shown: Snapshot | undefined;
  readonly onChooseSnapshot: (id: string) => void;
  readonly counts: NoteCounts;
  /** Of the marked notes, from 1. */
  readonly currentNumber: number | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onHelp: () => void;
}

/** What stays at the top while one reads. */
export function ReadingBar({ snapshots, shown, onChooseSnapshot, counts, currentNumber, onStep, onHelp }: ReadingBarProps) {
  const texts = messages.value.reader;
  const { marked } = counts;
  const others = counts.whole + counts.unmarked;
  const latest = snapshots.at(-1);
  const options = [...snapshots].reverse().map(({ id, capturedAt }) => ({
    value: id,
    text: id === latest?.id ? texts.latest(formatInstant(capturedAt)) : formatInstant(capturedAt),
  }));
  return (
    <header class="reading-bar">
      <a class="button quiet" href="notebook.html">
        <BackIcon />
        {texts.notebook}
      </a>
      {shown && snapshots.length > 1 && <Select label={texts.snapshot} options={options} value={shown.id} onChange={onChooseSnapshot} />}
      <div class="bar-acts">
        {marked > 0 && (
          <>
            <IconButton icon={UpIcon} label={texts.previous} onClick={() => onStep(-1)} />
            <span class="bar-count" title={texts.passageOf(currentNumber, marked)}>
              {currentNumber ?? '–'}/{marked}
            </span>
            <IconButton icon={DownIcon} label={texts.next} onClick={() => onStep(1)} />
            {others > 0 && (
              <a class="bar-others" href="#notes-title" title={texts.whereNotesStand(counts)}>
                {texts.others(others)}
              </a>
            )}
            <span class="bar-line" />
          </>
        )}
        <IconButton icon={MinusIcon} label={texts.smaller} disabled={!canShrink()} onClick={() => changeTextSize(-1)} />
        <span class="bar-size" aria-hidden="true">
          Aa
        </span>
        <IconButton icon={PlusIcon} label={texts.larger} disabled={!canGrow()} onClick={() => changeTextSize(1)} />
        <span class="bar-line" />
        <IconButton icon={PrinterIcon} label={texts.print} onClick={() => print()} />
        <IconButton icon={KeyboardIcon} label={texts.keys} onClick={onHelp} />
      </div>
    </header>
  );
}
