import { signal } from '@preact/signals';
import { localDay } from '../../../utils/model/index.ts';

/** The local day, `YYYY-MM-DD`. It moves on when the page is looked at again after midnight. */
export const today = signal(localDay(new Date()));

document.addEventListener('visibilitychange', () => {
  today.value = localDay(new Date());
});
