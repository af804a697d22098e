import { useState } from 'preact/hooks';
import { Button, messages } from '../../components/index.ts';
import { portalName, portalPattern, requestPortal } from '../../utils/portals/index.ts';

export interface AlwaysOnButtonProps {
  readonly url: string;
  readonly tone: 'primary' | 'quiet';
}

/** Asks the browser to allow the portal for good. The panel goes on by itself when it is allowed. */
export function AlwaysOnButton({ url, tone }: AlwaysOnButtonProps) {
  const [isDeclined, setIsDeclined] = useState(false);
  const texts = messages.value.panel.always;
  const pattern = portalPattern(url);
  if (pattern === undefined) return null;
  return (
    <>
      <Button
        tone={tone}
        label={tone === 'primary' ? undefined : texts.turnOn(portalName(pattern))}
        onClick={() => {
          // In the click itself: the browser asks only in answer to a person's act.
          void requestPortal(url).then((isAllowed) => setIsDeclined(!isAllowed));
        }}
      >
        {tone === 'primary' ? texts.turnOnHere : texts.turnOnBriefly}
      </Button>
      {isDeclined && (
        <p class="explain" role="status">
          {texts.declined}
        </p>
      )}
    </>
  );
}

/** A quiet line for a portal on which the extension works for this visit only. */
export function AlwaysOnOffer({ url }: { readonly url: string }) {
  return (
    <div class="always-on">
      <p>{messages.value.panel.always.offer}</p>
      <AlwaysOnButton url={url} tone="quiet" />
    </div>
  );
}
