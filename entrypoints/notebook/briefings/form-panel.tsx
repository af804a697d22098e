import { useState } from 'preact/hooks';
import { Button, Dialog, ErrorNotice, language, messages, Select, TextField, Toggle } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { type ComposedBriefing, dropNotes, suggestSections, templateOf } from '../../../utils/briefing/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import { BRIEFING_PARTS, type BriefingForm, type BriefingPlan, type FieldValues, GROUPINGS, type Grouping, NOTE_PARTS, wholeForm } from '../../../utils/model/index.ts';
import { changeSettings, InvalidSettingError } from '../../../utils/settings/index.ts';
import type { Contents } from '../contents/index.ts';
import { inTurn } from './in-turn.ts';

export interface FormPanelProps {
  readonly plan: BriefingPlan;
  readonly briefing: ComposedBriefing;
  readonly contents: Contents;
  readonly onChange: (values: FieldValues) => void;
}

/** How the briefing looks: by what its notes are grouped, what of each note and of the whole is shown; and all that as a template. */
export function FormPanel({ plan, briefing, contents, onChange }: FormPanelProps) {
  const { form: texts } = messages.value.composing;
  const [naming, setNaming] = useState(false);
  const [saved, setSaved] = useState<string>();
  const { groupBy, noteParts, parts } = wholeForm(plan.form);
  const put = (form: BriefingForm): void => onChange({ form: { ...plan.form, ...form } });

  function group(by: Grouping): void {
    const form = { ...plan.form, groupBy: by };
    if (by === 'hand') return onChange({ form });
    onChange(
      inTurn(
        plan,
        (of) => dropNotes(of, briefing.skippedNoteIds),
        () => ({ form, sections: suggestSections(briefing.itemOf.values(), { by, language: language.value, meetings: contents.meetings }) }),
      ),
    );
  }

  return (
    <details class="briefing-details">
      <summary>{texts.title}</summary>
      <div class="fields">
        <div class="group-by">
          <Select label={texts.groupBy} value={groupBy} options={GROUPINGS.map((value) => ({ value, text: texts.groupings[value] }))} onChange={group} />
          {groupBy !== 'hand' && <Button onClick={() => group(groupBy)}>{texts.regroup}</Button>}
        </div>
        <fieldset class="toggles">
          <legend class="field-label">{texts.noteParts}</legend>
          {NOTE_PARTS.map((part) => (
            <Toggle key={part} label={texts.ofNote[part]} on={noteParts[part]} onChange={(on) => put({ noteParts: { ...noteParts, [part]: on } })} />
          ))}
        </fieldset>
        <fieldset class="toggles">
          <legend class="field-label">{texts.parts}</legend>
          {BRIEFING_PARTS.map((part) => (
            <Toggle key={part} label={texts.ofWhole[part]} on={parts[part]} onChange={(on) => put({ parts: { ...parts, [part]: on } })} />
          ))}
        </fieldset>
        <div class="acts">
          <Button onClick={() => setNaming(true)}>{texts.saveTemplate}</Button>
          <p role="status" class="muted small">
            {saved !== undefined && texts.templateSaved(saved)}
          </p>
        </div>
      </div>
      <Dialog open={naming} onClose={() => setNaming(false)} title={texts.saveTemplate}>
        <SaveTemplate
          plan={plan}
          onSaved={(name) => {
            setSaved(name);
            setNaming(false);
          }}
        />
      </Dialog>
    </details>
  );
}

function SaveTemplate({ plan, onSaved }: { readonly plan: BriefingPlan; readonly onSaved: (name: string) => void }) {
  const { briefing, composing, errors } = messages.value;
  const texts = composing.form;
  const [name, setName] = useState(plan.title);
  const [failure, setFailure] = useState<string>();

  async function save(): Promise<void> {
    try {
      await changeSettings({ officeTemplates: [...currentSettings.value.officeTemplates, templateOf(plan, name.trim())] });
      onSaved(name.trim());
    } catch (error) {
      setFailure(error instanceof InvalidSettingError ? texts.tooManyTemplates : errors[failureCode(error)]);
    }
  }

  return (
    <form
      class="save-template"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={texts.templateName} value={name} onInput={setName} required hint={texts.templateHint(Object.values(briefing.blanks))} />
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <Button type="submit" tone="primary" disabled={name.trim() === ''}>
        {texts.saveTemplate}
      </Button>
    </form>
  );
}
