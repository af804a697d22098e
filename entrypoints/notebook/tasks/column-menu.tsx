import { useState } from 'preact/hooks';
import { DownIcon, messages } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import { changeSettings, TASK_COLUMNS, type TaskColumn } from '../../../utils/settings/index.ts';
import { useButtonSheet } from '../search/use-button-sheet.ts';
import '../search/facets.css';

/** Chooses the columns of the table, which are kept with the settings. */
export function ColumnMenu() {
  const { errors, tasks: { columns: texts } } = messages.value;
  const { id, button, sheet, onToggle } = useButtonSheet('right');
  const [failure, setFailure] = useState<string>();
  const chosen = currentSettings.value.taskColumns;

  function toggle(column: TaskColumn): void {
    const taskColumns = TASK_COLUMNS.filter((one) => (one === column ? !chosen.includes(one) : chosen.includes(one)));
    changeSettings({ taskColumns }).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(errors[failureCode(error)]),
    );
  }

  return (
    <>
      <button ref={button} type="button" class="button plain" popovertarget={id}>
        {texts.choose}
        <DownIcon />
      </button>
      <div ref={sheet} id={id} class="facet-menu" popover="auto" role="group" aria-label={texts.choose} onToggle={onToggle}>
        {TASK_COLUMNS.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={chosen.includes(column)} onChange={() => toggle(column)} />
            <span class="value">{texts.names[column]}</span>
          </label>
        ))}
        {failure !== undefined && (
          <p class="field-error" role="alert">
            {failure}
          </p>
        )}
      </div>
    </>
  );
}
