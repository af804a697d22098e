import * as v from 'valibot';
import { noteOfAnnotation } from '../model/annotation.ts';
import {
  type BriefingPlan,
  type DocumentRecord,
  type Meeting,
  type Note,
  type Snapshot,
  briefingPlanSchema,
  documentSchema,
  invalidField,
  meetingSchema,
  noteSchema,
  snapshotSchema,
} from '../model/index.ts';
import { BUNDLE_GENERATOR, BUNDLE_VERSION, type Bundle, type Exporter } from './bundle.ts';
import { BundleError, type BundleErrorCode } from './bundle-error.ts';
import { inOrder } from './merge.ts';

const personSchema = v.object({ id: v.pipe(v.string(), v.startsWith('urn:uuid:')), name: v.string(), 'stcd:unit': v.optional(v.string()) });

const collectionSchema = v.object({
  type: v.literal('AnnotationCollection'),
  generator: v.object({ name: v.string() }),
  creator: v.optional(personSchema),
  created: v.optional(v.string()),
  'stcd:version': v.pipe(v.number(), v.integer(), v.minValue(1)),
  first: v.object({ type: v.literal('AnnotationPage'), items: v.array(v.unknown()) }),
  'stcd:documents': v.array(v.unknown()),
  'stcd:snapshots': v.array(v.unknown()),
  'stcd:briefings': v.optional(v.array(v.unknown()), []),
  'stcd:meetings': v.optional(v.array(v.unknown()), []),
});

/**
 * Reads a bundle of this or an older version. Every record is validated; fields that are not known are kept.
 * @throws BundleError
 */
export function readBundle(text: string): Bundle {
  const json = parse(text);
  const version: unknown = isObject(json) ? json['stcd:version'] : undefined;
  if (typeof version === 'number' && version > BUNDLE_VERSION) throw new BundleError('newerVersion');
  const result = v.safeParse(collectionSchema, json);
  if (!result.success || result.output.generator.name !== BUNDLE_GENERATOR) throw new BundleError('notCollection');
  const { output } = result;
  return inOrder({
    version: output['stcd:version'],
    generator: output.generator.name,
    ...(output.creator && { exportedBy: exporterOf(output.creator) }),
    ...(output.created !== undefined && { exportedAt: output.created }),
    notes: records<Note>(output.first.items.map(noteOfAnnotation), noteSchema, 'invalidNote'),
    documents: records<DocumentRecord>(output['stcd:documents'], documentSchema, 'invalidDocument'),
    snapshots: records<Snapshot>(output['stcd:snapshots'], snapshotSchema, 'invalidSnapshot'),
    briefings: records<BriefingPlan>(output['stcd:briefings'], briefingPlanSchema, 'invalidBriefing'),
    meetings: records<Meeting>(output['stcd:meetings'], meetingSchema, 'invalidMeeting'),
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** __proto__ would set the prototype of whatever it is copied into by assignment; all three are passed over when a record is validated. */
const DROPPED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => (DROPPED_KEYS.has(key) ? undefined : value));
  } catch (error) {
    throw new BundleError('notJson', undefined, { cause: error });
  }
}

function records<T>(candidates: readonly unknown[], schema: v.GenericSchema<unknown, T>, code: BundleErrorCode): T[] {
  return candidates.map((candidate, index) => {
    const field = invalidField(candidate, schema);
    if (field === undefined) return candidate as T;
    throw new BundleError(code, { position: index + 1, field });
  });
}

function exporterOf(person: v.InferOutput<typeof personSchema>): Exporter {
  const unit = person['stcd:unit'];
  return { id: person.id.slice('urn:uuid:'.length), name: person.name, ...(unit !== undefined && { unit }) };
}
