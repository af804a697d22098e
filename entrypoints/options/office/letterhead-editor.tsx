import { messages, TextArea, TextField } from '../../../components/index.ts';
import type { LetterheadForm } from './office-form.ts';

export interface LetterheadEditorProps {
  readonly letterhead: LetterheadForm;
  readonly onChange: (letterhead: LetterheadForm) => void;
}

const HEAD = ['parentBody', 'body', 'symbol', 'place'] as const;
const FOOT = ['authority', 'position', 'signer'] as const;

/** The head, recipients and signature of documents that the office issues, in the order in which they stand on paper. */
export function LetterheadEditor({ letterhead, onChange }: LetterheadEditorProps) {
  const texts = messages.value.options.office.letterhead;
  const line = (name: (typeof HEAD | typeof FOOT)[number]) => (
    <TextField key={name} label={texts.lines[name]} placeholder={texts.examples[name]} value={letterhead[name]} onInput={(value) => onChange({ ...letterhead, [name]: value })} />
  );
  return (
    <>
      <div class="letterhead">{HEAD.map(line)}</div>
      <div class="letterhead">
        <TextArea label={texts.recipients} placeholder={texts.recipientsExample} value={letterhead.recipients} onInput={(recipients) => onChange({ ...letterhead, recipients })} />
        <div class="letterhead-signature">{FOOT.map(line)}</div>
      </div>
    </>
  );
}
