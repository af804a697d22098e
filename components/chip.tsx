import type { ComponentChildren } from 'preact';
import { formatDay, type CategoryId, type Change, type ResolutionStatus, type TaskStatus } from '../utils/model/index.ts';
import { categoryName } from './categories.ts';
import { dueState, isCounted } from './due.ts';
import { AlertIcon, CheckIcon, ClockIcon, StatusDoneIcon, StatusInProgressIcon, StatusOpenIcon, type IconComponent } from './icons.tsx';
import { messages } from './messages.ts';
import { resolutionText } from './resolution-state.ts';
import { gravestFlag } from './telling-changes.ts';
import './chip.css';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger';

export interface ChipProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone | CategoryId | undefined;
  readonly icon?: IconComponent | undefined;
  /** A longer wording, shown as the tooltip. */
  readonly title?: string | undefined;
}

/** A short word that says a state. What can be pressed is a button, not a chip. */
export function Chip({ children, tone = 'neutral', icon: Icon, title }: ChipProps) {
  return (
    <span class={`chip ${tone}`} title={title}>
      {Icon && <Icon />}
      <span class="chip-text">{children}</span>
    </span>
  );
}

/** @param count how many, where the chip sums up a list */
export function CategoryChip({ category, count }: { readonly category: CategoryId; readonly count?: number | undefined }) {
  return (
    <Chip tone={category}>
      {categoryName(category)}
      {count !== undefined && ` ${count.toLocaleString('vi')}`}
    </Chip>
  );
}

const STATUS_LOOKS: Readonly<Record<TaskStatus, { readonly tone: Tone; readonly icon: IconComponent }>> = {
  open: { tone: 'neutral', icon: StatusOpenIcon },
  inProgress: { tone: 'accent', icon: StatusInProgressIcon },
  done: { tone: 'ok', icon: StatusDoneIcon },
};

export function StatusChip({ status }: { readonly status: TaskStatus }) {
  return <Chip {...STATUS_LOOKS[status]}>{messages.value.common.statuses[status]}</Chip>;
}

export interface DueChipProps {
  /** The last day meant, `YYYY-MM-DD`. */
  readonly due: string;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly done?: boolean | undefined;
}

export function DueChip({ due, today, done = false }: DueChipProps) {
  const { tone, text } = dueState(due, today, done, messages.value.common.due);
  return (
    <Chip tone={tone} title={formatDay(due)} icon={tone === 'danger' ? AlertIcon : ClockIcon}>
      {text}
    </Chip>
  );
}

/** Beside a date: how near it is. Nothing where that would be the date again. */
export function DueDistance({ due, today, done = false }: DueChipProps) {
  return done || !isCounted(due, today) ? null : <DueChip due={due} today={today} />;
}

const RESOLUTION_LOOKS: Readonly<Record<ResolutionStatus, { readonly tone: Tone; readonly icon?: IconComponent }>> = {
  exact: { tone: 'ok', icon: CheckIcon },
  moved: { tone: 'neutral' },
  changed: { tone: 'danger', icon: AlertIcon },
  ambiguous: { tone: 'warn', icon: AlertIcon },
  lost: { tone: 'danger', icon: AlertIcon },
};

export interface ResolutionChipProps {
  readonly status: ResolutionStatus;
  /** Of a changed passage: the gravest change gives the chip its words. */
  readonly changes?: readonly Change[] | undefined;
}

export function ResolutionChip({ status, changes = [] }: ResolutionChipProps) {
  const isGrave = status !== 'changed' || gravestFlag(changes) !== undefined;
  return <Chip {...(isGrave ? RESOLUTION_LOOKS[status] : { tone: 'warn' })}>{resolutionText(status, changes, messages.value.components)}</Chip>;
}
