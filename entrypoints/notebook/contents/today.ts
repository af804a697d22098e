import { signal } from '@preact/signals';
import { localDay } from '../../../utils/model/index.ts';

/** The local day, `YYYY-MM-DD`. */
export const today = signal(localDay(new Date()));

/** A timer for midnight would stand still while the machine sleeps. */
const LOOKED_AT_MS = 60_000;

/** Moves the day on soon after midnight, also on a page that stays in sight, and at once when a page is looked at again. */
export function followDay(signal: AbortSignal): void {
  const look = (): void => {
    today.value = localDay(new Date());
  };
  look();
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, LOOKED_AT_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
