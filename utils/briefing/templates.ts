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

const BLANK = /\{[^{}]*\}/g;
/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?]\s*)$/;
/** How people are addressed: within a sentence with small letters. */
const TITLES = /^(?:Đồng chí|Ông|Bà)(?=\s)/u;

/**
 * A template's text with what is known in the place of its blanks: `{cuộc họp}`. What stands in square brackets with blanks of which
 * nothing is known is left out; other words in braces and brackets stay as they are.
 */
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
  const valueOf = new Map(Object.entries(blanks).map(([name, blank]) => [`{${blank}}`, values[name as keyof typeof blanks]]));
  const isBlank = (words: string): boolean => valueOf.has(words);
  const written = text
    .replaceAll(/\[([^[\]]*)\]/g, (whole, part: string) => {
      const blanksOfPart = (part.match(BLANK) ?? []).filter(isBlank);
      if (blanksOfPart.length === 0) return whole;
      return blanksOfPart.some((blank) => valueOf.get(blank)) ? part : '';
    })
    .replaceAll(BLANK, (blank, at: number, whole: string) => {
      if (!isBlank(blank)) return blank;
      const value = valueOf.get(blank) || GAP;
      return BEGINNING.test(whole.slice(0, at)) ? value : value.replace(TITLES, (title) => title.toLocaleLowerCase('vi'));
    });
  return written.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(language));
}

/** Whether a template is for what is about a meeting: the days from which its notes are taken are then no matter of the document. */
export function isAboutMeeting({ title, introduction }: BriefingTemplate, language: Language): boolean {
  return `${title} ${introduction}`.includes(`{${messagesFor(language).briefing.blanks.meeting}}`);
}

/** The words of a briefing that has just begun. */
type Words = Pick<BriefingTemplate, 'title' | 'introduction' | 'closing'>;

/** A template's words with what is known; for a title that has a gap, the template's name. */
export function wordsOf({ name, title, introduction, closing }: BriefingTemplate, known: Known, language: Language): Words {
  const written = filledIn(title, known, language);
  return {
    title: written === '' || written.includes(GAP) ? name : written,
    introduction: filledIn(introduction, known, language),
    closing: filledIn(closing, known, language),
  };
}

/** What a briefing's words become when more is known: those that its template gave, and nobody has touched. */
export function refilled(plan: BriefingPlan, template: BriefingTemplate, before: Known, after: Known, language: Language): Partial<Words> {
  const [given, now] = [wordsOf(template, before, language), wordsOf(template, after, language)];
  return Object.fromEntries((['title', 'introduction', 'closing'] as const).filter((name) => (plan[name] ?? '') === given[name] && now[name] !== given[name]).map((name) => [name, now[name]]));
}
