import { messages, type FieldRow } from '../../../../components/index.ts';
import type { OpenBackup } from '../../../../utils/backup/index.ts';
import { formatInstant } from '../../../../utils/model/index.ts';
import type { RestorePreview } from '../../../../utils/notebook/index.ts';

const number = (count: number): string => count.toLocaleString('vi');

/** What is in a backup, and how that stands to the notebook. */
export function previewRows({ about, createdAt }: OpenBackup, preview: RestorePreview): readonly FieldRow[] {
  const texts = messages.value.backup.restore;
  const ifAny = (term: string, count: number): FieldRow[] => (count === 0 ? [] : [{ term, value: number(count) }]);
  return [
    { term: texts.of, value: [about.name, about.unit].filter(Boolean).join(', ') },
    { term: texts.createdAt, value: formatInstant(createdAt) },
    { term: texts.notes, value: number(preview.notes) },
    ...ifAny(texts.newNotes, preview.newNotes),
    ...ifAny(texts.differingNotes, preview.differingNotes),
    ...ifAny(texts.knownNotes, preview.knownNotes),
    ...ifAny(texts.deletedNotes, preview.deletedNotes),
    { term: texts.documents, value: [number(preview.documents), ...(preview.newDocuments > 0 ? [texts.newDocuments(preview.newDocuments)] : [])].join(', ') },
    ...ifAny(texts.briefings, preview.briefings),
  ];
}
