import type { ComponentChildren } from 'preact';
import { Chip, LockIcon } from '../../../components/index.ts';

export interface ClassifiedStampsProps {
  /** Of the documents in a file, without repeats. */
  readonly stamps: readonly string[];
  /** What they mean for who takes the file in. */
  readonly children: ComponentChildren;
}

/** Says which stamps the documents of a file bear; nothing if there are none. */
export function ClassifiedStamps({ stamps, children }: ClassifiedStampsProps) {
  if (stamps.length === 0) return null;
  return (
    <p class="stamps">
      {stamps.map((stamp) => (
        <Chip key={stamp} tone="danger" icon={LockIcon}>
          {stamp}
        </Chip>
      ))}{' '}
      {children}
    </p>
  );
}
