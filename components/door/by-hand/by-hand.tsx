import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../button.tsx';
import { Dialog } from '../../dialog.tsx';
import { PlusIcon } from '../../icons.tsx';
import { messages } from '../../messages.ts';
import { Outcome, useDoing } from '../doing.tsx';
import { LeftDraft } from '../drafts/left-draft.tsx';
import { HAND_DRAFT_PLACE } from './hand-drafts.ts';
import { HandForm } from './hand-form.tsx';

export interface ByHand {
  /** Opens the form. */
  readonly button: ComponentChild;
  /** The form, what was left in it, and what was done with it: below the button, where there is room. */
  readonly below: ComponentChild;
}

/** Writing down a directive that is on no page. */
export function useByHand(): ByHand {
  const [isOpen, setIsOpen] = useState(false);
  const doing = useDoing();
  const texts = messages.value.components.byHand;
  return {
    button: (
      <Button icon={PlusIcon} onClick={() => setIsOpen(true)}>
        {texts.open}
      </Button>
    ),
    below: (
      <>
        {!isOpen && <LeftDraft place={HAND_DRAFT_PLACE} onGoOn={() => setIsOpen(true)} />}
        {!isOpen && <Outcome doing={doing} />}
        <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={texts.heading} size="wide">
          <HandForm doing={doing} onClose={() => setIsOpen(false)} />
        </Dialog>
      </>
    ),
  };
}
