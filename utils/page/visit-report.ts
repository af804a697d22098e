import type { Resolution } from '../anchoring/index.ts';
import { askWorker } from '../messaging/index.ts';
import type { Id, ResolutionStatus } from '../model/index.ts';

/** Has it kept how the marks stood when their page was visited, and again whenever they stand otherwise. */
export class VisitReport {
  /** What was last reported. */
  #reported: string | undefined;

  /** @param notes those of the page; nothing is reported before one of them was looked for */
  tell(url: string, notes: readonly { readonly id: Id }[], of: (id: Id) => Resolution | undefined): void {
    const standing = notes.flatMap(({ id }) => {
      const status = of(id)?.status;
      return status === undefined ? [] : [{ id, status }];
    });
    if (standing.length === 0) return;
    const idsOf = (wanted: ResolutionStatus): Id[] => standing.flatMap(({ id, status }) => (status === wanted ? id : []));
    const visit = { url, changed: idsOf('changed'), lost: idsOf('lost') };
    const reported = JSON.stringify(visit);
    if (reported === this.#reported) return;
    this.#reported = reported;
    askWorker('reportVisit', visit).catch(() => {
      // Nobody waits for it: it is said again when the page is next told of.
      this.#reported = undefined;
    });
  }
}
