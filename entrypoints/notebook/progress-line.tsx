import { useId } from 'preact/hooks';
import { Button, messages } from '../../components/index.ts';
import './progress-line.css';

export interface ProgressLineProps {
  /** What is being done. */
  readonly text: string;
  /** From 0 to 1; absent where it is not known how much there is. */
  readonly part?: number | undefined;
  readonly onStop: () => void;
}

/** Something that takes its time and can be stopped. */
export function ProgressLine({ text, part, onStop }: ProgressLineProps) {
  const id = useId();
  return (
    <div class="progress-line">
      <label for={id}>{text}</label>
      <progress id={id} value={part} max={1} />
      <Button onClick={onStop}>{messages.value.backup.stop}</Button>
    </div>
  );
}
