import { useEffect, useState } from 'preact/hooks';
import { type KnownNames, knownNames } from '../../../utils/notebook/index.ts';
import { DraftedEditor as Editor, type DraftedEditorProps as EditorProps } from '../../drafts/drafted-editor.tsx';
import { notebook } from '../own-notebook.ts';
import { ownDrafts } from './own-drafts.ts';

export interface DraftedEditorProps extends Omit<EditorProps, 'keeper' | 'known'> {
  /** Where it is typed. */
  readonly place: string;
}

/** The editor of a note on the extension's own screens, completed from what the notebook knows. */
export function DraftedEditor({ place, ...rest }: DraftedEditorProps) {
  const [known, setKnown] = useState<KnownNames>();
  useEffect(() => {
    // Without them one types as before; why the notebook cannot be read is said elsewhere.
    knownNames(notebook).then(setKnown, () => undefined);
  }, [place]);
  return <Editor key={place} {...rest} known={known} keeper={() => ownDrafts(place)} />;
}
