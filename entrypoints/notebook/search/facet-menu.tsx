import { useId, useRef } from 'preact/hooks';
import { DownIcon } from '../../../components/index.ts';

export interface FacetMenuProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly text: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

const GAP_PX = 4;
const EDGE_PX = 8;

/** A facet with many values: a button, and behind it what can be ticked. What is chosen stands on the button. */
export function FacetMenu({ label, values, chosen, onToggle }: FacetMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const names = values.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);

  function place(): void {
    const at = button.current!.getBoundingClientRect();
    const { style, offsetWidth } = panel.current!;
    style.top = `${at.bottom + GAP_PX}px`;
    style.left = `${Math.max(EDGE_PX, Math.min(at.left, innerWidth - EDGE_PX - offsetWidth))}px`;
    style.maxHeight = `${Math.max(160, innerHeight - at.bottom - 2 * EDGE_PX)}px`;
  }

  return (
    <>
      <button ref={button} type="button" class="facet-pill chip neutral menu-pill" aria-pressed={names.length > 0} popovertarget={id}>
        <span class="chip-text">{names.length > 0 ? `${label}: ${names.join(', ')}` : label}</span>
        <DownIcon />
      </button>
      <div
        ref={panel}
        id={id}
        class="facet-menu"
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          panel.current?.querySelector('input')?.focus();
        }}
      >
        {values.map(({ value, text, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span class="value">{text}</span>
            <span class="count">{count.toLocaleString('vi')}</span>
          </label>
        ))}
      </div>
    </>
  );
}
