import { BriefingIcon, BuildingIcon, Button, CloseIcon, IconButton, Menu, messages, StatusDoneIcon, StatusInProgressIcon, StatusOpenIcon, TagIcon } from '../../../components/index.ts';
import { TASK_STATUSES, type TaskStatus } from '../../../utils/model/index.ts';
import type { TaskQuestion } from '../follow-up/index.ts';
import { SelectedCount } from '../search/selected-count.tsx';

export interface BulkBarProps {
  readonly count: number;
  readonly onStatus: (status: TaskStatus) => void;
  readonly onAsk: (kind: Exclude<TaskQuestion['kind'], 'changeProgress'>) => void;
  readonly onBriefing: () => void;
  readonly onAll: (() => void) | undefined;
  readonly onClear: () => void;
}

const STATUS_ICONS = { open: StatusOpenIcon, inProgress: StatusInProgressIcon, done: StatusDoneIcon } as const;
export const STATUS_KEYS = { open: 'C', inProgress: 'D', done: 'H' } as const satisfies Record<TaskStatus, string>;

/** What can be done with the tasks that are ticked, each as one act with one undo. */
export function BulkBar({ count, onStatus, onAsk, onBriefing, onAll, onClear }: BulkBarProps) {
  const { common, tasks } = messages.value;
  const texts = tasks.selection;
  return (
    <div class="selection-bar" role="group" aria-label={texts.label}>
      <SelectedCount said={texts.selected(count)} all={texts.all} onAll={onAll} />
      <span class="grow" />
      <Menu
        label={texts.status}
        labelled
        icon={StatusDoneIcon}
        items={TASK_STATUSES.map((status) => ({ text: common.statuses[status], icon: STATUS_ICONS[status], keyHint: STATUS_KEYS[status], onChoose: () => onStatus(status) }))}
      />
      <Button keyHint="P" onClick={() => onAsk('progress')}>
        {texts.progress}
      </Button>
      <Button keyHint="G" onClick={() => onAsk('extend')}>
        {texts.extend}
      </Button>
      <Menu
        label={texts.more}
        items={[
          { text: texts.unit, icon: BuildingIcon, onChoose: () => onAsk('unit') },
          { text: texts.tag, icon: TagIcon, onChoose: () => onAsk('tag') },
          { text: texts.toBriefing, icon: BriefingIcon, keyHint: 'B', onChoose: onBriefing },
        ]}
      />
      <IconButton icon={CloseIcon} label={texts.clear} onClick={onClear} />
    </div>
  );
}
