import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { categorySettings } from '../../components/categories.ts';
import { Button, CheckIcon, CopyIcon, type KeyGroup, messages, pageKeys } from '../../components/index.ts';
import { Section } from './section.tsx';

const SHORTCUTS_PAGE = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

/** `keys` is empty where none is set. */
type KeyLine = KeyGroup['keys'][number];

/** The extension's shortcuts as they are set in the browser now: by name, "Alt+Shift+D". Asked again when the person comes back. */
function useBrowserShortcuts(): ReadonlyMap<string, string> {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const life = new AbortController();
    const read = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      if (!life.signal.aborted) setShortcuts(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void read();
    addEventListener('focus', () => void read(), { signal: life.signal });
    return () => life.abort();
  }, []);
  return shortcuts;
}

export function KeysSection() {
  const texts = messages.value.options.keys;
  const shortcuts = useBrowserShortcuts();
  const commands = Object.entries(texts.commands).map(([name, text]): KeyLine => ({ text, keys: shortcuts.get(name)?.split('+').filter(Boolean) ?? [] }));
  const onPage = pageKeys(categorySettings.value);
  return (
    <Section name="keys">
      <div class="key-columns">
        <div>
          <h3>{texts.browser}</h3>
          <KeyLines lines={commands} />
          <ShortcutsPage />
        </div>
        <div>
          <h3>{onPage.title}</h3>
          <KeyLines lines={onPage.keys} />
        </div>
      </div>
    </Section>
  );
}

function KeyLines({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl class="key-lines">
      {lines.map(({ text, keys }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{keys.length > 0 ? keys.map((key) => <kbd key={key}>{key}</kbd>) : messages.value.options.keys.unset}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the browser lets shortcuts be changed: a page that no link may open. */
function ShortcutsPage() {
  const texts = messages.value.options.keys;
  const [copied, setCopied] = useState<boolean>();
  return (
    <div class="shortcuts-page">
      <p>{import.meta.env.FIREFOX ? texts.changeInFirefox : texts.change}</p>
      <div class="row">
        <code>{SHORTCUTS_PAGE}</code>
        <Button
          icon={copied === true ? CheckIcon : CopyIcon}
          onClick={() => {
            navigator.clipboard.writeText(SHORTCUTS_PAGE).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {copied === true ? texts.copied : texts.copy}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {copied === true && texts.copied}
      </p>
      {copied === false && (
        <p class="field-error" role="alert">
          {texts.copyFailed}
        </p>
      )}
    </div>
  );
}
