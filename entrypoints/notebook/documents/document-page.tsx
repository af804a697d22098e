import { BackIcon, Chip, DocumentIcon, EmptyState, ExternalIcon, FieldList, LockIcon, messages } from '../../../components/index.ts';
import { Outcome, useDoing } from '../../../components/door/index.ts';
import { passageLink } from '../../../utils/briefing/index.ts';
import { type DocumentRecord, formatDay, formatInstant, type Id } from '../../../utils/model/index.ts';
import { EVERYTHING, hashOf } from '../address/index.ts';
import { type Contents, siteOf, today } from '../contents/index.ts';
import { MeetingOfDocument, MeetingQuestions } from '../meetings/index.ts';
import { NoteLine } from '../search/index.ts';
import { DeleteDocument } from './delete-document.tsx';
import { inReadingOrder } from './document-order.ts';
import { MaybeOne, usePairs } from './maybe-one.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import './documents.css';

export function DocumentPage({ id, contents }: { readonly id: Id; readonly contents: Contents }) {
  const { notebook } = messages.value;
  const texts = notebook.documents;
  const doing = useDoing();
  const document = contents.documents.get(id) ?? joinedFrom(contents.documents.values(), id);
  const pairs = usePairs(contents, document?.id);
  const back = (
    <a class="back" href={hashOf({ view: 'documents' })}>
      <BackIcon />
      {notebook.titles.documents}
    </a>
  );
  if (!document) {
    return (
      <div class="page">
        {back}
        <Outcome doing={doing} />
        <EmptyState icon={DocumentIcon}>{texts.gone}</EmptyState>
      </div>
    );
  }
  const address = passageLink(document.url, { quote: '' });
  const notes = inReadingOrder([...contents.notes.values()].filter(({ documentId }) => documentId === document.id));
  return (
    <div class="page document-page">
      {back}
      <header>
        <h1 class="document-title" lang="vi">
          {document.title || document.url}
        </h1>
        <div class="acts">
          {document.classification && (
            <Chip tone="danger" icon={LockIcon}>
              {document.classification}
            </Chip>
          )}
          {address !== undefined && (
            <a class="button plain" href={address} target="_blank" rel="noreferrer">
              {notebook.note.openPage}
              <ExternalIcon />
            </a>
          )}
          <DeleteDocument document={document} notes={notes.length} doing={doing} />
        </div>
      </header>
      <Outcome doing={doing} />
      <MaybeOne pairs={pairs} contents={contents} doing={doing} here={document.id} />
      <MeetingQuestions contents={contents} doing={doing} documentId={document.id} />
      <FieldList
        roomy
        rows={[
          { term: texts.number, value: [document.kind, document.number].filter(Boolean).join(' ') },
          { term: texts.date, value: document.date && formatDay(document.date) },
          { term: texts.issuer, value: document.issuer },
          { term: texts.subject, value: document.subject },
          { term: texts.signer, value: [document.signerTitle, document.signer].filter(Boolean).join(' ') },
          { term: document.origin === undefined ? texts.site : messages.value.components.byHand.origin, value: siteOf(document) },
          { term: texts.published, value: document.publishedAt && formatDay(document.publishedAt) },
          { term: texts.kept, value: formatInstant(document.createdAt) },
          { term: messages.value.meetings.of, value: <MeetingOfDocument document={document} contents={contents} doing={doing} /> },
        ]}
      />
      <section>
        <h2>
          {texts.notes} <span class="muted">{notes.length.toLocaleString('vi')}</span>
        </h2>
        {notes.length === 0 ? (
          <p class="muted">{texts.noNotes}</p>
        ) : (
          <ul role="list" class="document-notes">
            {notes.map((note) => (
              <li key={note.id}>
                <a
                  class="line-link"
                  href={hashOf({ ...EVERYTHING, facets: { document: [document.id] }, noteId: note.id })}
                  aria-label={note.quote.slice(0, 80) || note.directive?.task?.slice(0, 80) || note.comment.slice(0, 80) || notebook.search.wholeDocument}
                />
                <NoteLine note={note} today={today.value} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <SnapshotList document={document} />
    </div>
  );
}

/** The document that one was joined to, for an address from before. */
function joinedFrom(documents: Iterable<DocumentRecord>, id: Id): DocumentRecord | undefined {
  for (const document of documents) if (document.sameAs?.includes(id) === true) return document;
  return undefined;
}
