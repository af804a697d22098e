import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Dialog, messages } from '../../components/index.ts';
import type { Id } from '../../utils/model/index.ts';
import { type Selection, toggled } from './search/selection.ts';

const NONE: Selection = new Set();

export interface PickDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Of the button that takes what is picked. */
  readonly addText: (count: number) => string;
  readonly onAdd: (ids: readonly Id[]) => void;
  /** What can be picked. */
  readonly children: (picked: Selection, pick: (id: Id) => void) => ComponentChildren;
}

/** Several of a list are picked and taken at once; what was picked is forgotten when it closes. */
export function PickDialog({ open, onClose, title, addText, onAdd, children }: PickDialogProps) {
  const [picked, setPicked] = useState(NONE);

  function close(): void {
    setPicked(NONE);
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={title}
      size="wide"
      acts={
        <>
          <Button onClick={close}>{messages.value.common.cancel}</Button>
          <Button
            tone="primary"
            disabled={picked.size === 0}
            onClick={() => {
              onAdd([...picked]);
              close();
            }}
          >
            {addText(picked.size)}
          </Button>
        </>
      }
    >
      {children(picked, (id) => setPicked(toggled(picked, id)))}
    </Dialog>
  );
}
