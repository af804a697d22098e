import { DownIcon } from '../../../components/index.ts';
import { useButtonSheet } from './use-button-sheet.ts';

export interface FacetMenuProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly text: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** A facet with many values: a button, and behind it what can be ticked. What is chosen stands on the button. */
export function FacetMenu({ label, values, chosen, onToggle }: FacetMenuProps) {
  const { id, button, sheet, onToggle: onSheetToggle } = useButtonSheet('left');
  const names = values.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);

  return (
    <>
      <button ref={button} type="button" class="facet-pill chip neutral menu-pill" aria-pressed={names.length > 0} popovertarget={id}>
        <span class="chip-text">{names.length > 0 ? `${label}: ${names.join(', ')}` : label}</span>
        <DownIcon />
      </button>
      <div
        ref={sheet}
        id={id}
        class="facet-menu"
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={onSheetToggle}
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
