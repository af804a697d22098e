/** A key that is pressed meanwhile waits no longer than this. */
const STEP_MS = 8;

/** Does work whose steps are short, a few at a time, so that the screen is drawn and keys are heard between them. @throws the signal's reason once it is aborted */
export async function inSteps<Result>(work: Iterator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + STEP_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
  }
}
