import type { ComponentChildren } from 'preact';
import { DocumentIcon, EmptyState, messages } from '../../components/index.ts';

/** A page that has nothing to read, says why, and leads back. */
export function NoticePage({ children, act }: { readonly children: string; readonly act?: ComponentChildren }) {
  const texts = messages.value.reader;
  return (
    <main class="notice-page">
      <h1 class="visually-hidden">{texts.title}</h1>
      <EmptyState
        icon={DocumentIcon}
        act={
          act ?? (
            <a class="button primary" href="notebook.html">
              {texts.toNotebook}
            </a>
          )
        }
      >
        {children}
      </EmptyState>
    </main>
  );
}
