import { useId } from 'preact/hooks';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What stands at the right: "7 trên 12". */
  readonly text?: string | undefined;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div class="progress-bar">
      <label for={id}>{label}</label>
      <output>{text}</output>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
