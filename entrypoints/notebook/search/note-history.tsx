import { ChangedQuote, Quote, fieldName, fieldWords, messages } from '../../../components/index.ts';
import { useLive } from '../../../components/door/index.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import { formatInstant, type Note } from '../../../utils/model/index.ts';
import { historyOf, refusedWordings } from '../../../utils/notebook/index.ts';
import { historyLines, type HistoryLine, withRefusals } from './history-lines.ts';

/** Who changed what of a note, the latest first: "20/02/2027, 16:40 Lê An Thời hạn: 31/01/2027 → 28/02/2027". */
export function NoteHistory({ note }: { readonly note: Note }) {
  const texts = messages.value.notebook.history;
  const { value: [entries, refusals] = [[], []] } = useLive(
    (notebook) => Promise.all([historyOf(notebook, 'notes', note.id), refusedWordings(notebook, note)]),
    [note.id],
  );
  const lines = withRefusals(historyLines(note, entries), refusals);
  const { authorName } = note;
  if (lines.length === 0) return null;
  return (
    <section class="note-history">
      <h2>{texts.title}</h2>
      <ol role="list">
        {lines.map((line, index) => (
          <li key={`${line.at} ${index}`}>
            <time dateTime={line.at}>{formatInstant(line.at)}</time>
            {'refused' in line ? (
              <div>
                {texts.refused}
                <Quote text={line.refused} />
              </div>
            ) : (
              <>
                {(line.by ?? authorName) !== '' && <b>{line.by ?? authorName}</b>}
                <ChangeText line={line} />
              </>
            )}
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
  if (field === 'quote' && was !== '' && is !== '') {
    return (
      <div>
        {fieldName(field)}
        <ChangedQuote changes={compareWords(was, is)} />
      </div>
    );
  }
  return (
    <span>
      {fieldName(field)}: {was !== '' && <del>{was}</del>} {was !== '' && is !== '' && '→ '}
      {is === '' ? <i>{texts.emptied}</i> : is}
    </span>
  );
}
