import { useState } from 'preact/hooks';
import { Button, CloseIcon, DownIcon, messages } from '../../../components/index.ts';
import { nameKey } from '../../../components/office.ts';
import { useButtonSheet } from './use-button-sheet.ts';

export interface FacetMenuProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly text: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly onClear: () => void;
}

/** More values than are seen at once: they can be looked for. */
const MANY = 12;

/** A facet with many values: a button, and behind it what can be ticked. What is chosen stands on the button. */
export function FacetMenu({ label, values, chosen, onToggle, onClear }: FacetMenuProps) {
  const texts = messages.value.notebook.facets;
  const { id, button, sheet, onToggle: onSheetToggle } = useButtonSheet('left');
  const [wanted, setWanted] = useState('');
  const names = values.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  const key = nameKey(wanted);
  const shown = wanted === '' ? values : values.filter(({ text }) => nameKey(text).includes(key));

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
        onToggle={(event) => {
          setWanted('');
          onSheetToggle(event);
        }}
      >
        {values.length > MANY && (
          <input class="input" type="text" aria-label={texts.lookFor(label)} placeholder={texts.lookFor(label)} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        )}
        {shown.map(({ value, text, count }) => (
          <label key={value} class={count === 0 ? 'zero' : ''}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span class="value">{text}</span>
            <span class="count">{count.toLocaleString('vi')}</span>
          </label>
        ))}
        {shown.length === 0 && <p class="muted small">{texts.noValue}</p>}
        {names.length > 0 && (
          <Button tone="quiet" icon={CloseIcon} onClick={onClear}>
            {texts.clearOne(label)}
          </Button>
        )}
      </div>
    </>
  );
}
