import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FORMATS } from '../utils/briefing/index.ts';
import type { ExportJob, FromExportWorker } from './notebook/briefings/export-in-worker.ts';

/** A worker that makes one file of a briefing, so that the notebook can be used meanwhile. It is ended when the file is there or no longer wanted. */
export default defineUnlistedScript(() => {
  const tell = (message: FromExportWorker): void => postMessage(message);
  addEventListener('message', ({ data: { format, briefing, options } }: MessageEvent<ExportJob>) => {
    FORMATS[format].write(briefing, { ...options, onProgress: (part) => tell({ kind: 'progress', part }) }).then(
      (content) => tell({ kind: 'made', content }),
      (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
    );
  });
});
