import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { CloseIcon } from './icons.tsx';
import { messages } from './messages.ts';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called when the person closes it, by Escape, by the button or by a click beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the primary one last. */
  readonly acts?: ComponentChildren;
  readonly size?: 'wide' | undefined;
}

/** A modal dialog; what is in it is there only while it is open. Focus goes back to where it was. */
export function Dialog({ open, onClose, title, children, acts, size }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      class={`dialog ${size ?? ''}`}
      aria-labelledby={id}
      closedby="any"
      onClose={() => {
        if (open) onClose();
      }}
    >
      {open && (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <IconButton icon={CloseIcon} label={messages.value.common.close} onClick={onClose} />
          </header>
          <div class="dialog-body">{children}</div>
          {acts !== undefined && <footer>{acts}</footer>}
        </>
      )}
    </dialog>
  );
}
