import { Dialog } from './dialog.tsx';
import { messages } from './messages.ts';
import './key-help.css';

export interface KeyGroup {
  readonly title: string;
  /** `keys` are pressed together, as they are printed on the keyboard: ["Ctrl", "Enter"]. */
  readonly keys: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

export interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly groups: readonly KeyGroup[];
}

/** The sheet that `?` opens: every key of the page. */
export function KeyHelp({ open, onClose, groups }: KeyHelpProps) {
  return (
    <Dialog open={open} onClose={onClose} title={messages.value.components.keys.title}>
      <div class="key-help">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(({ keys: pressed, text }) => (
                <div key={text}>
                  <dt>{text}</dt>
                  <dd>
                    {pressed.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
