import { useId, useRef } from 'preact/hooks';
import { InfoIcon, messages } from '../../../components/index.ts';
import './search-syntax.css';

const GAP_PX = 6;
const EDGE_PX = 8;

/** What can be typed into the search box, by examples that can be tried. @param props.onTry the query of an example */
export function SearchSyntax({ onTry }: { readonly onTry: (query: string) => void }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const texts = messages.value.notebook.search.syntax;

  function place(): void {
    const at = button.current!.getBoundingClientRect();
    const { style, offsetWidth } = sheet.current!;
    style.top = `${at.bottom + GAP_PX}px`;
    style.left = `${Math.max(EDGE_PX, Math.min(at.right - offsetWidth, innerWidth - EDGE_PX - offsetWidth))}px`;
    style.maxHeight = `${innerHeight - at.bottom - GAP_PX - EDGE_PX}px`;
  }

  return (
    <>
      <button ref={button} type="button" class="icon-button" popovertarget={id} title={texts.open} aria-label={texts.open}>
        <InfoIcon />
      </button>
      <div
        ref={sheet}
        id={id}
        class="search-syntax"
        popover="auto"
        role="group"
        aria-label={texts.open}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          sheet.current?.querySelector('button')?.focus();
        }}
      >
        <p>{texts.explain}</p>
        <ul role="list">
          {texts.examples.map(({ query, text }) => (
            <li key={query}>
              <button
                type="button"
                onClick={() => {
                  sheet.current?.hidePopover();
                  onTry(query);
                }}
              >
                <code lang="vi">{query}</code>
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
