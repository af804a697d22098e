import { useMemo } from 'preact/hooks';
import type { Language } from '../../../utils/i18n/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { type Entry, type Outline, outlineOf, printedColumns, sharedBasis } from '../../../utils/briefing/index.ts';
import './briefing-preview.css';

/** The briefing as its files will say it: set from the same outline as they are. */
export function BriefingPreview({ briefing, language }: { readonly briefing: Briefing; readonly language: Language }) {
  const outline = useMemo(() => outlineOf(briefing, { language }), [briefing, language]);
  const sections = outline.sections.filter(({ entries }) => entries.length > 0);
  const { briefing: texts } = outline.messages;
  return (
    <article class="briefing-preview" lang={language}>
      <h2 class="title">{outline.title}</h2>
      <p class="byline">{outline.byline}</p>
      {outline.introduction.map((line, index) => (
        <p key={index} class="introduction">
          {line}
        </p>
      ))}
      {sections.length === 0 && <p class="muted">{texts.empty}</p>}
      {sections.map(({ heading, entries }, index) => (
        <section key={index}>
          {heading !== '' && <h3>{heading}</h3>}
          <ul role="list">
            {entries.map((entry) => (
              <li key={entry.id}>
                <EntryText entry={entry} outline={outline} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {outline.sources.length > 0 && (
        <section>
          <h3>{texts.sources}</h3>
          <ol>
            {outline.sources.map(({ number, title, particulars }) => (
              <li key={number} value={number}>
                {title}
                {particulars !== '' && <span class="particulars">{particulars}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {outline.directives.length > 0 && <TrackingTable outline={outline} />}
    </article>
  );
}

function TrackingTable({ outline }: { readonly outline: Outline }) {
  const { directives, messages } = outline;
  const columns = printedColumns(outline);
  const basis = sharedBasis(outline);
  return (
    <section>
      <h3>{messages.briefing.trackingTable}</h3>
      {basis !== undefined && <p>{messages.briefing.onBasis(basis)}</p>}
      <div class="tracking" role="region" aria-label={messages.briefing.trackingTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ id }) => (
                <th key={id} scope="col">
                  {messages.briefing.columns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {directives.map((tracked) => (
              <tr key={tracked.id}>
                {columns.map(({ id, text }) => (
                  <td key={id}>{text(tracked)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function EntryText({ entry, outline: { messages } }: { readonly entry: Entry; readonly outline: Outline }) {
  const { directive, quote, comment, category, categoryName, tags, places } = entry;
  return (
    <>
      {directive && (
        <p class="task">
          <span class="number">{directive.number}.</span>
          {directive.sentence.lead}
          {directive.sentence.subject !== '' && <b>{directive.sentence.subject}</b>}
          {directive.sentence.rest}
        </p>
      )}
      {quote.length > 0 && <blockquote>{quote.join('\n')}</blockquote>}
      {directive && directive.facts.length > 0 && (
        <dl>
          {directive.facts.map(({ kind, name, value }) => [<dt key={`${kind}:`}>{name}</dt>, <dd key={kind} class={kind}>{value}</dd>])}
        </dl>
      )}
      {comment.map((line, index) => (
        <p key={index} class="comment">
          {line}
        </p>
      ))}
      <p class="foot">
        <span class={`chip ${category}`}>{categoryName}</span>
        {!directive && quote.length === 0 && <span>{messages.briefing.wholeDocument}</span>}
        {tags.map((tag) => (
          <span key={tag}>#{tag}</span>
        ))}
        {places.map(({ source, link }) =>
          link ? (
            <a key={source.number} href={link} target="_blank" rel="noreferrer" title={messages.briefing.openPassage}>
              {messages.briefing.source(source.number)}
            </a>
          ) : (
            <span key={source.number}>{messages.briefing.source(source.number)}</span>
          ),
        )}
      </p>
    </>
  );
}
