import { computed } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { ErrorNotice, IconButton, messages, TextArea, TrashIcon, UndoBar, unitCompletions } from '../../../components/index.ts';
import { formatDay, OFFICE_WORD_LISTS } from '../../../utils/model/index.ts';
import { SavingState } from '../saving.tsx';
import { Section } from '../section.tsx';
import { DaysEditor } from './days-editor.tsx';
import { OfficeFile } from './office-file.tsx';
import { LetterheadEditor } from './letterhead-editor.tsx';
import { EMPTY_PERSON, EMPTY_UNIT, formOf, isWholePerson, isWholeUnit, officeOf, type PersonRow, type UnitRow } from './office-form.ts';
import { peopleOfLines, unitsOfLines } from './pasted-lines.ts';
import { publicDaysOff } from './public-days.ts';
import type { Column } from './row-line.tsx';
import { RowsEditor } from './rows-editor.tsx';
import { type OfficePart, useOffice } from './use-office.ts';
import './office.css';

const allUnits = computed(() => unitCompletions([], messages.value.components.ownUnit));

/** What the office tells of itself: its units, people, days and words. */
export function OfficeSection() {
  const { form, saving, done, change, undo, forget } = useOffice();
  const { office: texts } = messages.value.options;
  const year = new Date().getFullYear();
  const unitColumns = useMemo<readonly Column<UnitRow>[]>(
    () => [
      { name: 'name', label: texts.units.name },
      { name: 'abbreviations', label: texts.units.abbreviations },
    ],
    [texts],
  );
  const peopleColumns = useMemo<readonly Column<PersonRow>[]>(
    () => [
      { name: 'name', label: texts.people.name },
      { name: 'title', label: texts.people.title },
      { name: 'unit', label: texts.people.unit, completions: allUnits },
    ],
    [texts],
  );
  const doneWith = (...parts: OfficePart[]): ComponentChild =>
    done &&
    parts.includes(done.part) && (
      <UndoBar key={done.said} onUndo={undo} onDismiss={forget}>
        {done.said}
      </UndoBar>
    );
  return (
    <Section name="office" explain={texts.explain} state={<SavingState {...saving} />}>
      {saving.state === 'invalid' && <ErrorNotice>{texts.tooMany}</ErrorNotice>}
      <div class="office-part">
        <h3>{texts.lists.officeUnits}</h3>
        <RowsEditor
          rows={form.units}
          empty={EMPTY_UNIT}
          columns={unitColumns}
          texts={{ ...texts.units, title: texts.lists.officeUnits }}
          isWhole={isWholeUnit}
          ofLines={unitsOfLines}
          onChange={(units) => change('units', { units })}
          onRemove={(units) => change('units', { units }, ({ removed }) => removed)}
          onPaste={(units, ...added) => change('units', { units }, (said) => said.added(...added))}
        />
        {doneWith('units')}
      </div>
      <div class="office-part">
        <h3>{texts.lists.officePeople}</h3>
        <RowsEditor
          rows={form.people}
          empty={EMPTY_PERSON}
          columns={peopleColumns}
          texts={{ ...texts.people, title: texts.lists.officePeople }}
          isWhole={isWholePerson}
          ofLines={peopleOfLines}
          onChange={(people) => change('people', { people })}
          onRemove={(people) => change('people', { people }, ({ removed }) => removed)}
          onPaste={(people, ...added) => change('people', { people }, (said) => said.added(...added))}
        />
        {doneWith('people')}
      </div>
      <div class="office-part">
        <h3>{texts.days.title}</h3>
        <p class="muted small">{texts.days.explain}</p>
        <dl class="public-days">
          {[year, year + 1].map((one) => (
            <div key={one}>
              <dt>{one}</dt>
              <dd>
                {publicDaysOff(one).map(({ name, from, to }) => (
                  <span key={from}>
                    {texts.days.names[name]}: {from === to ? formatDay(from) : `${formatDay(from).slice(0, 5)}–${formatDay(to)}`}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div class="days-columns">
          <DaysEditor
            title={texts.lists.officeHolidays}
            explain={texts.days.holidays}
            days={form.holidays}
            onChange={(holidays) => change('holidays', { holidays })}
            onRemove={(holidays) => change('holidays', { holidays }, ({ removedDay }) => removedDay)}
          />
          <DaysEditor
            title={texts.lists.officeWorkingDays}
            explain={texts.days.workingDays}
            days={form.workingDays}
            onChange={(workingDays) => change('workingDays', { workingDays })}
            onRemove={(workingDays) => change('workingDays', { workingDays }, ({ removedDay }) => removedDay)}
          />
        </div>
        {doneWith('holidays', 'workingDays')}
      </div>
      <div class="office-part">
        <h3>{texts.lists.officeLetterhead}</h3>
        <p class="muted small">{texts.letterhead.explain}</p>
        <LetterheadEditor letterhead={form.letterhead} onChange={(letterhead) => change('letterhead', { letterhead })} />
      </div>
      <div class="office-part">
        <h3>{texts.lists.officeTemplates}</h3>
        <p class="muted small">{form.templates.length === 0 ? texts.templates.none : ''} {texts.templates.explain}</p>
        <ul role="list">
          {form.templates.map((template) => (
            <li key={template.id} class="office-template">
              {template.name}
              <IconButton
                icon={TrashIcon}
                size="small"
                label={texts.remove(template.name)}
                onClick={() => change('templates', { templates: form.templates.filter((one) => one !== template) }, ({ templates }) => templates.removed)}
              />
            </li>
          ))}
        </ul>
        {doneWith('templates')}
      </div>
      <details class="office-part">
        <summary>
          <h3>{texts.lists.officeWords}</h3>
        </summary>
        <p class="muted small">{texts.words.explain}</p>
        <div class="word-lists">
          {OFFICE_WORD_LISTS.map((list) => (
            <TextArea
              key={list}
              label={texts.words.lists[list]}
              value={form.words[list]}
              onInput={(lines) => change('words', { words: { ...form.words, [list]: lines } })}
            />
          ))}
        </div>
      </details>
      <OfficeFile
        office={officeOf(form)}
        onRead={(read) => {
          const office = { ...officeOf(form), ...read };
          change('file', formOf(office), ({ file }) => file.taken(office.officeUnits.length, office.officePeople.length));
        }}
      />
      {doneWith('file')}
    </Section>
  );
}
