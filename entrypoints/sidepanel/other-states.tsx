import { Button, DocumentIcon, EmptyState, ErrorNotice, LockIcon, messages } from '../../components/index.ts';
import { AlwaysOnButton } from './always-on.tsx';
import type { TabState } from './tab/index.ts';

export interface OtherStateProps {
  readonly state: Exclude<TabState, { kind: 'read' }>;
  readonly onRetry: () => void;
}

/** What stands in the panel when there is no page to work on: why, and what can be done. */
export function OtherState({ state, onRetry }: OtherStateProps) {
  const { errors, panel } = messages.value;
  switch (state.kind) {
    case 'reading':
      return (
        <p class="reading" role="status">
          {panel.reading}
        </p>
      );
    case 'notPermitted':
      return <NotPermitted url={state.url} />;
    case 'unreadable':
      return <EmptyState icon={DocumentIcon}>{panel.unreadable[state.why]}</EmptyState>;
    case 'failed':
      return <ErrorNotice act={<Button onClick={onRetry}>{errors.retry}</Button>}>{errors[state.code]}</ErrorNotice>;
  }
}

function NotPermitted({ url }: { readonly url: string | undefined }) {
  const texts = messages.value.panel.notPermitted;
  return (
    <section class="not-permitted">
      <span class="empty-icon">
        <LockIcon />
      </span>
      <h2>{texts.title}</h2>
      <p>{texts.why}</p>
      {url !== undefined && <AlwaysOnButton url={url} tone="primary" />}
      <p class="explain">{url === undefined ? texts.hidden : texts.once}</p>
    </section>
  );
}
