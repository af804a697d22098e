import { useId, useState } from 'preact/hooks';
import { Button, messages } from '../../components/index.ts';
import { type Portal, portalPattern, requestPortal } from '../../utils/portals/index.ts';
import { type AddressProblem, readPortalAddress } from './portal-address.ts';
import { shownName } from './use-portals.ts';

type Problem = AddressProblem | { readonly kind: 'declined' };

export interface AddPortalProps {
  readonly portals: readonly Portal[];
  /** @param name the portal that is on now */
  readonly onAllowed: (name: string) => void;
  readonly onTry: () => void;
}

/** The field for one more portal's address. */
export function AddPortal({ portals, onAllowed, onTry }: AddPortalProps) {
  const texts = messages.value.options.portals;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const describedBy = problem ? `${id}-problem` : `${id}-hint`;

  /** The browser puts its question only in the course of the click: nothing may be awaited before. */
  async function ask(address: string): Promise<void> {
    onTry();
    const read = readPortalAddress(address, portals);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setProblem(undefined);
    if (!(await requestPortal(read.url))) {
      setProblem({ kind: 'declined' });
      return;
    }
    setTyped('');
    onAllowed(shownName(portalPattern(read.url)!, texts.everySite));
  }

  return (
    <form
      class="add-portal"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask(typed);
      }}
    >
      <label class="field-label" for={id}>
        {texts.address}
      </label>
      <div class="row">
        <input
          id={id}
          class="input"
          type="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.addressPlaceholder}
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button tone="primary" type="submit">
          {texts.allow}
        </Button>
      </div>
      {problem ? (
        <div id={`${id}-problem`} class="field-error" role="alert">
          {texts.problems[problem.kind]}
          {problem.kind === 'scheme' && (
            <span class="schemes">
              {problem.addresses.map((address) => (
                <Button key={address} onClick={() => void ask(address)}>
                  {address}
                </Button>
              ))}
            </span>
          )}
        </div>
      ) : (
        <div id={`${id}-hint`} class="field-hint">
          {texts.addressHint}
        </div>
      )}
    </form>
  );
}
