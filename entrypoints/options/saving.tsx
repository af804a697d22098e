import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, messages } from '../../components/index.ts';
import { failureCode } from '../../utils/messaging/index.ts';
import { changeSettings, InvalidSettingError, type Settings } from '../../utils/settings/index.ts';

/** How long "Đã lưu" stands, ms: long enough to be read after one looked up from the keyboard. */
const SAVED_STANDS_MS = 4000;

export interface Saving {
  readonly state: 'idle' | 'saved' | 'invalid' | 'failed';
  /** Why, where the state is `failed`. */
  readonly failure?: ReturnType<typeof failureCode>;
}

const IDLE: Saving = { state: 'idle' };

/** Keeps settings, and says how that went. */
export function useSaving(): Saving & { readonly save: (values: Partial<Settings>) => void } {
  const [saving, setSaving] = useState(IDLE);

  useEffect(() => {
    if (saving.state !== 'saved') return undefined;
    const timer = setTimeout(() => setSaving(IDLE), SAVED_STANDS_MS);
    return () => clearTimeout(timer);
  }, [saving]);

  return {
    ...saving,
    save(values) {
      changeSettings(values).then(
        () => setSaving({ state: 'saved' }),
        (error: unknown) => setSaving(error instanceof InvalidSettingError ? { state: 'invalid' } : { state: 'failed', failure: failureCode(error) }),
      );
    },
  };
}

/** "Đã lưu", or why not. Its place is kept while it is empty, so that nothing moves. */
export function SavingState({ state, failure }: Saving) {
  const { errors, options } = messages.value;
  return (
    <span class={`saving-state ${state}`} role="status">
      {state === 'saved' && (
        <>
          <CheckIcon />
          {options.saved}
        </>
      )}
      {failure !== undefined && errors[failure]}
    </span>
  );
}
