import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from './button.tsx';
import { AlertIcon, CheckIcon, CloseIcon, RedoIcon, UndoIcon, type IconComponent } from './icons.tsx';
import { messages } from './messages.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useLinger } from './use-linger.ts';
import './notices.css';

export interface EmptyStateProps {
  readonly icon: IconComponent;
  /** One sentence that says what will stand here, and how it comes here. */
  readonly children: ComponentChildren;
  /** One act: a Button. */
  readonly act?: ComponentChildren;
}

export function EmptyState({ icon: Icon, children, act }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <span class="empty-icon">
        <Icon />
      </span>
      <p>{children}</p>
      {act}
    </div>
  );
}

export interface ErrorNoticeProps {
  /** What went wrong and what to do about it. */
  readonly children: ComponentChildren;
  /** Does what the sentence says: a Button. */
  readonly act?: ComponentChildren;
}

export function ErrorNotice({ children, act }: ErrorNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useFocusBack(notice);
  return (
    <div ref={notice} class="notice" role="alert">
      <AlertIcon />
      <div class="said">
        <p>{children}</p>
        {act}
      </div>
    </div>
  );
}

export interface UndoBarProps {
  /** What was done: "Đã xóa ghi chú". */
  readonly children: ComponentChildren;
  /** Absent: there is nothing to undo any more. */
  readonly onUndo?: (() => void) | undefined;
  /** It was taken back, and can be done again. */
  readonly onRedo?: (() => void) | undefined;
  /** Called when it is put away, and when it has stood long enough. */
  readonly onDismiss: () => void;
  /** The button of what was done went away with it: the focus comes here. */
  readonly takesFocus?: boolean | undefined;
}

/** Long enough to read it, think, and reach its button: ms. What was done can be taken back afterwards too, by Ctrl+Z. */
const UNDO_STANDS_MS = 20_000;

/** Stands where the thing stood that was changed, until it is dismissed or undone, or has stood long enough. */
export function UndoBar({ children, onUndo, onRedo, onDismiss, takesFocus = false }: UndoBarProps) {
  const { common, components } = messages.value;
  const bar = useRef<HTMLDivElement>(null);
  useLinger(bar, children, UNDO_STANDS_MS, onDismiss);
  useFocusBack(bar);
  // What takes the place of a card may stand just above what is seen, where the next card has the focus.
  useLayoutEffect(() => bar.current?.scrollIntoView({ block: 'nearest' }), [children]);
  useLayoutEffect(() => {
    if (takesFocus) bar.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={bar} class="undo-bar" role="status" tabIndex={takesFocus ? -1 : undefined}>
      <CheckIcon />
      <div class="said">
        <p>{children}</p>
        {onUndo && (
          <Button tone="quiet" icon={UndoIcon} onClick={onUndo}>
            {common.undo}
          </Button>
        )}
        {onRedo && (
          <Button tone="quiet" icon={RedoIcon} onClick={onRedo}>
            {common.redo}
          </Button>
        )}
      </div>
      <IconButton icon={CloseIcon} label={components.dismiss} onClick={onDismiss} />
    </div>
  );
}
