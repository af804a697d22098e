import type { RefObject } from 'preact';
import { Button, TwoWordings, fieldName, gravestFlag, messages, useShortcuts } from '../../../components/index.ts';
import { isSpellingOnly } from '../../../utils/anchoring/index.ts';
import type { Extraction } from '../../../utils/model/index.ts';
import { CompareLink } from '../compare-link.tsx';
import { type PlacedNote, allChanges } from './arrange-notes.ts';
import type { ChangedSource } from './changed-sources.ts';
import { useFollowing } from './following-fields.tsx';
import type { ReadFields } from './new-wording.ts';
import { shortened } from './shortened.ts';

export interface ChangedWordingProps {
  readonly placed: PlacedNote;
  readonly extraction: Extraction;
  readonly tabId: number;
  readonly busy: boolean;
  /** The card: its keys are heard where it has focus. */
  readonly card: RefObject<HTMLElement | null>;
  /** @param fields of the directive that are to follow the new wording */
  readonly onAccept: (fields: Partial<ReadFields>) => void;
  /** Absent: the old words were kept already. */
  readonly onKeep?: (() => void) | undefined;
}

/** Below a note whose words, or those around from which it was read, were changed on the page: what of its directive would follow, and the choice. */
export function ChangedWording({ placed, extraction, tabId, busy, card, onAccept, onKeep }: ChangedWordingProps) {
  const texts = messages.value.panel.changed;
  const { note, reading, around } = placed;
  const changes = allChanges(placed);
  const { fields, choice } = useFollowing(note, reading?.found ?? note.quote, around, extraction);
  const accept = (): void => onAccept(fields);
  useShortcuts(onKeep ? { m: accept, c: onKeep } : {}, card);
  return (
    <div class="wording">
      {gravestFlag(changes) === undefined && <p class="explain">{isSpellingOnly(changes) ? texts.explainSpelling : texts.explainWords}</p>}
      {around?.sources.map((source, index) => <SourceWordings key={index} source={source} />)}
      {choice}
      <div class="acts">
        <Button tone={onKeep ? 'primary' : 'plain'} keyHint={onKeep && 'M'} busy={busy} onClick={accept}>
          {texts.accept}
        </Button>
        {onKeep && (
          <Button keyHint="C" onClick={onKeep}>
            {texts.keep}
          </Button>
        )}
        <CompareLink note={note} tabId={tabId} />
      </div>
    </div>
  );
}

/** Words outside the passage that were changed, under what was read there; nothing if only the passage's own were. */
export function SourceWordings({ source: { deadlines, units, changes } }: { readonly source: ChangedSource }) {
  if (changes.length === 0) return null;
  const names = [deadlines.length > 0 && fieldName('deadlines'), units.length > 0 && messages.value.panel.changed.units].filter((name) => name !== false);
  return (
    <div class="source">
      <p class="explain">{messages.value.panel.changed.readAround(names)}</p>
      <TwoWordings changes={shortened(changes)} />
    </div>
  );
}

/** Below a note whose old words the person kept: the new ones can still be seen, and taken. */
export function KeptWording(props: Omit<ChangedWordingProps, 'onKeep'>) {
  const { changes } = props.placed.reading ?? {};
  return (
    <details class="wording">
      <summary>{messages.value.panel.changed.keptBefore}</summary>
      {changes && <TwoWordings changes={changes} />}
      <ChangedWording {...props} />
    </details>
  );
}
