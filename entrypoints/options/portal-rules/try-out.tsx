import { useState } from 'preact/hooks';
import { CheckIcon, CloseIcon, messages, TextField } from '../../../components/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';
import { normalizeAddress } from '../../../utils/portals/index.ts';

const WEB = /^https?:\/\/./i;

/** Two addresses, the form in which each is kept, and whether they are one document by these rules. */
export function TryOut({ rules }: { readonly rules: readonly PortalRule[] }) {
  const texts = messages.value.options.portalRules;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [a, b] = [first, second].map((typed) => (WEB.test(typed.trim()) && URL.canParse(typed.trim()) ? normalizeAddress(typed, rules) : undefined));
  return (
    <div class="try-out" role="group" aria-label={texts.tryOut}>
      <h4>{texts.tryOut}</h4>
      <TriedAddress label={texts.firstAddress} typed={first} form={a} onInput={setFirst} />
      <TriedAddress label={texts.secondAddress} typed={second} form={b} onInput={setSecond} />
      <p class={`verdict ${a !== undefined && a === b ? 'one' : ''}`} role="status">
        {a !== undefined && b !== undefined && (
          <>
            {a === b ? <CheckIcon /> : <CloseIcon />}
            {a === b ? texts.one : texts.two}
          </>
        )}
      </p>
    </div>
  );
}

interface TriedAddressProps {
  readonly label: string;
  readonly typed: string;
  readonly form: string | undefined;
  readonly onInput: (typed: string) => void;
}

function TriedAddress({ label, typed, form, onInput }: TriedAddressProps) {
  const texts = messages.value.options.portalRules;
  return (
    <div class="tried">
      <TextField label={label} placeholder={texts.addressPlaceholder} value={typed} onInput={onInput} />
      {typed.trim() !== '' && <p class="form">{form === undefined ? texts.noAddress : <code>{form}</code>}</p>}
    </div>
  );
}
