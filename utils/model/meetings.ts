import * as v from 'valibot';
import { idSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { daySchema } from './task-records.ts';

/** What a person can change of a meeting; each field carries its version. */
const meetingFieldsEntries = {
  name: v.string(),
  date: v.optional(daySchema),
  place: v.optional(v.string()),
  chair: v.optional(v.string()),
};
const meetingFieldsObject = v.object(meetingFieldsEntries);
export type MeetingFields = v.InferOutput<typeof meetingFieldsObject>;
export const MEETING_FIELDS = Object.keys(meetingFieldsEntries) as readonly (keyof MeetingFields)[];

const meetingEntries = {
  ...meetingFieldsEntries,
  id: idSchema,
  createdAt: instantSchema,
  changedAt: instantSchema,
  versions: v.record(v.string(), v.string()),
  /** The version of the deletion. */
  deleted: v.optional(v.string()),
};
const meetingObject = v.object(meetingEntries);
/** What documents belong to: they name it in `meetingId`. Unknown fields of newer versions are kept. */
export const meetingSchema = v.looseObject(meetingEntries);
export type Meeting = v.InferOutput<typeof meetingObject>;
