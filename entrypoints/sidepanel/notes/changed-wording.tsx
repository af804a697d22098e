import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button, TwoWordings, fieldName, fieldWords, gravestFlag, messages, useShortcuts } from '../../../components/index.ts';
import { isSpellingOnly } from '../../../utils/anchoring/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import type { Extraction, Note } from '../../../utils/model/index.ts';
import { CompareLink } from '../compare-link.tsx';
import { type ReadFields, directiveAfter } from './new-wording.ts';

export interface ChangedWordingProps {
  readonly note: Note;
  readonly reading: NoteReading;
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

/** Below a note whose words were changed on the page: what of its directive would follow, and the choice. */
export function ChangedWording({ note, reading, extraction, tabId, busy, card, onAccept, onKeep }: ChangedWordingProps) {
  const texts = messages.value.panel.changed;
  const { date, publishedAt } = extraction;
  const { changes = [], found = note.quote } = reading;
  const following = useMemo(
    () => (note.category === 'directive' && note.directive ? directiveAfter(note.directive, note.quote, found, date ?? publishedAt) : {}),
    [note, found, date, publishedAt],
  );
  const names = Object.keys(following) as (keyof ReadFields)[];
  const [left, setLeft] = useState<ReadonlySet<keyof ReadFields>>(new Set());
  const accept = (): void => onAccept(Object.fromEntries(Object.entries(following).filter(([name]) => !left.has(name as keyof ReadFields))));
  useShortcuts(onKeep ? { m: accept, c: onKeep } : {}, card);
  return (
    <div class="wording">
      {gravestFlag(changes) === undefined && <p class="explain">{isSpellingOnly(changes) ? texts.explainSpelling : texts.explainWords}</p>}
      {names.length > 0 && (
        <fieldset class="following">
          <legend>{texts.following}</legend>
          {names.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!left.has(name)}
                onChange={({ currentTarget }) => setLeft(currentTarget.checked ? left.difference(new Set([name])) : new Set([...left, name]))}
              />
              <span>
                {fieldName(name)}: <del>{wordsOf(name, note.directive?.[name])}</del> → <b>{wordsOf(name, following[name])}</b>
              </span>
            </label>
          ))}
        </fieldset>
      )}
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

function wordsOf(name: keyof ReadFields, value: unknown): string {
  return fieldWords(`directive.${name}`, value) || messages.value.components.draft.empty;
}

/** Below a note whose old words the person kept: the new ones can still be seen, and taken. */
export function KeptWording(props: Omit<ChangedWordingProps, 'onKeep'>) {
  return (
    <details class="wording">
      <summary>{messages.value.panel.changed.keptBefore}</summary>
      <TwoWordings changes={props.reading.changes ?? []} />
      <ChangedWording {...props} />
    </details>
  );
}
