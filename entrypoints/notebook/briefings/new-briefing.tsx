import { useMemo, useState } from 'preact/hooks';
import { BackIcon, Button, DateField, EmptyState, ErrorNotice, ImportIcon, language, messages, NoteIcon, SearchBox, Segmented, Select, TextField } from '../../../components/index.ts';
import { currentSettings, notebook, useDoing } from '../../../components/door/index.ts';
import { builtInTemplates, isAboutMeeting, wordsOf } from '../../../utils/briefing/index.ts';
import { type BriefingFill, type BriefingTemplate, BUILT_IN_TEMPLATES, type BuiltInTemplate, GROUPINGS, type Grouping, type Id, newId, wholeForm } from '../../../utils/model/index.ts';
import { addBriefing } from '../../../utils/notebook/index.ts';
import { go, hashOf } from '../address/index.ts';
import { type Contents, documentLabel, knownWords, today } from '../contents/index.ts';
import { ClassifiedStop } from '../files/index.ts';
import { heldMeetings } from '../meetings/of-meeting.ts';
import { ReadFailure } from '../read-failure.tsx';
import { toggled } from '../search/selection.ts';
import { AuthorChoice } from './author-choice.tsx';
import { weekOf } from './choose-notes.ts';
import { NotePicker } from './note-picker.tsx';
import { TakeBundles } from './take-bundles.tsx';
import { begunWith } from './taken-in.ts';
import { useChosen } from './use-chosen.ts';
import { useClassifiedStop } from './use-classified-stop.ts';
import './briefings.css';

const PERIODS = ['week', 'dates', 'all'] as const;
type Period = (typeof PERIODS)[number];

const isBuiltIn = (id: Id): id is BuiltInTemplate => (BUILT_IN_TEMPLATES as readonly string[]).includes(id);

/** A briefing begins with a template and a choice of notes; the program arranges them, the person goes on from there. */
export function NewBriefing({ query: given, meetingId: givenMeeting, contents }: { readonly query: string; readonly meetingId: Id; readonly contents: Contents }) {
  const { briefing: exported, composing, meetings: meetingTexts, notebook: all } = messages.value;
  const texts = all.newBriefing;
  const { notes, documents, meetings } = contents;
  const { unit: ownUnit, officeTemplates } = currentSettings.value;
  const week = weekOf(today.value);
  const doing = useDoing();
  const templates: readonly BriefingTemplate[] = useMemo(() => [...builtInTemplates(language.value), ...officeTemplates], [officeTemplates]);
  const [templateId, setTemplateId] = useState<Id>(givenMeeting === '' ? 'week' : 'conference');
  const template = templates.find(({ id }) => id === templateId) ?? templates[0]!;
  const [query, setQuery] = useState(given);
  const [period, setPeriod] = useState<Period>(given === '' && givenMeeting === '' ? 'week' : 'all');
  const [from, setFrom] = useState(week.from);
  const [to, setTo] = useState(week.to);
  const [unit, setUnit] = useState('');
  const [documentId, setDocumentId] = useState('');
  const [meetingId, setMeetingId] = useState(givenMeeting);
  /** Undefined: as the template says. */
  const [ownTitle, setOwnTitle] = useState<string>();
  const [ownGrouping, setOwnGrouping] = useState<Grouping>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set());
  const [imported, setImported] = useState<readonly Id[]>([]);
  const [takingBundles, setTakingBundles] = useState(false);
  const classified = useClassifiedStop(contents);
  const { units } = useMemo(() => knownWords(notes), [notes]);

  const days = { week, dates: { from, to }, all: { from: '', to: '' } }[period];
  const fill: BriefingFill = Object.fromEntries(Object.entries({ query: query.trim(), unit, documentId, meetingId, ...days }).filter(([, value]) => value !== ''));
  const { chosen: found, failure } = useChosen(contents, fill);
  const chosen = useMemo(() => {
    const known = new Set(found.map(({ id }) => id));
    return [...found, ...imported.flatMap((id) => (known.has(id) ? [] : (notes.get(id) ?? [])))];
  }, [found, notes, imported]);
  const taken = useMemo(() => chosen.filter(({ id }) => !leftOut.has(id)), [chosen, leftOut]);
  /** The same as long as it shows the same: of thousands of notes none is looked at for a letter of the title. */
  const picker = useMemo(
    () => (
      <>
        <AuthorChoice notes={chosen} leftOut={leftOut} onChange={setLeftOut} />
        {chosen.length > 0 && (
          <NotePicker
            label={texts.chosen}
            notes={chosen.map((note) => ({ note, document: documents.get(note.documentId) }))}
            isPicked={(id) => !leftOut.has(id)}
            onPick={(id) => setLeftOut(toggled(leftOut, id))}
          />
        )}
      </>
    ),
    [chosen, leftOut, documents, texts],
  );

  const covered = days.from === '' || days.to === '' ? undefined : days;
  const known = { meeting: meetings.get(meetingId), period: covered, unit: unit || ownUnit };
  const words = wordsOf(template, known, language.value);
  const title = ownTitle ?? words.title;
  const groupBy = ownGrouping ?? wholeForm(template.form).groupBy;

  async function begin(ids: readonly Id[]): Promise<void> {
    const fields = begunWith(
      {
        title: title.trim(),
        introduction: words.introduction,
        closing: words.closing,
        sections: template.headings.map((heading) => ({ id: newId(), heading, noteIds: [] })),
        form: { ...template.form, template: template.id, groupBy },
        fill,
        leftOut: chosen.map(({ id }) => id).filter((id) => !ids.includes(id)),
        ...(meetingId !== '' && { meetingId }),
        ...(covered && !isAboutMeeting(template, language.value) && { period: covered }),
      },
      contents,
      ids,
    );
    await doing.run(texts.begun, async (operationId) => {
      const { id } = await addBriefing(notebook, operationId, fields);
      go({ view: 'briefing', id }, 'replace');
    });
  }

  return (
    <div class="page new-briefing">
      <a class="back" href={hashOf({ view: 'briefings' })}>
        <BackIcon />
        {all.titles.briefings}
      </a>
      <header>
        <h1>{all.titles.newBriefing}</h1>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          classified.ask(taken.map(({ id }) => id), (ids) => void begin(ids));
        }}
      >
        <Select
          label={composing.template}
          value={template.id}
          options={templates.map(({ id, name }) => ({ value: id, text: isBuiltIn(id) ? name : composing.ofOffice(name) }))}
          onChange={(id) => {
            setTemplateId(id);
            setOwnGrouping(undefined);
          }}
        />
        {isBuiltIn(template.id) && <p class="muted small">{exported.templates[template.id].what}</p>}
        <TextField label={texts.title} value={title} onInput={setOwnTitle} required />
        <Segmented label={texts.period} options={PERIODS.map((value) => ({ value, text: texts.periods[value] }))} value={period} onChange={setPeriod} />
        {period === 'dates' && (
          <div class="days">
            <DateField
              label={texts.from}
              value={from}
              onChange={setFrom}
              onDays={(first, last) => {
                setFrom(first);
                setTo(last);
              }}
            />
            <DateField label={texts.to} value={to} onChange={setTo} />
          </div>
        )}
        <div class="days">
          <Select label={texts.unit} value={unit} onChange={setUnit} options={[{ value: '', text: texts.allUnits }, ...units.map((value) => ({ value, text: value }))]} />
          {meetings.size > 0 && (
            <Select
              label={meetingTexts.of}
              value={meetingId}
              onChange={setMeetingId}
              options={[{ value: '', text: meetingTexts.allMeetings }, ...heldMeetings(contents).map(({ meeting }) => ({ value: meeting.id, text: meeting.name || meetingTexts.untitled }))]}
            />
          )}
          <Select
            label={texts.document}
            value={documentId}
            onChange={setDocumentId}
            options={[{ value: '', text: texts.allDocuments }, ...Array.from(documents.values(), (document) => ({ value: document.id, text: documentLabel(document) }))]}
          />
          <Select label={composing.form.groupBy} value={groupBy} onChange={setOwnGrouping} options={GROUPINGS.map((value) => ({ value, text: composing.form.groupings[value] }))} />
        </div>
        <SearchBox size="small" value={query} onInput={setQuery} placeholder={texts.search} />
        <ReadFailure failure={failure} />
        {doing.failure !== undefined && <ErrorNotice>{doing.failure}</ErrorNotice>}
        <div class="acts">
          <Button type="submit" tone="primary" busy={doing.busy}>
            {texts.begin(taken.length)}
          </Button>
        </div>
      </form>
      <section>
        <div class="chosen-head">
          <output class="muted small">{texts.taken(taken.length, chosen.length)}</output>
          <Button tone="quiet" icon={ImportIcon} onClick={() => setTakingBundles(true)}>
            {composing.bundles.take}
          </Button>
        </div>
        {chosen.length === 0 && <EmptyState icon={NoteIcon}>{texts.nothing}</EmptyState>}
        {picker}
      </section>
      <TakeBundles open={takingBundles} onClose={() => setTakingBundles(false)} onTaken={(ids) => setImported([...imported, ...ids])} />
      <ClassifiedStop {...classified.stop} texts={composing.classified} />
    </div>
  );
}
