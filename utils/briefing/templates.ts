import { type Language, messagesFor } from '../i18n/index.ts';
import { BUILT_IN_TEMPLATES, type BriefingForm, type BriefingPlan, type BriefingTemplate, type BuiltInTemplate, type MeetingFields, type Period, formatDay, newId, wholeForm } from '../model/index.ts';

const SENTENCES_ONLY = { quote: false, comment: false, fields: false, source: false };

const FORMS: Readonly<Record<BuiltInTemplate, Omit<BriefingForm, 'template'>>> = {
  conference: { groupBy: 'speaker', parts: { table: false } },
  conclusion: { groupBy: 'leadUnit', noteParts: SENTENCES_ONLY, parts: { table: false, sources: false } },
  week: { groupBy: 'leadUnit' },
  tracking: { groupBy: 'leadUnit', parts: { entries: false } },
  blank: { groupBy: 'hand' },
};

const WORDLESS = { title: '', introduction: '', closing: '' };

/** The templates that come with the program. */
export function builtInTemplates(language: Language): BriefingTemplate[] {
  const { templates } = messagesFor(language).briefing;
  return BUILT_IN_TEMPLATES.map((id) => {
    const { name, title, introduction, closing } = { ...WORDLESS, ...templates[id] };
    return { id, name, title, introduction, closing, headings: [], form: { template: id, ...FORMS[id] } };
  });
}

/** A briefing as a template of the office: its words, headings and form, without notes. */
export function templateOf({ title, introduction, closing = '', sections, form }: BriefingPlan, name: string): BriefingTemplate {
  const { groupBy, noteParts, parts } = wholeForm(form);
  const id = newId();
  // Where notes are gathered by the program, their headings come with them.
  const headings = groupBy === 'hand' ? sections.map(({ heading }) => heading).filter((heading) => heading !== '') : [];
  return { id, name, title, introduction, closing, headings, form: { template: id, groupBy, noteParts, parts } };
}

/** What is known of a briefing when it is begun. */
export interface Known {
  readonly meeting?: MeetingFields | undefined;
  readonly period?: Period | undefined;
  readonly unit?: string | undefined;
}

/** In the place of what is not known, to be filled in by hand. */
const GAP = '…';

/** A template's text with what is known in the place of its blanks: `{cuộc họp}`. Other words in braces stay as they are. */
export function filledIn(text: string, { meeting, period, unit }: Known, language: Language): string {
  const { blanks } = messagesFor(language).briefing;
  const values: Readonly<Record<keyof typeof blanks, string | undefined>> = {
    meeting: meeting?.name,
    day: meeting?.date && formatDay(meeting.date),
    place: meeting?.place,
    chair: meeting?.chair,
    from: period && formatDay(period.from),
    to: period && formatDay(period.to),
    unit,
  };
  const written = Object.entries(blanks).reduce((before, [name, blank]) => before.replaceAll(`{${blank}}`, () => values[name as keyof typeof blanks] || GAP), text);
  return written.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(language));
}
