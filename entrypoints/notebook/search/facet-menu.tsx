import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Button, CloseIcon, DownIcon, messages, useNear } from '../../../components/index.ts';
import { nameKey } from '../../../components/office.ts';
import type { Count } from './facets.ts';
import { useButtonSheet } from './use-button-sheet.ts';

export interface FacetMenuProps {
  readonly label: string;
  /** Another object when the values may be others. */
  readonly counts: object;
  /** The values in the order in which they are offered. There may be thousands: they are asked for only while the menu is open. */
  readonly offered: (signal: AbortSignal) => Promise<readonly Count[]>;
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly onClear: () => void;
}

/** More values than are seen at once: they can be looked for. */
const MANY = 12;
/** So many values are put on the screen at a time; more when their end comes near. */
const CHUNK = 100;

/** A facet with many values: a button, and behind it what can be ticked. What is chosen stands on the button. */
export function FacetMenu({ label, counts, offered, nameOf, chosen, onToggle, onClear }: FacetMenuProps) {
  const texts = messages.value.notebook.facets;
  const { id, button, sheet, onToggle: onSheetToggle } = useButtonSheet('left');
  const [isOpen, setOpen] = useState(false);
  /** Those that were offered before until the next are known. */
  const [known, setKnown] = useState<readonly Count[]>();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(CHUNK);
  const names = chosen.map(nameOf);
  const values = known ?? [];
  const key = nameKey(wanted);
  const fitting = wanted === '' ? values : values.filter(([value]) => nameKey(nameOf(value)).includes(key));
  const shown = fitting.slice(0, most);
  const hasValues = known !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    const life = new AbortController();
    // Without an answer nothing is offered: the search itself says what is wrong.
    offered(life.signal).then((values) => !life.signal.aborted && setKnown(values), () => undefined);
    return () => life.abort();
  }, [isOpen, counts]);
  // Now there is something that can have the focus.
  useLayoutEffect(() => {
    if (hasValues) onSheetToggle({ newState: 'open' });
  }, [hasValues]);
  const end = useNear(() => setMost(most + CHUNK), most, fitting.length);

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
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          onSheetToggle(event);
          if (event.newState === 'open') return;
          // Not before it is closed: then the focus goes from what stands in it to the button.
          setOpen(false);
          setKnown(undefined);
          setWanted('');
          setMost(CHUNK);
        }}
      >
        {values.length > MANY && (
          <input class="input" type="text" aria-label={texts.lookFor(label)} placeholder={texts.lookFor(label)} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        )}
        {shown.map(([value, count]) => (
          <label key={value} class={count === 0 ? 'zero' : ''}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span class="value">{nameOf(value)}</span>
            <span class="count">{count.toLocaleString('vi')}</span>
          </label>
        ))}
        {shown.length < fitting.length && <span ref={end} />}
        {hasValues && shown.length === 0 && <p class="muted small">{texts.noValue}</p>}
        {names.length > 0 && (
          <Button tone="quiet" icon={CloseIcon} onClick={onClear}>
            {texts.clearOne(label)}
          </Button>
        )}
      </div>
    </>
  );
}
