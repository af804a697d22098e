import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../use-shortcuts.ts';
import { type Completion, matching } from './completions.ts';
import './completion.css';

export interface Completing {
  /** For the input: role and what it controls. */
  readonly attributes: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly 'aria-activedescendant': string | undefined;
  };
  /** Call it when something was typed. */
  readonly typed: () => void;
  /** Call it when the input is left. */
  readonly close: () => void;
  /** True if the key was taken: it chose, moved, or closed the list. */
  readonly takesKey: (event: KeyboardEvent) => boolean;
  /** The list of what is offered; stands behind the input. */
  readonly list: ComponentChild;
}

/**
 * Offers words while one types in an input (ARIA 1.2, combobox with a list that completes nothing by itself): ↑ ↓ move, Enter
 * takes the one moved to, Escape closes the list. While an input method composes all keys are its own.
 * @param id of the input
 * @param text what stands in it
 */
export function useCompletion(id: string, label: string, completions: readonly Completion[], text: string, onChoose: (value: string) => void): Completing {
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const offered = isOpen ? matching(completions, text).filter(({ value }) => value !== text) : [];
  const isShown = offered.length > 0;
  const listId = `${id}-list`;
  const optionId = (index: number): string => `${id}-option-${index}`;

  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, offered.length]);

  function close(): void {
    setIsOpen(false);
    setAt(-1);
  }

  function choose(value: string): void {
    close();
    onChoose(value);
  }

  function takesKey(event: KeyboardEvent): boolean {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key]! : 0;
    if (step !== 0) {
      if (!isOpen) setIsOpen(true);
      // Beyond either end lies what was typed.
      else setAt(at + step >= offered.length ? -1 : at + step < -1 ? offered.length - 1 : at + step);
    } else if (isShown && event.key === 'Enter' && offered[at]) choose(offered[at].value);
    else if (isShown && event.key === 'Escape') {
      close();
      event.stopPropagation();
    } else return false;
    event.preventDefault();
    return true;
  }

  return {
    attributes: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      'aria-controls': listId,
      'aria-activedescendant': at >= 0 && offered[at] ? optionId(at) : undefined,
    },
    typed() {
      setIsOpen(true);
      setAt(-1);
    },
    close,
    takesKey,
    list: isShown && (
      <ul ref={list} id={listId} class="completions" role="listbox" aria-label={label}>
        {offered.map(({ value, detail }, index) => (
          <li
            key={value}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            // The input keeps its focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(value)}
          >
            <span>{value}</span>
            {detail !== undefined && detail !== '' && <span class="detail">{detail}</span>}
          </li>
        ))}
      </ul>
    ),
  };
}
