import { useRef, useState } from 'preact/hooks';
import { BuildingIcon, Button, CheckIcon, Chip, EmptyState, LockIcon, messages } from '../../components/index.ts';
import { revokePortal, type Portal } from '../../utils/portals/index.ts';
import { AddPortal } from './add-portal.tsx';
import { PortalRules } from './portal-rules/index.ts';
import { Section } from './section.tsx';
import { shownName, usePortals } from './use-portals.ts';

export function PortalsSection() {
  const texts = messages.value.options.portals;
  const portals = usePortals();
  const list = useRef<HTMLDivElement>(null);
  /** What was done, in the language of the moment. */
  const [done, setDone] = useState<{ readonly said: (portals: typeof texts) => string }>();
  const said = done?.said(texts);

  async function stop(portal: Portal): Promise<void> {
    const name = shownName(portal.pattern, texts.everySite);
    const isStopped = await revokePortal(portal.pattern);
    setDone({ said: ({ stopped, kept }) => (isStopped ? stopped(name) : kept(name)) });
    // The button that was pressed is gone with its line.
    list.current?.focus();
  }

  return (
    <Section name="portals" explain={texts.explain}>
      <div ref={list} class="portal-list" tabIndex={-1}>
        {portals && portals.length === 0 && <EmptyState icon={BuildingIcon}>{texts.empty}</EmptyState>}
        {portals && portals.length > 0 && (
          <ul role="list" aria-label={texts.list}>
            {portals.map((portal) => (
              <PortalLine key={portal.pattern} portal={portal} onStop={() => void stop(portal)} />
            ))}
          </ul>
        )}
      </div>
      <p class={said === undefined ? 'portal-said' : 'portal-said full'} role="status">
        {said !== undefined && <CheckIcon />}
        {said}
      </p>
      <AddPortal portals={portals ?? []} onAllowed={(name) => setDone({ said: ({ allowed }) => allowed(name) })} onTry={() => setDone(undefined)} />
      <PortalRules />
    </Section>
  );
}

function PortalLine({ portal, onStop }: { readonly portal: Portal; readonly onStop: () => void }) {
  const texts = messages.value.options.portals;
  const name = shownName(portal.pattern, texts.everySite);
  return (
    <li>
      <BuildingIcon />
      <span class="portal-name">{name}</span>
      {portal.pattern.startsWith('http:') && <Chip title={portal.pattern}>{texts.notEncrypted}</Chip>}
      {portal.fixed ? (
        <Chip tone="accent" icon={LockIcon}>
          {texts.fixed}
        </Chip>
      ) : (
        <Button tone="quiet" onClick={onStop}>
          <span aria-hidden="true">{texts.stop}</span>
          <span class="visually-hidden">{texts.stopAt(name)}</span>
        </Button>
      )}
    </li>
  );
}
