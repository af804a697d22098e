import * as v from 'valibot';

/** A moment as ISO 8601 writes it, with zone, in the years 1000 to 9999: what every screen can show and strings can order. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/),
  v.check((text) => Number.isFinite(Date.parse(text))),
);
