import { useId } from 'preact/hooks';
import { messages } from '../../../components/index.ts';
import { NOTE_ORDERS, type NoteOrder } from '../../../utils/search/index.ts';

export interface OrderChoiceProps {
  readonly order: NoteOrder | undefined;
  /** Nothing is asked: no note is closer than another, and the newest come first. */
  readonly isEverything: boolean;
  readonly onChange: (order: NoteOrder | undefined) => void;
}

const RELEVANCE = 'relevance';

/** In which order the results stand. */
export function OrderChoice({ order, isEverything, onChange }: OrderChoiceProps) {
  const id = useId();
  const texts = messages.value.notebook.search.orders;
  const offered = isEverything ? NOTE_ORDERS : ([RELEVANCE, ...NOTE_ORDERS] as const);
  return (
    <div class="order-choice">
      <label for={id}>{texts.label}</label>
      <select
        id={id}
        class="input"
        value={order ?? (isEverything ? 'newest' : RELEVANCE)}
        onChange={({ currentTarget: { value } }) => onChange(NOTE_ORDERS.find((one) => one === value && !(isEverything && one === 'newest')))}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {texts[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
