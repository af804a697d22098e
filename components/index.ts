/**
 * The pieces and the visual language of our own pages. `mount` brings the tokens, the faces and the ground with it; each piece its own rules.
 * A script that runs on portal pages imports the single files it needs instead, so that it carries no more than those.
 */
export * from './button.tsx';
export * from './chip.tsx';
export * from './choices.tsx';
export { Combobox, matching, peopleCompletions, unitCompletions, useCompletion, wordCompletions, type Completing, type Completion, type ComboboxProps } from './completion/index.ts';
export * from './date-field.tsx';
export { DeadlineField, type DeadlineFieldProps } from './deadline-field.tsx';
export * from './dialog.tsx';
export * from './directive-editor.tsx';
export * from './directive-rows.tsx';
export { DraftNotice } from './drafts/draft-notice.tsx';
export { useKeeping } from './drafts/use-keeping.ts';
export * from './field-list.tsx';
export { deadlineText, extensionWords, fieldName, fieldWords } from './field-words.ts';
export * from './icons.tsx';
export { copyText } from './page/clipboard.ts';
export { beginningOf } from './beginning-of.ts';
export * from './key-help.tsx';
export { leftByUndo } from './left-by-undo.ts';
export * from './menu.tsx';
export { ListPiece, PIECE, piecesOf } from './list-piece.tsx';
export { language, messages } from './messages.ts';
export * from './mount.tsx';
export * from './note-card.tsx';
export { NoteTags } from './note-tags.tsx';
export * from './notices.tsx';
export { compareUnits, isOwnUnit, namesOwnUnit, office } from './office.ts';
export { pageKeys } from './page-keys.ts';
export { PasswordField, type PasswordFieldProps } from './password-field.tsx';
export * from './quote.tsx';
export * from './search-box.tsx';
export * from './suggestion-card.tsx';
export { changedFlags, gravestFlag } from './telling-changes.ts';
export * from './two-wordings.tsx';
export { TagInput, type TagInputProps } from './tag-input.tsx';
export { TextArea, TextField, type TextAreaProps, type TextFieldProps } from './text-field.tsx';
export type { Move } from './moved-blocks.ts';
export { type VersionRow, differenceWords, differing, rowsOf } from './versions.ts';
export { useDeadlineBase } from './use-deadline-base.ts';
export { recounted } from './written-deadline.ts';
export { useNear } from './use-near.ts';
export { isComposing, shortcutKey, useShortcuts, type Shortcuts } from './use-shortcuts.ts';
