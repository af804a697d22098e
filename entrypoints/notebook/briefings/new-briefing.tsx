import { useMemo, useState } from 'preact/hooks';
import { BackIcon, Button, DateField, EmptyState, ErrorNotice, language, messages, NoteIcon, SearchBox, Segmented, Select, TextField } from '../../../components/index.ts';
import { notebook, useDoing } from '../../../components/door/index.ts';
import { suggestSections } from '../../../utils/briefing/index.ts';
import { formatDay, type Id } from '../../../utils/model/index.ts';
import { addBriefing } from '../../../utils/notebook/index.ts';
import { go, hashOf } from '../address/index.ts';
import { type Contents, documentLabel, knownWords, today } from '../contents/index.ts';
import { heldMeetings } from '../meetings/of-meeting.ts';
import { toggled } from '../search/selection.ts';
import { useFoundIds } from '../search/use-found.ts';
import { chooseNotes, weekOf } from './choose-notes.ts';
import { itemsOf } from './items.ts';
import { NotePicker } from './note-picker.tsx';
import './briefings.css';

const PERIODS = ['week', 'dates', 'all'] as const;
type Period = (typeof PERIODS)[number];
const ARRANGEMENTS = ['leadUnit', 'meeting'] as const;
type Arrangement = (typeof ARRANGEMENTS)[number];

/** A briefing begins with a choice of notes; the program arranges them, the person goes on from there. */
export function NewBriefing({ query: given, meetingId: givenMeeting, contents }: { readonly query: string; readonly meetingId: Id; readonly contents: Contents }) {
  const { meetings: meetingTexts, notebook: all } = messages.value;
  const texts = all.newBriefing;
  const { notes, documents, meetings } = contents;
  const week = weekOf(today.value);
  const doing = useDoing();
  const [title, setTitle] = useState(() => meetings.get(givenMeeting)?.name ?? all.briefings.weekTitle(formatDay(week.from), formatDay(week.to)));
  const [query, setQuery] = useState(given);
  const [period, setPeriod] = useState<Period>(given === '' && givenMeeting === '' ? 'week' : 'all');
  const [from, setFrom] = useState(week.from);
  const [to, setTo] = useState(week.to);
  const [unit, setUnit] = useState('');
  const [documentId, setDocumentId] = useState('');
  const [meetingId, setMeetingId] = useState(givenMeeting);
  const [by, setBy] = useState<Arrangement>('leadUnit');
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set());
  const words = knownWords(notes);

  const days = period === 'all' ? {} : period === 'week' ? week : { from, to };
  const question = useMemo(() => (query.trim() === '' ? undefined : { query, typing: true, today: today.value }), [query, today.value]);
  const found = useFoundIds(question);
  const chosen = useMemo(
    () => (question && !found ? [] : chooseNotes(contents, { found, unit, documentId, meetingId, ...days })),
    [contents, question, found, unit, documentId, meetingId, period, from, to],
  );
  const taken = chosen.filter(({ id }) => !leftOut.has(id));

  async function begin(): Promise<void> {
    const sections = suggestSections(itemsOf(contents, taken.map(({ id }) => id)), { by, language: language.value, meetings });
    await doing.run(texts.begun, async (operationId) => {
      const { id } = await addBriefing(notebook, operationId, { title: title.trim(), introduction: '', sections });
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
          void begin();
        }}
      >
        <TextField label={texts.title} value={title} onInput={setTitle} required />
        <Segmented label={texts.period} options={PERIODS.map((value) => ({ value, text: texts.periods[value] }))} value={period} onChange={setPeriod} />
        {period === 'dates' && (
          <div class="days">
            <DateField label={texts.from} value={from} onChange={setFrom} />
            <DateField label={texts.to} value={to} onChange={setTo} />
          </div>
        )}
        <div class="days">
          <Select label={texts.unit} value={unit} onChange={setUnit} options={[{ value: '', text: texts.allUnits }, ...words.units.map((value) => ({ value, text: value }))]} />
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
        </div>
        <SearchBox size="small" value={query} onInput={setQuery} placeholder={texts.search} />
        <Segmented label={texts.arrange} options={ARRANGEMENTS.map((value) => ({ value, text: texts.arrangements[value] }))} value={by} onChange={setBy} />
        {doing.failure !== undefined && <ErrorNotice>{doing.failure}</ErrorNotice>}
        <div class="acts">
          <Button type="submit" tone="primary" busy={doing.busy}>
            {texts.begin(taken.length)}
          </Button>
        </div>
      </form>
      <section>
        <output class="muted small">{texts.taken(taken.length, chosen.length)}</output>
        {chosen.length === 0 ? (
          <EmptyState icon={NoteIcon}>{texts.nothing}</EmptyState>
        ) : (
          <NotePicker
            label={texts.chosen}
            notes={chosen.map((note) => ({ note, document: documents.get(note.documentId) }))}
            isPicked={(id) => !leftOut.has(id)}
            onPick={(id) => setLeftOut(toggled(leftOut, id))}
          />
        )}
      </section>
    </div>
  );
}
