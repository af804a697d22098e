import { useMemo, useState } from 'preact/hooks';
import { Chip, DocumentIcon, EmptyState, LockIcon, messages, SearchBox } from '../../../components/index.ts';
import { Outcome, useDoing } from '../../../components/door/index.ts';
import { documentDay, formatDay } from '../../../utils/model/index.ts';
import { hashOf } from '../address/index.ts';
import { type Contents, siteOf } from '../contents/index.ts';
import { byDay, countByDocument, isNamed } from './document-order.ts';
import { MaybeOne, usePairs } from './maybe-one.tsx';
import '../../../components/styles/table.css';
import './documents.css';

export function DocumentsView({ contents }: { readonly contents: Contents }) {
  const { documents, notes } = contents;
  const doing = useDoing();
  const pairs = usePairs(contents);
  const texts = messages.value.notebook.documents;
  const [typed, setTyped] = useState('');
  const inOrder = useMemo(() => byDay(documents.values()), [documents]);
  const counts = useMemo(() => countByDocument(notes.values()), [notes]);
  const shown = inOrder.filter((document) => isNamed(document, typed));
  return (
    <div class="page">
      <header>
        <div class="heads">
          <h1>{messages.value.notebook.titles.documents}</h1>
          <output class="muted small">{texts.count(shown.length)}</output>
        </div>
        {documents.size > 0 && (
          <div class="name-filter">
            <SearchBox size="small" value={typed} onInput={setTyped} placeholder={texts.filter} />
          </div>
        )}
      </header>
      <Outcome doing={doing} />
      <MaybeOne pairs={pairs} contents={contents} doing={doing} />
      {shown.length === 0 ? (
        <EmptyState icon={DocumentIcon}>{documents.size === 0 ? texts.none : texts.noSuch}</EmptyState>
      ) : (
        <table class="table stacks documents">
          <thead>
            <tr>
              <th scope="col">{texts.title}</th>
              <th scope="col">{texts.number}</th>
              <th scope="col">{texts.date}</th>
              <th scope="col">{texts.site}</th>
              <th scope="col" class="number">
                {texts.notes}
              </th>
              <th scope="col" class="number">
                {texts.versions}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((document) => (
              <tr key={document.id}>
                <th scope="row" class="text">
                  <a href={hashOf({ view: 'document', id: document.id })}>{document.title || document.url}</a>{' '}
                  {document.classification && (
                    <Chip tone="danger" icon={LockIcon}>
                      {document.classification}
                    </Chip>
                  )}
                </th>
                <td class="shrink">{document.number}</td>
                <td class="shrink">{formatDay(documentDay(document))}</td>
                <td>{siteOf(document)}</td>
                <td class="number" data-label={texts.notes}>
                  {counts.get(document.id) ?? 0}
                </td>
                <td class="number">{document.snapshotIds.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
