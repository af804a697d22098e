import * as v from 'valibot';

/**
 * The first field that the schema does not allow: `directive.status`, or an empty text for the value as a whole; undefined if all
 * is valid. Keep the valid value itself, not what the schema makes of it: that lacks unknown fields of what lies inside a record.
 */
export function invalidField(value: unknown, schema: v.GenericSchema): string | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? undefined : (v.getDotPath(result.issues[0]) ?? '');
}

/** True if the schema allows the value as it is. */
export function isValid(value: unknown, schema: v.GenericSchema): boolean {
  return v.is(schema, value);
}
