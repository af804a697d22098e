import { comparable } from '../../../utils/text/index.ts';
import type { PersonRow, UnitRow } from './office-form.ts';
import { tableOf } from './pasted-table.ts';

/** "Sở Tài chính (STC)". */
const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/u;
/** "Sở Tài chính – STC", "Công an tỉnh: CAT": behind a word in small letters, so that "Văn phòng HĐND - UBND" is one name. */
const BEHIND_DASH = /^(.*\p{Ll})\s*(?:\s[-–—]\s|:)\s*(\p{Lu}[\p{Lu}\d&.]*(?:[ -][\p{Lu}\d&.]+)*)$/u;
/** What stands between a name and a title in one cell. */
const NAME_AND_TITLE = /^(.+?)\s*(?:,\s|\s[-–—]\s|:\s|\()\s*(.+?)\)?$/u;
/** Words of courtesy and degrees, which are no part of a name. */
const COURTESY = /^(?:(?:ông|bà|đ\/c|đc|đồng chí|gs|pgs|ts|ths|bs|ks|cn|luật sư)(?:\.\s*|\s+))+(?=\p{Lu})/iu;
/** Two words or more that all begin with a capital letter: "Khúc Đình Vĩnh", not "Chánh Văn phòng". */
const NAME = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*)+$/u;

/** Those of the pasted rows that are not there yet, each once. A unit is known by its name, a person by name and title. */
export function newRows<Row extends { readonly name: string; readonly title?: string }>(rows: readonly Row[], pasted: readonly Row[]): Row[] {
  const keyOf = ({ name, title = '' }: Row): string => [name, title].map((part) => comparable(part.trim().toLowerCase().replaceAll(/\s+/g, ' ')).text).join('\n');
  const known = new Set(rows.map(keyOf));
  return pasted.filter((row) => {
    const key = keyOf(row);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** "Sở Tài chính; STC, Sở TC", "Sở Tài chính (STC)", "1. Sở Tài chính – STC", or a table with such columns, one unit a row. */
export function unitsOfLines(text: string): UnitRow[] {
  const columns = { name: /^(?:ten )?(?:(?:co quan|don vi|phong ban)(?:,? (?:co quan|don vi))?|unit|name)$/, abbreviations: /^(?:(?:ten|chu) )?(?:viet tat|ky hieu|goi tat)$|^abbreviations?$/ };
  return tableOf(text, columns).map(({ name, abbreviations }) => {
    const [, own = name, bracketed = ''] = IN_BRACKETS.exec(name) ?? (abbreviations === '' ? BEHIND_DASH.exec(name) : undefined) ?? [];
    return { name: own, abbreviations: [bracketed, abbreviations].filter((part) => part !== '').join(', ') };
  });
}

/**
 * "Khúc Đình Vĩnh; Chánh Văn phòng; Văn phòng Ủy ban", "ông Khúc Đình Vĩnh - Chánh Văn phòng", or a table with such columns,
 * one person a row. Where only the second reads like a name, the title stood first.
 */
export function peopleOfLines(text: string): PersonRow[] {
  const columns = { name: /^(?:ho,? (?:va )?)?(?:chu dem,? (?:va )?)?ten(?: can bo)?$|^name$/, title: /^chuc (?:vu|danh)(?:, .*)?$|^title$/, unit: /^(?:don vi|co quan|phong ban|noi cong tac)(?: cong tac)?$|^unit$/ };
  return tableOf(text, columns).map((row) => {
    const [, first = row.name, second = row.title] = (row.title === '' ? NAME_AND_TITLE.exec(row.name) : undefined) ?? [];
    const [name, title] = [first, second].map((part) => part.replace(COURTESY, '')) as [string, string];
    return NAME.test(title) && !NAME.test(name) ? { name: title, title: first, unit: row.unit } : { name, title: second, unit: row.unit };
  });
}
