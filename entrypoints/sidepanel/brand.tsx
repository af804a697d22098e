import { Button, ExternalIcon, IconButton, KeyboardIcon, messages } from '../../components/index.ts';
import { openNotebook } from './open-notebook.ts';

/** The first line of the panel. */
export function Brand({ onKeys }: { readonly onKeys: () => void }) {
  const { common, panel } = messages.value;
  return (
    <header class="brand">
      <h1>{common.appName}</h1>
      <IconButton icon={KeyboardIcon} label={`${panel.keysTitle} (?)`} onClick={onKeys} />
      <Button tone="quiet" icon={ExternalIcon} onClick={() => void openNotebook()}>
        {panel.notebook}
      </Button>
    </header>
  );
}
