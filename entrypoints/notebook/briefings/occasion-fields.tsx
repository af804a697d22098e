import { DateField, language, messages, Select, TextField } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { builtInTemplates, type Known, refilled } from '../../../utils/briefing/index.ts';
import type { BriefingPlan, FieldValues } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { heldMeetings } from '../meetings/of-meeting.ts';

export interface OccasionFieldsProps {
  readonly plan: BriefingPlan;
  readonly contents: Contents;
  readonly onChange: (values: FieldValues, when: 'soon' | 'now') => void;
}

type Occasion = Partial<Pick<BriefingPlan, 'meetingId' | 'period'>>;

/** The meeting or the days that a briefing is about, and who writes it. */
export function OccasionFields({ plan, contents, onChange }: OccasionFieldsProps) {
  const { composing: texts, meetings } = messages.value;
  const { name, unit, officeTemplates } = currentSettings.value;
  const { meetingId, period } = plan;
  const [from, to] = [period?.from ?? '', period?.to ?? ''];
  /** A period has two days, the earlier first: one that is given alone stands for both, and without it there is none. */
  const cover = (day: string, start: string, end: string): void =>
    be({ period: day === '' ? undefined : { from: start !== '' && start < day ? start : day, to: end > day ? end : day } });
  /** What the template has said of the occasion follows, as long as nobody has written something else there. */
  function be(occasion: Occasion): void {
    const template = [...builtInTemplates(language.value), ...officeTemplates].find(({ id }) => id === plan.form?.template);
    const known = (of: Occasion): Known => ({ meeting: contents.meetings.get(of.meetingId ?? ''), period: of.period, unit: plan.fill?.unit || unit });
    onChange({ ...occasion, ...(template && refilled(plan, template, known(plan), known({ ...plan, ...occasion }), language.value)) }, 'now');
  }
  return (
    <details class="briefing-details">
      <summary>{texts.occasion}</summary>
      <div class="fields">
        <Select
          label={texts.meeting}
          value={meetingId ?? ''}
          options={[
            { value: '', text: texts.noMeeting },
            ...heldMeetings(contents).map(({ meeting }) => ({ value: meeting.id, text: meeting.name || meetings.untitled })),
          ]}
          onChange={(id) => be({ meetingId: id || undefined })}
        />
        <div class="days">
          <DateField label={texts.from} value={from} onChange={(day) => cover(day, '', to)} onDays={(first, last) => cover(first, '', last)} />
          <DateField label={texts.to} value={to} onChange={(day) => cover(day, from, '')} />
        </div>
        <div class="days">
          <TextField label={texts.author} value={plan.authorName ?? name} onInput={(value) => onChange({ authorName: value === name ? undefined : value }, 'soon')} />
          <TextField label={texts.authorUnit} value={plan.authorUnit ?? unit} onInput={(value) => onChange({ authorUnit: value === unit ? undefined : value }, 'soon')} />
        </div>
      </div>
    </details>
  );
}
