import { DraftedEditor } from '../../../components/door/index.ts';
import { Quote } from '../../../components/index.ts';
import type { EditableFields } from '../../../utils/model/index.ts';
import { fieldsOf } from './accept.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

export interface CorrectionProps {
  readonly item: OpenSuggestion;
  /** Of the page's document, `YYYY-MM-DD`. */
  readonly documentDay: string;
  readonly units: readonly string[];
  readonly onSave: (fields: EditableFields) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What the program read, to be put right before it is kept. */
export function Correction({ item, documentDay, units, onSave, onCancel }: CorrectionProps) {
  return (
    <div class="card editing">
      <Quote text={item.text} size="short" />
      <DraftedEditor place={`suggestion:${item.key}`} current={fieldsOf(item)} documentDay={documentDay} directiveFirst units={units} onSave={onSave} onCancel={onCancel} />
    </div>
  );
}
