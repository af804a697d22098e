import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CATEGORY_IDS, type CategoryId } from '../utils/model/index.ts';
import { categoryName } from './categories.ts';
import { messages } from './messages.ts';
import { Field } from './text-field.tsx';
import './field.css';
import './choices.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What stands before the words; decoration. */
  readonly before?: ComponentChildren;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many: a list that drops down. */
export function Select<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface SegmentedProps<Value extends string> extends ChoiceProps<Value> {
  /** The label is there for screen readers only, where what stands around it says enough. */
  readonly labelHidden?: boolean | undefined;
}

/** One of a few, all in sight: radio buttons, moved through with the arrow keys. */
export function Segmented<Value extends string>({ label, options, value, onChange, labelHidden = false }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.before}
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The colour of a category, always beside its name. */
export function Swatch({ category }: { readonly category: CategoryId }) {
  return <i class={`swatch ${category}`} aria-hidden="true" />;
}

export function CategoryChoice({ value, onChange }: Pick<ChoiceProps<CategoryId>, 'value' | 'onChange'>) {
  const options = CATEGORY_IDS.map((category) => ({ value: category, text: categoryName(category), before: <Swatch category={category} /> }));
  return <Segmented label={messages.value.common.fields.category} labelHidden options={options} value={value} onChange={onChange} />;
}

export interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: string | undefined;
}

export function Toggle({ label, on, onChange, hint }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label class="toggle-label" for={id}>
          {label}
        </label>
        {hint !== undefined && (
          <div class="field-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
