import { useState } from 'preact/hooks';
import { CopyIcon, DownloadIcon, Menu, messages, PrintIcon, UploadIcon } from '../../../components/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../utils/briefing/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { ProgressLine } from '../progress-line.tsx';
import { ClassifiedStop } from '../files/index.ts';
import { ExportDialog } from './export-dialog.tsx';
import type { BriefingExport, Making } from './use-briefing-export.ts';

export interface ExportMenuProps {
  readonly briefing: Briefing;
  readonly files: BriefingExport;
  /** Without notes there is nothing to export. */
  readonly disabled: boolean;
  /** As a file for colleagues. */
  readonly onBundle: () => void;
}

/** Formats whose files are asked about first. */
const isAskedAbout = (format: ExportFormat): format is 'docx' | 'xlsx' => format === 'docx' || format === 'xlsx';

/** Everything that can be made of a briefing. */
export function ExportMenu({ briefing, files, disabled, onBundle }: ExportMenuProps) {
  const texts = messages.value.notebook.briefing;
  const [asked, setAsked] = useState<'docx' | 'xlsx'>();
  const items = [
    ...EXPORT_FORMATS.map((format) => ({
      text: isAskedAbout(format) ? `${texts.formats[format]}…` : texts.formats[format],
      icon: DownloadIcon,
      onChoose: () => (isAskedAbout(format) ? setAsked(format) : files.make(briefing, format)),
    })),
    { text: texts.formats.print, icon: PrintIcon, onChoose: () => files.make(briefing, 'print') },
    { text: texts.formats.clipboard, icon: CopyIcon, onChoose: () => files.make(briefing, 'clipboard') },
    { text: texts.formats.jsonld, icon: UploadIcon, onChoose: onBundle },
  ];
  return (
    <>
      <Menu label={texts.export} labelled icon={DownloadIcon} items={items.map((item) => ({ ...item, disabled }))} />
      <ExportDialog format={asked} briefing={briefing} onClose={() => setAsked(undefined)} onExport={(format) => files.make(briefing, format)} />
      <ClassifiedStop {...files.stop} />
    </>
  );
}

function saidOf(made: Making): string {
  const texts = messages.value.notebook.briefing;
  if (made === 'clipboard') return texts.copied;
  return made === 'print' ? texts.handedToPrinter : texts.made(texts.formats[made]);
}

/** What is being made, with a way to stop it; then that it was made. */
export function ExportState({ files: { making, made, cancel } }: { readonly files: BriefingExport }) {
  const texts = messages.value.notebook.briefing;
  return (
    <div role="status" class="muted small export-state">
      {making ? <ProgressLine text={texts.making(texts.formats[making.what])} part={making.part} onStop={cancel} /> : made && saidOf(made)}
    </div>
  );
}
