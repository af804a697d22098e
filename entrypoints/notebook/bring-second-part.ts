import { signal } from '@preact/signals';
import type * as parts from './second-part.tsx';

/** Undefined until its script was asked for and has come. */
export const secondPart = signal<typeof parts | undefined>(undefined);

/** Without effect once it is there. If it could not be read, the next call tries again. */
export function bringSecondPart(): void {
  if (secondPart.value) return;
  import('./second-part.tsx').then(
    (part) => {
      secondPart.value = part;
    },
    () => undefined,
  );
}
