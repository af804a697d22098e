import { fieldName, fieldWords, messages } from '../../../components/index.ts';
import { useLive } from '../../../components/door/index.ts';
import { formatInstant, type Note } from '../../../utils/model/index.ts';
import { historyOf } from '../../../utils/notebook/index.ts';
import { historyLines, type HistoryLine } from './history-lines.ts';

/** What was changed of a note, the latest first: "20/02/2027, 16:40 · Thời hạn: 31/01/2027 → 28/02/2027". */
export function NoteHistory({ note }: { readonly note: Note }) {
  const texts = messages.value.notebook.history;
  const { value: entries = [] } = useLive((notebook) => historyOf(notebook, 'notes', note.id), [note.id]);
  const lines = historyLines(note, entries);
  if (lines.length === 0) return null;
  return (
    <section class="note-history">
      <h2>{texts.title}</h2>
      <ol role="list">
        {lines.map((line, index) => (
          <li key={`${line.at} ${line.field} ${index}`}>
            <time dateTime={line.at}>{formatInstant(line.at)}</time>
            {line.by !== undefined && <b>{line.by}</b>}
            <ChangeText line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChangeText({ line: { field, before, after } }: { readonly line: HistoryLine }) {
  const texts = messages.value.notebook.history;
  if (field === 'deleted') return <span>{after === undefined ? texts.restored : texts.deleted}</span>;
  const [was, is] = [fieldWords(field, before), fieldWords(field, after)];
  return (
    <span>
      {fieldName(field)}: {was !== '' && <del>{was}</del>} {was !== '' && is !== '' && '→ '}
      {is === '' ? <i>{texts.emptied}</i> : is}
    </span>
  );
}
