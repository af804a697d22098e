import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../../components/door/index.ts';
import { Button, DownloadIcon, ErrorNotice, ImportIcon, messages } from '../../../components/index.ts';
import type { Office } from '../../../utils/model/index.ts';
import { OfficeFileError, readOfficeFile, writeOfficeFile } from '../../../utils/settings/index.ts';

export interface OfficeFileProps {
  readonly office: Office;
  /** @param read the lists that the file has */
  readonly onRead: (read: Partial<Office>) => void;
}

const FILE_NAME = 'co-quan.json';

/** Everything of the office in one file, to be given to the others. */
export function OfficeFile({ office, onRead }: OfficeFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<OfficeFileError | 'unreadable'>();
  const texts = messages.value.options.office;

  async function take(file: File): Promise<void> {
    setFailure(undefined);
    try {
      onRead(readOfficeFile(await file.text()));
    } catch (error) {
      setFailure(error instanceof OfficeFileError ? error : 'unreadable');
    }
  }

  function problemText(given: OfficeFileError | 'unreadable'): string {
    if (given === 'unreadable') return texts.file.problems.unreadable;
    const { problem, place } = given;
    if (problem !== 'invalid' && problem !== 'tooMany') return texts.file.problems[problem];
    if (!place) return texts.file.problems.notOffice;
    return 'limit' in place ? texts.file.problems.tooMany(texts.lists[place.list], place.limit) : texts.file.problems.invalid(texts.lists[place.list], place.position);
  }

  return (
    <div class="office-file">
      <h3>{texts.file.title}</h3>
      <p class="muted small">{texts.file.explain}</p>
      {failure !== undefined && <ErrorNotice>{problemText(failure)}</ErrorNotice>}
      <div class="acts">
        <Button icon={DownloadIcon} onClick={() => saveFile(FILE_NAME, writeOfficeFile(office), 'application/json')}>
          {texts.file.write}
        </Button>
        <Button icon={ImportIcon} onClick={() => input.current?.click()}>
          {texts.file.read}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={texts.file.read}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}
