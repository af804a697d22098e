import { DraftedEditor as Editor, type DraftedEditorProps as EditorProps } from '../../drafts/drafted-editor.tsx';
import { ownDrafts } from './own-drafts.ts';

export interface DraftedEditorProps extends Omit<EditorProps, 'keeper'> {
  /** Where it is typed. */
  readonly place: string;
}

/** The editor of a note on the extension's own screens. */
export function DraftedEditor({ place, ...rest }: DraftedEditorProps) {
  return <Editor key={place} {...rest} keeper={() => ownDrafts(place)} />;
}
