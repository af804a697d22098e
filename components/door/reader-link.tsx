import { messages } from '../messages.ts';
import { type ReaderAddress, readerUrl } from './reader-address.ts';

export interface ReaderLinkProps extends ReaderAddress {
  readonly tone: 'plain' | 'quiet';
}

/** Opens what was captured of a document in the reader, in a tab of its own. */
export function ReaderLink({ tone, ...address }: ReaderLinkProps) {
  const { read, readCaptured } = messages.value.common;
  return (
    <a class={`button ${tone}`} href={readerUrl(address)} target="_blank" title={readCaptured}>
      {read}
    </a>
  );
}
