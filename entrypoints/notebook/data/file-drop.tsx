import { useRef, useState } from 'preact/hooks';
import { Button, ImportIcon } from '../../../components/index.ts';

export interface FileDropProps {
  readonly text: string;
  readonly choose: string;
  /** Of the dialog that the browser shows: extensions and types. */
  readonly accept: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A file, dropped or chosen. */
export function FileDrop({ text, choose, accept, busy, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
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
        take(event.dataTransfer?.files[0]);
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
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
