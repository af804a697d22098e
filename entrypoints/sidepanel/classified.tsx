import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, Dialog, messages } from '../../components/index.ts';
import type { PageReading } from '../../utils/messaging/index.ts';
import type { Classification } from '../../utils/model/index.ts';
import { type CapturedPage, ClassifiedDocumentError } from '../../utils/notebook/index.ts';

interface Question {
  readonly classification: Classification;
  readonly answer: (keep: boolean) => void;
}

const question = signal<Question>();

/**
 * Does something that keeps the page. If the page is classified the person is asked, and it is done once more when they say so.
 * @throws ClassifiedDocumentError if they do not
 */
export async function keepingPage<R>({ url, extraction }: PageReading, act: (page: CapturedPage) => Promise<R>): Promise<R> {
  try {
    return await act({ url, extraction });
  } catch (error) {
    if (!(error instanceof ClassifiedDocumentError) || !(await ask(error.classification))) throw error;
    return act({ url, extraction, classificationConfirmed: true });
  }
}

function ask(classification: Classification): Promise<boolean> {
  return new Promise((resolve) => {
    question.value = {
      classification,
      answer(keep) {
        question.value = undefined;
        resolve(keep);
      },
    };
  });
}

/**
 * Stands once in the panel, and opens when something classified is about to be kept.
 * @param props.view what the panel shows; who goes on to another page does not keep the one that they were asked about
 */
export function ClassifiedQuestion({ view }: { readonly view: string }) {
  const texts = messages.value.page.classified;
  useEffect(() => () => question.peek()?.answer(false), [view]);
  const asked = question.value;
  return (
    <Dialog
      open={asked !== undefined}
      onClose={() => asked?.answer(false)}
      title={asked ? texts.title(asked.classification) : ''}
      acts={
        <>
          <Button onClick={() => asked?.answer(true)}>{texts.keep}</Button>
          <Button tone="primary" onClick={() => asked?.answer(false)}>
            {texts.leave}
          </Button>
        </>
      }
    >
      <p>{texts.explain}</p>
    </Dialog>
  );
}
