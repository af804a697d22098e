import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { CloseIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { isComposing } from './use-shortcuts.ts';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called when the person closes it, by Escape, by the button or, if it has no form, by a click beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the primary one last. */
  readonly acts?: ComponentChildren;
  readonly size?: 'wide' | undefined;
}

/**
 * A modal dialog; what is in it is there only while it is open. Its first field has the focus, Ctrl+Enter submits its form. Focus
 * goes back to where it was. A click beside it closes what is only read or chosen from; what is being written is not lost by one.
 */
export function Dialog({ open, onClose, title, children, acts, size }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // At once: what is typed behind the key that opens it is meant for it, and no key of the screen.
  useLayoutEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.setAttribute('closedby', dialog.current.querySelector('form') ? 'closerequest' : 'any');
    dialog.current?.showModal();
    // Whoever is asked begins to write at once; the browser would give the focus to the button that closes.
    dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select):not(:disabled)')?.focus();
  }, [open]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || isComposing(event)) return;
    const form = dialog.current?.querySelector('form');
    if (!form) return;
    event.preventDefault();
    // A field that takes its text when it is left has to be left first.
    (document.activeElement as HTMLElement | null)?.blur();
    requestAnimationFrame(() => form.requestSubmit());
  }

  return (
    <dialog
      ref={dialog}
      class={`dialog ${size ?? ''}`}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
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
