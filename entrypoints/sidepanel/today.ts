import { localDay } from '../../utils/model/index.ts';

/** The local day, `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date());
