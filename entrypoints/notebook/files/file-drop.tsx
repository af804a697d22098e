import { useRef, useState } from 'preact/hooks';
import { Button, ImportIcon } from '../../../components/index.ts';
import './files.css';

export interface FileDropProps {
  readonly text: string;
  readonly choose: string;
  /** Of the dialog that the browser shows: extensions and types. */
  readonly accept: string;
  readonly busy: boolean;
  /** Several may be given at once. */
  readonly multiple?: boolean | undefined;
  /** Called with each file. */
  readonly onFile: (file: File) => void;
}

/** A file, or several, dropped or chosen. */
export function FileDrop({ text, choose, accept, busy, multiple = false, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    for (const file of Array.from(files ?? []).slice(0, multiple ? undefined : 1)) onFile(file);
  };
  return (
    <div
      class={`file-drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <ImportIcon />
      <p>{text}</p>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
