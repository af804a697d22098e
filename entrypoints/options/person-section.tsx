import { useState } from 'preact/hooks';
import { currentSettings } from '../../components/door/index.ts';
import { Combobox, messages, TextField, unitCompletions } from '../../components/index.ts';
import { SavingState, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

interface OwnNameProps {
  readonly setting: 'name' | 'unit';
  readonly label: string;
  readonly placeholder: string;
  readonly tooLong: string;
}

/** Kept with every letter. What is too long stays in the field, and is not kept. */
function OwnName({ setting, label, placeholder, tooLong }: OwnNameProps) {
  const [typed, setTyped] = useState(currentSettings.value[setting]);
  const { save, ...saving } = useSaving();
  const field = {
    label,
    placeholder,
    value: typed,
    error: saving.state === 'invalid' ? tooLong : undefined,
    onInput(value: string) {
      setTyped(value);
      save({ [setting]: value.trim() });
    },
  };
  return (
    <div class="saved-field">
      {setting === 'unit' ? <Combobox {...field} completions={unitCompletions([], messages.value.components.ownUnit)} /> : <TextField {...field} />}
      <SavingState {...saving} />
    </div>
  );
}

export function PersonSection() {
  const texts = messages.value.options.person;
  return (
    <Section name="person" explain={texts.explain}>
      <OwnName setting="name" label={texts.name} placeholder={texts.namePlaceholder} tooLong={texts.nameTooLong} />
      <OwnName setting="unit" label={texts.unit} placeholder={texts.unitPlaceholder} tooLong={texts.unitTooLong} />
    </Section>
  );
}
