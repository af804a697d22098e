import { Button, fieldName, messages, Segmented, TextArea, Toggle } from '../../../components/index.ts';
import { differencesIn } from '../../../utils/briefing/index.ts';
import { type BriefingItem, type BriefingPlan, type FieldValues, type Id, NOTE_PARTS, type NoteInBriefing, type NoteText, wholeForm } from '../../../utils/model/index.ts';
import { documentLabel } from '../contents/index.ts';
import { noteWords, settledWords } from './note-words.ts';

export interface NotePanelProps {
  readonly id: string;
  readonly item: BriefingItem;
  readonly plan: BriefingPlan;
  readonly onChange: (values: FieldValues, when: 'soon' | 'now') => void;
  readonly onPart: (id: Id) => void;
  /** Joins the note to the one above it; undefined if there is none. */
  readonly onJoinAbove: (() => void) | undefined;
}

type Entry = NoteInBriefing | undefined;

const EMPTY: NoteInBriefing = {};

/** Without what says nothing; undefined if nothing is left. */
function tidied({ parts, texts, ...rest }: NoteInBriefing): Entry {
  const entry = {
    ...rest,
    ...(parts && Object.keys(parts).length > 0 && { parts }),
    ...(texts && Object.keys(texts).length > 0 && { texts }),
  };
  return Object.keys(entry).length > 0 ? entry : undefined;
}

/** The note's own words are no words of the briefing. */
function withText(entry: NoteInBriefing, name: NoteText, words: string, own: string): Entry {
  const { [name]: _before, ...texts } = entry.texts ?? {};
  return tidied({ ...entry, texts: words === own ? texts : { ...texts, [name]: words } });
}

/** What a briefing says of one of its notes: its own words, what is shown, what joined notes differ in. The note itself is not touched. */
export function NotePanel({ id, item, plan, onChange, onPart, onJoinAbove }: NotePanelProps) {
  const { briefing, composing } = messages.value;
  const texts = composing.note;
  const { note, joined = [] } = item;
  const entry = plan.notes?.[note.id] ?? EMPTY;
  const { noteParts } = wholeForm(plan.form);
  const parts = { ...noteParts, ...entry.parts };
  const isEdited = [item, ...joined].some((mark) => plan.notes?.[mark.note.id]?.texts !== undefined);

  const put = (noteId: Id, next: Entry, when: 'soon' | 'now'): void => onChange({ [`notes.${noteId}`]: next }, when);
  function field(noteId: Id, name: NoteText, label: string, own: string) {
    const said = plan.notes?.[noteId] ?? EMPTY;
    return <TextArea key={`${noteId} ${name}`} label={label} value={said.texts?.[name] ?? own} onInput={(words) => put(noteId, withText(said, name, words, own), 'soon')} />;
  }

  const task = note.category === 'directive' ? (note.directive?.task ?? '') : '';
  return (
    <div id={id} class="note-panel">
      <p class="muted small">{texts.onlyHere}</p>
      {note.category === 'directive' && field(note.id, 'task', texts.task, task || note.quote)}
      {(note.category !== 'directive' || task !== '') && note.quote !== '' && field(note.id, 'quote', texts.quote, note.quote)}
      {joined.length === 0
        ? field(note.id, 'comment', texts.comment, note.comment)
        : [item, ...joined].map((mark) => field(mark.note.id, 'comment', texts.commentOf(mark.note.authorName || briefing.unnamed), mark.note.comment))}
      <fieldset class="toggles">
        <legend class="field-label">{texts.shows}</legend>
        {NOTE_PARTS.map((part) => (
          <Toggle
            key={part}
            label={composing.form.ofNote[part]}
            on={parts[part]}
            onChange={(on) => {
              const { [part]: _before, ...others } = entry.parts ?? {};
              put(note.id, tidied({ ...entry, parts: on === noteParts[part] ? others : { ...others, [part]: on } }), 'now');
            }}
          />
        ))}
      </fieldset>
      {differencesIn(item).map(({ field: name, choices, settled }) => (
        <Segmented
          key={name}
          label={`${texts.differences}: ${fieldName(name)}`}
          value={settled ? String(choices.indexOf(settled)) : ''}
          options={choices.map(({ value, authors }, at) => ({ value: String(at), text: texts.choice(settledWords(value), authors.filter(Boolean).join(', ')) }))}
          onChange={(at) => put(note.id, { ...entry, settled: { ...entry.settled, [name]: choices[Number(at)]!.value } }, 'now')}
        />
      ))}
      {joined.length > 0 && (
        <ul role="list" class="joined-notes" aria-label={texts.joined(joined.length)}>
          {joined.map((mark) => (
            <li key={mark.note.id}>
              <span lang="vi">{noteWords(mark.note)}</span>
              <span class="muted small">
                {mark.note.authorName} · {documentLabel(mark.document)}
              </span>
              <Button tone="quiet" onClick={() => onPart(mark.note.id)}>
                {texts.part}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        {isEdited && (
          <Button
            tone="quiet"
            onClick={(event) => {
              // The button goes with the words.
              if (event.target instanceof Element) event.target.closest<HTMLElement>('[data-note]')?.focus();
              onChange(
                Object.fromEntries(
                  [item, ...joined].flatMap((mark) => {
                    const { texts: _own, ...rest } = plan.notes?.[mark.note.id] ?? EMPTY;
                    return plan.notes?.[mark.note.id] ? [[`notes.${mark.note.id}`, tidied(rest)]] : [];
                  }),
                ),
                'now',
              );
            }}
          >
            {texts.ownWords}
          </Button>
        )}
        {onJoinAbove && (
          <Button tone="quiet" onClick={onJoinAbove}>
            {texts.joinAbove}
          </Button>
        )}
      </div>
    </div>
  );
}
