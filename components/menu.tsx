import { useId, useRef } from 'preact/hooks';
import { MoreIcon, type IconComponent } from './icons.tsx';
import { messages } from './messages.ts';
import './button.css';
import './menu.css';

export interface MenuItem {
  readonly text: string;
  readonly onChoose: () => void;
  readonly icon?: IconComponent | undefined;
  readonly tone?: 'danger' | undefined;
  readonly keyHint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface MenuProps {
  readonly items: readonly MenuItem[];
  /** Names the button and the menu. */
  readonly label?: string | undefined;
  readonly icon?: IconComponent | undefined;
  /** Shows the label on the button instead of the icon alone. */
  readonly labelled?: boolean | undefined;
}

const GAP_PX = 4;
const EDGE_PX = 8;

/** Below the button, or above where there is no room; never beyond the edge of the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const fitsBelow = at.bottom + GAP_PX + height <= innerHeight - EDGE_PX;
  menu.style.top = `${Math.max(EDGE_PX, fitsBelow ? at.bottom + GAP_PX : at.top - GAP_PX - height)}px`;
  menu.style.left = `${Math.max(EDGE_PX, Math.min(at.left, innerWidth - EDGE_PX - width))}px`;
}

/** A button with acts behind it. Arrow keys, Home, End and first letters move, the key that stands on an act does it; Escape goes back to the button. */
export function Menu({ items, label = messages.value.components.menu, icon: Icon = MoreIcon, labelled = false }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  function entries(): HTMLButtonElement[] {
    return Array.from(menu.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:not(:disabled)') ?? []);
  }

  function onToggle(event: Pick<ToggleEvent, 'newState'>): void {
    const open = event.newState === 'open';
    button.current?.setAttribute('aria-expanded', String(open));
    if (!open || !menu.current || !button.current) return;
    place(menu.current, button.current);
    entries()[0]?.focus();
  }

  function choose({ onChoose }: MenuItem): void {
    menu.current?.hidePopover();
    onChoose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const all = entries();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const letter = event.key.toLocaleLowerCase('vi');
    const hinted = event.ctrlKey || event.altKey || event.metaKey ? undefined : items.find(({ keyHint, disabled }) => keyHint?.toLocaleLowerCase('vi') === letter && disabled !== true);
    if (hinted) {
      event.preventDefault();
      event.stopPropagation();
      choose(hinted);
      return;
    }
    const byLetter = [...all.slice(at + 1), ...all.slice(0, at)].find((entry) => entry.textContent.trim().toLocaleLowerCase('vi').startsWith(letter));
    const goal = Object.hasOwn(next, event.key) ? all[next[event.key]!] : event.key.length === 1 ? byLetter : undefined;
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (!goal) return;
    event.preventDefault();
    event.stopPropagation();
    goal.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={labelled ? 'button plain' : 'icon-button quiet'}
        title={labelled ? undefined : label}
        aria-label={labelled ? undefined : label}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls={id}
        popovertarget={id}
      >
        {labelled && label}
        <Icon />
      </button>
      <div ref={menu} id={id} class="menu" popover="auto" role="menu" aria-label={label} onToggle={onToggle} onKeyDown={onKeyDown}>
        {items.map((item) => (
          <button key={item.text} type="button" role="menuitem" tabIndex={-1} class={item.tone} disabled={item.disabled === true} onClick={() => choose(item)}>
            {item.icon && <item.icon />}
            {item.text}
            {item.keyHint !== undefined && <kbd aria-hidden="true">{item.keyHint}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
