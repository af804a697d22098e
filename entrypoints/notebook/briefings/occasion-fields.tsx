import { DateField, messages, Select, TextField } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import type { BriefingPlan, FieldValues } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { heldMeetings } from '../meetings/of-meeting.ts';

export interface OccasionFieldsProps {
  readonly plan: BriefingPlan;
  readonly contents: Contents;
  readonly onChange: (values: FieldValues, when: 'soon' | 'now') => void;
}

/** The meeting or the days that a briefing is about, and who writes it. */
export function OccasionFields({ plan, contents, onChange }: OccasionFieldsProps) {
  const { composing: texts, meetings } = messages.value;
  const { name, unit } = currentSettings.value;
  const { period } = plan;
  const [from, to] = [period?.from ?? '', period?.to ?? ''];
  /** A period has two days, the earlier first: one that is given alone stands for both, and without it there is none. */
  const cover = (day: string, start: string, end: string): void =>
    onChange({ period: day === '' ? undefined : { from: start !== '' && start < day ? start : day, to: end > day ? end : day } }, 'now');
  return (
    <details class="briefing-details">
      <summary>{texts.occasion}</summary>
      <div class="fields">
        <Select
          label={texts.meeting}
          value={plan.meetingId ?? ''}
          options={[
            { value: '', text: texts.noMeeting },
            ...heldMeetings(contents).map(({ meeting }) => ({ value: meeting.id, text: meeting.name || meetings.untitled })),
          ]}
          onChange={(id) => onChange({ meetingId: id || undefined }, 'now')}
        />
        <div class="days">
          <DateField label={texts.from} value={from} onChange={(day) => cover(day, '', to)} />
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
