import { useRef } from 'preact/hooks';
import { Button } from '../../../components/index.ts';

export interface SelectedCountProps {
  /** How many are ticked, in words. */
  readonly said: string;
  /** On the button that ticks all. */
  readonly all: string;
  /** Absent where all are ticked. */
  readonly onAll: (() => void) | undefined;
}

/** At the beginning of a bar of what can be done with what is ticked. */
export function SelectedCount({ said, all, onAll }: SelectedCountProps) {
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p ref={count} tabIndex={-1} role="status">{said}</p>
      {onAll && (
        <Button
          tone="quiet"
          onClick={() => {
            // The button goes away with what it did.
            count.current?.focus();
            onAll();
          }}
        >
          {all}
        </Button>
      )}
    </>
  );
}
