import * as v from 'valibot';

const LONGEST_LINE = 200;
const lineSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/**
 * What stands at the head and foot of a document that the office issues, as it writes it itself. What is empty is a place left
 * for the pen: a row of dots, or room.
 */
export const letterheadSchema = v.object({
  /** The body above: "Ủy ban nhân dân tỉnh Bình Lâm". */
  parentBody: lineSchema,
  /** The body that issues: "Văn phòng". */
  body: lineSchema,
  /** What follows the number of a document: "TB-VP". */
  symbol: lineSchema,
  /** Where it is signed: "Bình Lâm". */
  place: lineSchema,
  /** In whose place it is signed: "TL. Chủ tịch", "T/M Ban Thường vụ"; perhaps empty. */
  authority: lineSchema,
  /** The office of who signs: "Chánh Văn phòng". */
  position: lineSchema,
  signer: lineSchema,
  /** One for each line under "Nơi nhận". */
  recipients: v.pipe(v.array(lineSchema), v.maxLength(50)),
});
export type Letterhead = v.InferOutput<typeof letterheadSchema>;

export const EMPTY_LETTERHEAD: Letterhead = { parentBody: '', body: '', symbol: '', place: '', authority: '', position: '', signer: '', recipients: [] };
