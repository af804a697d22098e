import { useState } from 'preact/hooks';
import { saveFile } from '../../../components/door/index.ts';
import { language, messages } from '../../../components/index.ts';
import { classifiedIn, exportName } from '../../../utils/briefing/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { briefingWithout, type Stop } from '../files/index.ts';
import { type ExportFormat, FORMATS } from './export-formats.ts';

export interface BriefingExport {
  readonly save: (briefing: Briefing, format: ExportFormat) => Promise<void>;
  /** What is being made just now. */
  readonly making: ExportFormat | undefined;
  /** What was made last. */
  readonly made: ExportFormat | undefined;
  readonly failure: string | undefined;
  /** For `ClassifiedStop`. */
  readonly stop: { readonly stop: Stop | undefined; readonly onClose: () => void };
}

export function useBriefingExport(): BriefingExport {
  const [making, setMaking] = useState<ExportFormat>();
  const [made, setMade] = useState<ExportFormat>();
  const [failure, setFailure] = useState<string>();
  const [stop, setStop] = useState<Stop>();

  async function save(briefing: Briefing, format: ExportFormat): Promise<void> {
    const classified = classifiedIn(briefing).map(({ document }) => document);
    if (classified.length > 0) {
      const left = briefingWithout(briefing, new Set(classified.map(({ id }) => id)));
      const isLeft = left.sections.some(({ items }) => items.length > 0);
      setStop({ documents: classified, onWithout: isLeft ? () => void make(left, format) : undefined, onAnyway: () => void make(briefing, format) });
      return;
    }
    await make(briefing, format);
  }

  async function make(briefing: Briefing, format: ExportFormat): Promise<void> {
    setMaking(format);
    setMade(undefined);
    setFailure(undefined);
    try {
      const { type, write } = FORMATS[format];
      saveFile(exportName(briefing, format, language.value), await write(briefing, { language: language.value }), type);
      setMade(format);
    } catch (error) {
      setFailure(messages.value.errors[failureCode(error)]);
    } finally {
      setMaking(undefined);
    }
  }

  return { save, making, made, failure, stop: { stop, onClose: () => setStop(undefined) } };
}
