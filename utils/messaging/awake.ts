/** The events of one return come one after the other: ms. */
const TOGETHER_MS = 50;

/**
 * Calls back when this page may not have heard what was told: it was in the background, frozen, kept for going back, or
 * another window was in front (Page Lifecycle, https://wicg.github.io/page-lifecycle/).
 */
export function onAwake(awake: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || awake(), TOGETHER_MS);
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon(), { signal });
  document.addEventListener('resume', soon, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && soon(), { signal });
  addEventListener('focus', soon, { signal });
}
