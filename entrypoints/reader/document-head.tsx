import { FieldList, messages } from '../../components/index.ts';
import { type Block, type DocumentRecord, formatDay, formatInstant, type Snapshot } from '../../utils/model/index.ts';
import { MarkedText } from './marks/marked-text.tsx';

/** Addresses may come from a file that somebody else wrote: only those that lead to a page are links. */
const OPENS_A_PAGE = /^(?:https?|file):/i;

function list(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

export interface DocumentHeadProps {
  readonly document: DocumentRecord;
  readonly snapshot?: Snapshot | undefined;
  /** The document's first block, where that is its title. */
  readonly titleBlock?: Block | undefined;
}

/** What a document says of itself. */
export function DocumentHead({ document, snapshot, titleBlock }: DocumentHeadProps) {
  const { common, components } = messages.value;
  const { particulars, ...texts } = messages.value.reader;
  const { url } = document;
  return (
    <header class="document-head">
      {document.classification && (
        <p class="stamp">
          <span class="visually-hidden">{texts.classified}: </span>
          {document.classification}
        </p>
      )}
      <h1 lang={document.language ?? 'vi'}>
        {titleBlock ? <MarkedText block={titleBlock} index={0} /> : snapshot?.title || document.title || texts.untitled}
      </h1>
      <FieldList
        rows={[
          { term: particulars.number, value: [document.kind, document.number].filter(Boolean).join(' ') },
          { term: particulars.issuer, value: document.issuer },
          { term: particulars.date, value: document.date && formatDay(document.date) },
          { term: particulars.publishedAt, value: document.publishedAt && published(document.publishedAt) },
          { term: particulars.subject, value: document.subject },
          { term: particulars.signer, value: list(document.signer, document.signerTitle) },
          { term: particulars.site, value: document.siteName },
          { term: components.byHand.origin, value: document.origin && common.origins[document.origin] },
          {
            term: particulars.address,
            value: OPENS_A_PAGE.test(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            ) : (
              url
            ),
          },
        ]}
      />
      {snapshot && <p class="captured">{texts.capturedAt(formatInstant(snapshot.capturedAt))}</p>}
    </header>
  );
}

/** With the hour, where the page gave one. */
function published(date: string): string {
  return date.includes('T') ? formatInstant(date) : formatDay(date);
}
