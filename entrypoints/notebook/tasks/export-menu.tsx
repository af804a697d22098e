import { DownloadIcon, ErrorNotice, Menu, messages } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { composeBriefing } from '../../../utils/briefing/index.ts';
import { formatDay, newId } from '../../../utils/model/index.ts';
import { useBriefingExport } from '../briefings/use-briefing-export.ts';
import { type Contents, today } from '../contents/index.ts';
import { ClassifiedStop } from '../files/index.ts';
import type { TitledGroup } from './task-table.tsx';

const FORMATS = ['xlsx', 'docx', 'ics'] as const;

/** Writes the tasks that are shown, as they are grouped and ordered, into a file: a briefing that is not kept. */
export function ExportMenu({ groups, contents }: { readonly groups: readonly TitledGroup[]; readonly contents: Contents }) {
  const texts = messages.value.tasks;
  const files = useBriefingExport();
  const { name, unit } = currentSettings.value;

  function save(format: (typeof FORMATS)[number]): void {
    const now = new Date().toISOString();
    const plan = {
      id: newId(),
      title: texts.exportTitle(formatDay(today.value)),
      introduction: '',
      sections: groups.map(({ key, title, tasks }) => ({ id: key, heading: title, noteIds: tasks.map(({ note }) => note.id) })),
      createdAt: now,
      changedAt: now,
      versions: {},
    };
    files.make(composeBriefing(plan, contents.notes.values(), contents.documents.values(), { now, ...(name !== '' && { author: { name, unit } }) }), format);
  }

  return (
    <>
      <span role="status" class="muted small">
        {files.making ? texts.exporting(texts.exportFormats[files.making.what as (typeof FORMATS)[number]]) : files.made && texts.exported(texts.exportFormats[files.made as (typeof FORMATS)[number]])}
      </span>
      <Menu label={texts.export} labelled icon={DownloadIcon} items={FORMATS.map((format) => ({ text: texts.exportFormats[format], icon: DownloadIcon, disabled: groups.length === 0, onChoose: () => save(format) }))} />
      {files.failure !== undefined && <ErrorNotice>{files.failure}</ErrorNotice>}
      <ClassifiedStop {...files.stop} />
    </>
  );
}
