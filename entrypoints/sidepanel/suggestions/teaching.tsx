import { currentSettings } from '../../../components/door/index.ts';
import { SuggestionIcon, messages } from '../../../components/index.ts';

/** How a directive is marked that the program did not find. */
export function Teaching({ text }: { readonly text: string }) {
  const key = currentSettings.value.categories.find(({ id }) => id === 'directive')?.key ?? 'd';
  return (
    <p class="teaching">
      <SuggestionIcon />
      <span>
        {text} {messages.value.panel.suggestions.teach} <kbd>{key.toUpperCase()}</kbd>.
      </span>
    </p>
  );
}
