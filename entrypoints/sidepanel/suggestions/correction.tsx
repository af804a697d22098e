import { DraftedEditor } from '../../../components/door/index.ts';
import { DraftNotice, Quote, TwoWordings, messages } from '../../../components/index.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import type { EditableFields } from '../../../utils/model/index.ts';
import { fieldsOf } from './accept.ts';
import type { Worked } from './use-worked.ts';

export interface CorrectionProps {
  readonly worked: Worked;
  /** It is being kept: that it goes from those that wait is no news. */
  readonly busy: boolean;
  /** Of the page's document, `YYYY-MM-DD`. */
  readonly documentDay: string;
  readonly units: readonly string[];
  readonly onSave: (fields: EditableFields) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What the program read, to be put right before it is kept. What was typed stays when the page is rewritten meanwhile; it is told of. */
export function Correction({ worked: { begun, item, isGone }, busy, ...editor }: CorrectionProps) {
  const texts = messages.value.panel.suggestions.correcting;
  const isRewritten = item.text !== begun.text;
  return (
    <div class="card editing">
      {isRewritten ? <TwoWordings changes={compareWords(begun.text, item.text)} size="short" /> : <Quote text={item.text} size="short" />}
      {isGone && !busy ? <DraftNotice>{texts.gone}</DraftNotice> : isRewritten && <DraftNotice>{texts.rewritten}</DraftNotice>}
      <DraftedEditor place={`suggestion:${begun.key}`} current={{ ...fieldsOf(item), versions: {} }} elsewhere={texts.nowRead} directiveFirst {...editor} />
    </div>
  );
}
