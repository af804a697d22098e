import { useState } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { Button, Dialog, DownloadIcon, messages, Segmented, Toggle } from '../../../components/index.ts';
import { columnsFor } from '../../../utils/briefing/index.ts';
import { type Briefing, type ExportChoices, LAYOUTS, TRACKING_COLUMN_IDS } from '../../../utils/model/index.ts';
import { changeSettings } from '../../../utils/settings/index.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  /** The format that is asked about; undefined: closed. */
  readonly format: 'docx' | 'xlsx' | undefined;
  readonly briefing: Briefing;
  readonly onClose: () => void;
  /** Called when what was chosen is kept. */
  readonly onExport: (format: 'docx' | 'xlsx') => void;
}

/** Asks how a Word or Excel file is to look. What is chosen is remembered for the next one. */
export function ExportDialog({ format, briefing, onClose, onExport }: ExportDialogProps) {
  const { common, notebook } = messages.value;
  const texts = notebook.exportDialog;
  const [choices, setChoices] = useState<ExportChoices>();
  const chosen = choices ?? currentSettings.value.exportChoices;
  const change = (values: Partial<ExportChoices>): void => setChoices({ ...chosen, ...values });

  function close(): void {
    setChoices(undefined);
    onClose();
  }

  async function keepAndExport(): Promise<void> {
    if (format === undefined) return;
    if (choices) await changeSettings({ exportChoices: choices });
    close();
    onExport(format);
  }

  return (
    <Dialog
      open={format !== undefined}
      onClose={close}
      title={format === undefined ? '' : texts.title(notebook.briefing.formats[format])}
      acts={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          <Button tone="primary" icon={DownloadIcon} onClick={() => void keepAndExport()}>
            {texts.export}
          </Button>
        </>
      }
    >
      <div class="export-choices">
        {format === 'docx' && <LayoutChoice layout={chosen.layout} onChange={(layout) => change({ layout })} />}
        {format === 'xlsx' && <Toggle label={texts.sheetPerUnit} on={chosen.sheetPerUnit} onChange={(sheetPerUnit) => change({ sheetPerUnit })} />}
        <ColumnChoice briefing={briefing} columns={chosen.columns} onChange={(columns) => change({ columns })} />
      </div>
    </Dialog>
  );
}

function LayoutChoice({ layout, onChange }: { readonly layout: ExportChoices['layout']; readonly onChange: (layout: ExportChoices['layout']) => void }) {
  const texts = messages.value.notebook.exportDialog;
  const isLacking = layout !== 'plain' && currentSettings.value.officeLetterhead.body === '';
  return (
    <div>
      <Segmented label={texts.layout} options={LAYOUTS.map((value) => ({ value, text: texts.layouts[value] }))} value={layout} onChange={onChange} />
      <p class="muted small">{texts.about[layout]}</p>
      {isLacking && (
        <p class="small">
          {texts.noLetterhead}{' '}
          <a href="/options.html#co-quan" target="_blank">
            {texts.toLetterhead}
          </a>
        </p>
      )}
    </div>
  );
}

type Columns = ExportChoices['columns'];

/** Which columns the tracking table has; none chosen is the usual ones, which are shown as they come out. */
function ColumnChoice({ briefing, columns, onChange }: { readonly briefing: Briefing; readonly columns: Columns; readonly onChange: (columns: Columns) => void }) {
  const { briefing: words, notebook } = messages.value;
  const texts = notebook.exportDialog;
  const shown = new Set(columnsFor(briefing, columns).map(({ id }) => id));
  return (
    <fieldset class="column-choice">
      <legend class="field-label">{texts.columns}</legend>
      <div>
        {TRACKING_COLUMN_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={shown.has(id)}
              disabled={shown.has(id) && shown.size === 1}
              onChange={() => onChange(TRACKING_COLUMN_IDS.filter((other) => (other === id ? !shown.has(id) : shown.has(other))))}
            />
            {words.columns[id]}
          </label>
        ))}
      </div>
      {columns.length > 0 && (
        <Button tone="quiet" onClick={() => onChange([])}>
          {texts.usualColumns}
        </Button>
      )}
    </fieldset>
  );
}
