import { InfoIcon, messages } from '../../../components/index.ts';
import { useButtonSheet } from './use-button-sheet.ts';
import './search-syntax.css';

/** What can be typed into the search box, by examples that can be tried. @param props.onTry the query of an example */
export function SearchSyntax({ onTry }: { readonly onTry: (query: string) => void }) {
  const { id, button, sheet, onToggle } = useButtonSheet('right');
  const texts = messages.value.notebook.search.syntax;

  return (
    <>
      <button ref={button} type="button" class="icon-button" popovertarget={id} title={texts.open} aria-label={texts.open}>
        <InfoIcon />
      </button>
      <div ref={sheet} id={id} class="search-syntax" popover="auto" role="group" aria-label={texts.open} onToggle={onToggle}>
        <p>{texts.explain}</p>
        {texts.examples.map(({ title, examples }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul role="list">
              {examples.map(({ query, text }) => (
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
          </section>
        ))}
        <p>{texts.keys}</p>
      </div>
    </>
  );
}
