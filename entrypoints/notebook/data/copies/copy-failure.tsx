import { Button, ErrorNotice, messages } from '../../../../components/index.ts';
import { allowFolder, copyNow, notebook } from '../../../../components/door/index.ts';
import { type CopyFailure, copyTarget } from '../../../../utils/notebook/index.ts';

/** Why no copy could be written, with what puts it right. */
export function CopyFailureNotice({ failure }: { readonly failure: CopyFailure }) {
  const texts = messages.value.backup.copies;

  async function allow(): Promise<void> {
    const { folder } = await copyTarget(notebook);
    if (folder && (await allowFolder(folder))) await copyNow();
  }

  return (
    <ErrorNotice act={failure === 'notAllowed' ? <Button onClick={() => void allow()}>{texts.allow}</Button> : undefined}>
      {texts.failed(texts.failures[failure])}
    </ErrorNotice>
  );
}
