import { Button, ChangedQuote, messages } from '../../../components/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { changedFlags } from './new-wording.ts';

export interface ChangedWordingProps {
  readonly reading: NoteReading;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onKeep: () => void;
}

/** Below a note whose words were changed on the page: what kind of words, and the choice. */
export function ChangedWording({ reading, busy, onAccept, onKeep }: ChangedWordingProps) {
  const texts = messages.value.panel.changed;
  const flags = changedFlags(reading.changes ?? []).map((flag) => texts.flags[flag]);
  const last = flags.pop();
  const list = flags.length > 0 ? `${flags.join(', ')}${texts.and}${last}` : last;
  return (
    <div class="wording">
      <p class="explain">{list === undefined ? texts.explainWords : texts.explain(list)}</p>
      <div class="acts">
        <Button tone="primary" busy={busy} onClick={onAccept}>
          {texts.accept}
        </Button>
        <Button onClick={onKeep}>{texts.keep}</Button>
      </div>
    </div>
  );
}

/** Below a note whose old words the person kept: the new ones can still be seen, and taken. */
export function KeptWording({ reading, busy, onAccept }: Omit<ChangedWordingProps, 'onKeep'>) {
  const texts = messages.value.panel.changed;
  return (
    <details class="wording">
      <summary>{texts.keptBefore}</summary>
      <ChangedQuote changes={reading.changes ?? []} />
      <div class="acts">
        <Button busy={busy} onClick={onAccept}>
          {texts.accept}
        </Button>
      </div>
    </details>
  );
}
