import { categoryName } from '../../../components/categories.ts';
import { messages } from '../../../components/index.ts';
import { useLive } from '../../../components/door/index.ts';
import { CATEGORY_IDS, type CategoryId, formatInstant, type Note, type TaskStatus } from '../../../utils/model/index.ts';
import { historyOf } from '../../../utils/notebook/index.ts';
import { historyLines, type HistoryLine, writtenValue } from './history-lines.ts';

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
  const [was, is] = [wordsOf(field, before), wordsOf(field, after)];
  return (
    <span>
      {fieldName(field)}: {was !== '' && <del>{was}</del>} {was !== '' && is !== '' && '→ '}
      {is === '' ? <i>{texts.emptied}</i> : is}
    </span>
  );
}

function fieldName(field: string): string {
  const { common, notebook } = messages.value;
  const name = field.replace('directive.', '');
  const names: Readonly<Record<string, string>> = { ...common.fields, deadlines: common.fields.deadline, quote: notebook.history.quote };
  return names[name] ?? name;
}

function wordsOf(field: string, value: unknown): string {
  const { statuses } = messages.value.common;
  if (field === 'directive.status' && typeof value === 'string') return statuses[value as TaskStatus] ?? value;
  if (field === 'category' && CATEGORY_IDS.includes(value as CategoryId)) return categoryName(value as CategoryId);
  return writtenValue(value);
}
