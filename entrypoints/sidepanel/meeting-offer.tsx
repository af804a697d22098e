import { MeetingQuestion, Outcome, useDoing, useLive } from '../../components/door/index.ts';
import type { DocumentRecord } from '../../utils/model/index.ts';
import { meetingOffered } from '../../utils/notebook/index.ts';
import { useFocusOnReturn } from './use-focus-on-return.ts';

const firstAnswer = (): HTMLElement | null => document.querySelector('.meeting-question button');

/** Of a document that is kept and of no meeting: whether it is of one with others. */
export function MeetingOffer({ document }: { readonly document: DocumentRecord }) {
  const doing = useDoing();
  const focusOnReturn = useFocusOnReturn();
  const { value: suggestion } = useLive(
    (notebook) => (document.meetingId === undefined ? meetingOffered(notebook, document.id) : Promise.resolve(undefined)),
    [document.id, document.meetingId],
    (change) => change === 'everything' || change.noteIds.length === 0,
  );
  return (
    <>
      {doing.result && <Outcome doing={doing} onUndone={() => focusOnReturn(firstAnswer)} />}
      {suggestion && <MeetingQuestion suggestion={suggestion} doing={doing} here={document.id} />}
    </>
  );
}
