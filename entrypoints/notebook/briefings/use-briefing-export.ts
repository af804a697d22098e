import { useEffect, useRef, useState } from 'preact/hooks';
import { notebook, saveFile } from '../../../components/door/index.ts';
import { copyText, language, messages } from '../../../components/index.ts';
import { allItems, classifiedIn, type ExportFormat, type ExportOptions, exportName, FORMATS, toClipboard } from '../../../utils/briefing/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { snapshotsOf } from '../../../utils/notebook/index.ts';
import { loadSettings } from '../../../utils/settings/index.ts';
import { briefingWithout, type Stop } from '../files/index.ts';
import { exportInWorker } from './export-in-worker.ts';
import { printPage } from './print-page.ts';

/** What can be made of a briefing besides files: what goes to the clipboard, and what is printed or kept as PDF. */
export type Making = ExportFormat | 'clipboard' | 'print';

export interface BriefingExport {
  /** Stops for the person's word where a document bears a stamp of secrecy. */
  readonly make: (briefing: Briefing, what: Making) => void;
  /** What is being made just now. */
  readonly making: { readonly what: Making; /** From 0 to 1; absent where it is not known. */ readonly part?: number } | undefined;
  /** What was made last. */
  readonly made: Making | undefined;
  readonly cancel: () => void;
  readonly failure: string | undefined;
  /** For `ClassifiedStop`. */
  readonly stop: { readonly stop: Stop | undefined; readonly onClose: () => void };
}

export function useBriefingExport(): BriefingExport {
  const [making, setMaking] = useState<BriefingExport['making']>();
  const [made, setMade] = useState<Making>();
  const [failure, setFailure] = useState<string>();
  const [stop, setStop] = useState<Stop>();
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  function make(briefing: Briefing, what: Making): void {
    const classified = classifiedIn(briefing).map(({ document }) => document);
    if (classified.length === 0) {
      void run(briefing, what);
      return;
    }
    const left = briefingWithout(briefing, new Set(classified.map(({ id }) => id)));
    const isLeft = left.sections.some(({ items }) => items.length > 0);
    setStop({ documents: classified, onWithout: isLeft ? () => void run(left, what) : undefined, onAnyway: () => void run(briefing, what) });
  }

  /** A second one takes the place of the first. */
  async function run(briefing: Briefing, what: Making): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setMaking({ what });
    setMade(undefined);
    setFailure(undefined);
    try {
      await makeIt(briefing, what, controller.signal, (part) => running.current === controller && setMaking({ what, ...(part < 1 && { part }) }));
      if (!controller.signal.aborted) setMade(what);
    } catch (error) {
      if (!controller.signal.aborted) setFailure(messages.value.errors[failureCode(error)]);
    } finally {
      if (running.current === controller) setMaking(undefined);
    }
  }

  return { make, making, made, cancel: () => running.current?.abort(), failure, stop: { stop, onClose: () => setStop(undefined) } };
}

async function makeIt(briefing: Briefing, what: Making, signal: AbortSignal, onProgress: (part: number) => void): Promise<void> {
  if (what === 'clipboard') {
    // At once: a browser lets a page copy only in the course of a click.
    const { text, html } = toClipboard(briefing, { language: language.value });
    copyText(text, html);
    return;
  }
  const options = await optionsFor(briefing);
  const content = await exportInWorker({ format: what === 'print' ? 'html' : what, briefing, options }, { signal, onProgress });
  if (signal.aborted) return;
  if (what === 'print') {
    printPage(typeof content === 'string' ? content : await content.text(), exportName(briefing, 'pdf', language.value));
    return;
  }
  const { ending, type } = FORMATS[what];
  saveFile(exportName(briefing, ending, language.value), content, type);
}

/** What the person chose last, what the office's documents have around them, and what was captured of the sources. */
async function optionsFor(briefing: Briefing): Promise<Omit<ExportOptions, 'onProgress'>> {
  const { exportChoices, officeLetterhead } = await loadSettings();
  const snapshots = await snapshotsOf(notebook, allItems(briefing).map(({ document }) => document));
  return { language: language.value, ...exportChoices, letterhead: officeLetterhead, snapshots };
}
