import { useState } from 'preact/hooks';
import { Button } from '../../button.tsx';
import { Dialog } from '../../dialog.tsx';
import { PlusIcon } from '../../icons.tsx';
import { messages } from '../../messages.ts';
import { Outcome, useDoing } from '../doing.tsx';
import { LeftDraft } from '../drafts/left-draft.tsx';
import { HAND_DRAFT_PLACE } from './hand-drafts.ts';
import { HandForm } from './hand-form.tsx';

/** The button that opens the form for a directive on no page, what was left in that form, and what was done with it. */
export function ByHand() {
  const [isOpen, setIsOpen] = useState(false);
  const doing = useDoing();
  const texts = messages.value.components.byHand;
  return (
    <div class="by-hand">
      <Button icon={PlusIcon} onClick={() => setIsOpen(true)}>
        {texts.open}
      </Button>
      {!isOpen && <LeftDraft place={HAND_DRAFT_PLACE} onGoOn={() => setIsOpen(true)} />}
      {!isOpen && <Outcome doing={doing} />}
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={texts.heading} size="wide">
        <HandForm doing={doing} onClose={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}
