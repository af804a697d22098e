import type { NotebookFinder } from '../../../utils/finding/notebook-finder.ts';
import type { FinderAnswer, PageQuestion } from '../../../utils/finding/index.ts';
import { type DocumentRecord, type Meeting, newId, type Note } from '../../../utils/model/index.ts';
import { Notebook } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

export const TODAY = '2027-02-24';

/** A notebook in the browser's database as it stands. */
export const openNotebook = (): Notebook => new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu Hà', unit: '' }) });

export interface Records {
  readonly notes?: readonly Note[];
  readonly documents?: readonly DocumentRecord[];
  readonly meetings?: readonly Meeting[];
}

/** Writes records whole, in one act. */
export function keep(notebook: Notebook, { notes = [], documents = [], meetings = [] }: Records): Promise<void> {
  return notebook.act(newId(), 'importBundle', async (scope) => {
    for (const one of documents) await scope.put('documents', one);
    for (const one of meetings) await scope.put('meetings', one);
    for (const one of notes) await scope.put('notes', one);
  });
}

const never = new AbortController().signal;

/** The first notes for a question, as typing asks. */
export function find(finder: NotebookFinder, query: string, more: Partial<PageQuestion> = {}): Promise<FinderAnswer<'find'>> {
  return finder.find({ query, typing: true, today: TODAY, count: 100, ...more }, never);
}

export async function idsFound(finder: NotebookFinder, query: string, more: Partial<PageQuestion> = {}): Promise<string[]> {
  return (await find(finder, query, more)).notes.map(({ note }) => note.id);
}
