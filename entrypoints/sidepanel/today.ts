import { documentDay, type Extraction, localDay } from '../../utils/model/index.ts';

/** The local day, `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date());

/** The day of the document on a page, `YYYY-MM-DD`: today where it says none. */
export const dayOfPage = (extraction: Pick<Extraction, 'date' | 'publishedAt'>): string => documentDay({ ...extraction, createdAt: new Date().toISOString() });
