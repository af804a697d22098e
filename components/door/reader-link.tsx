import { DocumentIcon } from '../icons.tsx';
import { messages } from '../messages.ts';
import { type ReaderAddress, readerUrl } from './reader-address.ts';

export interface ReaderLinkProps extends ReaderAddress {
  /** `icon`: where it stands among other icons. */
  readonly tone: 'plain' | 'quiet' | 'icon';
}

/** Opens what was captured of a document in the reader, in a tab of its own. */
export function ReaderLink({ tone, ...address }: ReaderLinkProps) {
  const { read, readCaptured } = messages.value.common;
  const isIcon = tone === 'icon';
  return (
    <a class={isIcon ? 'icon-button' : `button ${tone}`} href={readerUrl(address)} target="_blank" title={readCaptured} aria-label={isIcon ? readCaptured : undefined}>
      {isIcon ? <DocumentIcon /> : read}
    </a>
  );
}
