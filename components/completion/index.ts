/** Fields that are completed from the office's units and people and from what is known already. */
export { Combobox, type ComboboxProps } from './combobox.tsx';
export { type Completion, matching, officePersonOf, peopleCompletions, titleCompletions, unitCompletions, wordCompletions } from './completions.ts';
export { namesIn, wholeNames } from './names-in.ts';
export { useCompletion, type Completing } from './use-completion.tsx';
