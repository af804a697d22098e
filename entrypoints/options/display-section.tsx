import { currentSettings } from '../../components/door/index.ts';
import { messages, Segmented, Toggle } from '../../components/index.ts';
import { LANGUAGES } from '../../utils/i18n/index.ts';
import { APPEARANCES } from '../../utils/settings/index.ts';
import { SavingState, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

export function DisplaySection() {
  const texts = messages.value.options.display;
  const { language, appearance, showSuggestionsOnPage } = currentSettings.value;
  const { save, ...saving } = useSaving();
  return (
    <Section name="display" state={<SavingState {...saving} />}>
      <div class="choices">
        <Segmented
          label={texts.language}
          options={LANGUAGES.map((value) => ({ value, text: texts.languages[value] }))}
          value={language}
          onChange={(value) => save({ language: value })}
        />
        <Segmented
          label={texts.appearance}
          options={APPEARANCES.map((value) => ({ value, text: texts.appearances[value] }))}
          value={appearance}
          onChange={(value) => save({ appearance: value })}
        />
      </div>
      <Toggle
        label={texts.suggestions}
        hint={texts.suggestionsHint}
        on={showSuggestionsOnPage}
        onChange={(value) => save({ showSuggestionsOnPage: value })}
      />
    </Section>
  );
}
