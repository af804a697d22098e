import { messages } from '../../../components/index.ts';
import { formatDay } from '../../../utils/model/index.ts';
import { today } from '../contents/index.ts';
import type { Task } from './task.ts';
import { BEYOND, endOfStretch, groupTasks, LATE, PAST, stretchesAhead, UNDATED } from './task-groups.ts';
import './timeline.css';

export type Scale = 'weeks' | 'months';

/** What a stretch of the timeline is called: "Tuần 30/11 – 06/12", "Tháng 12/2026", "Quá hạn". */
export function stretchName(key: string, scale: Scale): string {
  const texts = messages.value.tasks.timeline;
  if (key === LATE) return texts.late;
  if (key === UNDATED) return texts.undated;
  if (key === PAST) return texts.past;
  if (key === BEYOND) return texts.beyond(formatDay(endOfStretch(scale, stretchesAhead(scale, today.value).at(-1)!)));
  if (scale === 'months') return texts.month(Number(key.slice(5, 7)), key.slice(0, 4));
  return texts.week(shortDay(key), shortDay(endOfStretch(scale, key)));
}

const shortDay = (day: string): string => formatDay(day).slice(0, 5);

function shortName(key: string, scale: Scale): string {
  if (key === LATE || key === BEYOND) return stretchName(key, scale);
  return scale === 'months' ? messages.value.tasks.timeline.shortMonth(Number(key.slice(5, 7))) : shortDay(key);
}

export interface TimelineProps {
  readonly tasks: readonly Task[];
  readonly scale: Scale;
  /** Goes to the tasks of a stretch in the list below. */
  readonly onGo: (key: string) => void;
}

const SHARES = ['open', 'inProgress', 'done'] as const;

/** How many tasks are due when: what is late, the weeks or months ahead, what lies beyond. Its table is the list below it. */
export function Timeline({ tasks, scale, onGo }: TimelineProps) {
  const texts = messages.value.tasks.timeline;
  const groups = new Map(groupTasks(tasks, scale, today.value).map((group) => [group.key, group.tasks]));
  const keys = [LATE, ...stretchesAhead(scale, today.value), BEYOND];
  const most = Math.max(1, ...keys.map((key) => groups.get(key)?.length ?? 0));
  return (
    <figure class="timeline" aria-label={texts.label}>
      <ol role="list">
        {keys.map((key) => {
          const due = groups.get(key) ?? [];
          const counts = SHARES.map((status) => due.filter((task) => task.status === status).length);
          const name = stretchName(key, scale);
          const bar = (
            <>
              <span class="count">{due.length > 0 && due.length.toLocaleString('vi')}</span>
              <span class="bar" style={{ height: `${(due.length / most) * 100}%` }}>
                {SHARES.map((status, index) => counts[index]! > 0 && <i key={status} class={key === LATE ? 'late' : status} style={{ flexGrow: counts[index] }} />)}
              </span>
              <span class="name">{shortName(key, scale)}</span>
            </>
          );
          return (
            <li key={key}>
              {due.length > 0 ? (
                <button type="button" title={texts.bar(name, due.length, counts[2]!)} aria-label={texts.bar(name, due.length, counts[2]!)} onClick={() => onGo(key)}>
                  {bar}
                </button>
              ) : (
                <div>{bar}</div>
              )}
            </li>
          );
        })}
      </ol>
      <figcaption aria-hidden="true">
        {(['late', 'open', 'inProgress', 'done'] as const).map((share) => (
          <span key={share}>
            <i class={share} /> {texts.legend[share]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
