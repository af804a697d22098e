import { fieldName, fieldWords } from '../../../components/index.ts';
import {
  type BriefingPlan,
  editablePaths,
  type Id,
  type Note,
  readBriefingDraft,
  readWrittenDraft,
  sameValue,
  valueAt,
} from '../../../utils/model/index.ts';
import { type Notebook, placeOfDraft } from '../../../utils/notebook/index.ts';
import type { Draft } from '../../../utils/storage/index.ts';
import { EVERYTHING, type Route } from '../address/index.ts';

const KINDS = ['note', 'page', 'document', 'suggestion', 'byHand', 'briefing'] as const;

/** A draft as a person finds it again. */
export interface DescribedDraft {
  readonly key: string;
  /** ISO 8601: when it was typed last. */
  readonly at: string;
  readonly kind: (typeof KINDS)[number] | 'other';
  /** The passage or title that it is about. */
  readonly about: string;
  /** The address of the page where it was typed. */
  readonly address?: string;
  /** What was typed, as it can be copied: one line a field, if there is more than the comment. */
  readonly text: string;
  /** Where in the notebook it is gone on with. */
  readonly to?: Route | undefined;
  /** What it is about is not in the notebook any more. */
  readonly isGone: boolean;
}

/** Says of a draft where it was typed, also if that is gone. */
export async function describeDraft(notebook: Notebook, { key, at, value }: Draft): Promise<DescribedDraft> {
  const place = placeOfDraft({ key });
  const colon = place.indexOf(':');
  const kind: DescribedDraft['kind'] = KINDS.find((one) => one === place.slice(0, colon)) ?? 'other';
  const name = place.slice(colon + 1);
  const written = { key, at, kind, text: textOf(value) };
  const db = await notebook.database.connection();
  switch (kind) {
    case 'note': {
      const note = await db.get('notes', name);
      return { ...written, ...standing(note, (id) => ({ ...EVERYTHING, noteId: id })), about: note?.quote ?? '' };
    }
    case 'briefing': {
      const briefing = await db.get('briefings', name);
      return { ...written, ...standing(briefing, (id) => ({ view: 'briefing', id })), about: briefing?.title ?? '' };
    }
    case 'page':
      return { ...written, isGone: false, about: readWrittenDraft(value)?.quote ?? '', address: name };
    case 'document':
      return { ...written, isGone: false, about: '', address: name };
    case 'byHand':
      return { ...written, isGone: false, about: readWrittenDraft(value)?.source?.title ?? '', to: { view: 'tasks' } };
    case 'suggestion':
    case 'other':
      return { ...written, isGone: false, about: name };
  }
}

function standing(record: Note | BriefingPlan | undefined, routeTo: (id: Id) => Route): { isGone: boolean; to?: Route } {
  if (!record || record.deleted !== undefined) return { isGone: true };
  return { isGone: false, to: routeTo(record.id) };
}

/** What was typed and is nowhere else: of a note that there is, only what was changed. */
function textOf(value: unknown): string {
  const briefing = readBriefingDraft(value);
  if (briefing) return linesOf(Object.keys(briefing.part), (path) => briefing.part[path]);
  const note = readWrittenDraft(value);
  if (!note) return typeof value === 'string' ? value : JSON.stringify(value);
  const { base } = note;
  return linesOf(editablePaths(note).filter((path) => (base ? !sameValue(valueAt(base, path), valueAt(note, path)) : path !== 'category')), (path) => valueAt(note, path));
}

function linesOf(paths: readonly string[], written: (path: string) => unknown): string {
  const lines = paths.map((path) => [path, fieldWords(path, written(path))] as const).filter(([, words]) => words !== '');
  if (lines.length === 1) return lines[0]![1];
  return lines.map(([path, words]) => `${fieldName(path)}: ${words}`).join('\n');
}
