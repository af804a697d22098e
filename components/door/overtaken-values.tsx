import type { FeedChange } from '../../utils/messaging/index.ts';
import { type Id, changeOfField, newId } from '../../utils/model/index.ts';
import { type Overtaken, changeBriefing, changeMeeting, changeNote, historyOf, keepValue, overtakenValues } from '../../utils/notebook/index.ts';
import type { EditableRecords } from '../../utils/storage/index.ts';
import { Button } from '../button.tsx';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { fieldName, fieldWords } from '../field-words.ts';
import { messages } from '../messages.ts';
import { Outcome, useDoing } from './doing.tsx';
import { notebook } from './own-notebook.ts';
import { useLive } from './use-live.ts';

export interface OvertakenValuesProps<S extends 'notes' | 'briefings' | 'meetings'> {
  readonly store: S;
  /** As it is now. */
  readonly record: EditableRecords[S];
}

/** Offers what somebody wrote into a record while another wrote over it, on whichever screen: until a person has chosen. */
export function OvertakenValues<S extends 'notes' | 'briefings' | 'meetings'>({ store, record }: OvertakenValuesProps<S>) {
  const doing = useDoing();
  const { value: history = [] } = useLive((own) => historyOf(own, store, record.id), [store, record.id], (change) => mayConcern(change, record.id));
  const overtaken = overtakenValues(record, history);
  const { draft, overtaken: texts } = messages.value.components;

  function takeBack({ field, value }: Overtaken): void {
    void doing.run(texts.taken, async (operationId) => {
      if (store === 'briefings') await changeBriefing(notebook, operationId, record.id, { [field]: value });
      else if (store === 'meetings') await changeMeeting(notebook, operationId, record.id, { [field]: value });
      else await changeNote(notebook, operationId, record.id, changeOfField(field, value));
    });
  }

  return (
    <>
      <Outcome doing={doing} />
      {overtaken.map(({ field, value }) => (
        <DraftNotice
          key={field}
          text={fieldWords(field, value) || draft.empty}
          acts={
            <>
              <Button busy={doing.busy} onClick={() => takeBack({ field, value })}>
                {texts.takeBack}
              </Button>
              <Button tone="quiet" onClick={() => void keepValue(notebook, newId(), store, record.id, field).catch(() => undefined)}>
                {texts.keep}
              </Button>
            </>
          }
        >
          {texts.meanwhile(fieldName(field))}
        </DraftNotice>
      ))}
    </>
  );
}

/** A list has many records: each reads its history again only for a change of its own, or for one that changed none, as a decision does. */
function mayConcern(change: FeedChange, id: Id): boolean {
  if (change === 'everything') return true;
  const ids = [...change.noteIds, ...change.briefingIds, ...change.meetingIds];
  return ids.includes(id) || ids.length + change.documentIds.length === 0;
}
