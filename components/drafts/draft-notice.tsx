import type { ComponentChildren, Ref } from 'preact';
import './drafts.css';

export interface DraftNoticeProps {
  readonly ref?: Ref<HTMLDivElement> | undefined;
  /** What is to be said of a text that is not saved, or was written elsewhere. */
  readonly children: ComponentChildren;
  /** The text itself. */
  readonly text?: string | undefined;
  /** What can be done with it: Buttons. */
  readonly acts?: ComponentChildren;
}

/** Speaks of a text beside the place where it was typed. */
export function DraftNotice({ ref, children, text, acts }: DraftNoticeProps) {
  return (
    <div ref={ref} class="draft-notice" role="status">
      <p>
        {children} {text !== undefined && <q>{text}</q>}
      </p>
      {acts !== undefined && <div class="acts">{acts}</div>}
    </div>
  );
}
