/**
 * Parts of a sheet (ECMA-376, 18.3.1) that the library has no options for: filter, list of statuses, links, margins, page numbers, what
 * is repeated on each page. They are put into its XML where the schema has their place.
 */
import type { Feature } from 'write-excel-file/universal';
import { TASK_STATUSES } from '../../../model/index.ts';
import type { Outline } from '../../outline.ts';
import { FIRST_ROW, HEADING_ROW, type TrackingSheet, letterOf, linkOf, linkedColumn } from './tracking-sheet.ts';

/** Inches: 20, 15, 20 and 30 mm as on all pages, the page number 10 mm from the edge. */
const MARGINS = '<pageMargins left="1.181" right="0.591" top="0.787" bottom="0.787" header="0.394" footer="0.394"/>';
/** The page number, centred in the top margin. */
const HEADER = '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>';

export function sheetFeatures(sheets: readonly TrackingSheet[], outline: Outline): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${sheets.map(definedNames).join('')}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]!;
            return xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
              .replace('</sheetData>', `$&<autoFilter ref="${tableOf(sheet)}"/>`)
              .replace(/<pageMargins [^>]*>/, () => validations(sheet, outline) + hyperlinks(sheet) + MARGINS)
              .replace(/<pageSetup ([^>]*)\/>/, (_match, attributes: string) => `<pageSetup ${attributes} fitToWidth="1" fitToHeight="0"/>${HEADER}`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => linksOf(sheets[sheetIndex]!).map(({ id, address }) => relationship(id, address)).join(''),
        },
      },
    },
  };
}

/** Headings and rows, as in `A3:I12`. */
const tableOf = ({ columns, directives }: TrackingSheet): string => `A${HEADING_ROW}:${letterOf(columns.length)}${HEADING_ROW + directives.length}`;

/** The filter's range, without which Excel does not keep it, and the headings that each printed page repeats. */
function definedNames(sheet: TrackingSheet, index: number): string {
  const at = `'${escaped(sheet.name).replaceAll("'", "''")}'!`;
  const range = tableOf(sheet).replaceAll(/[A-Z]+|\d+/g, '$$$&');
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${at}${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${at}$${HEADING_ROW}:$${HEADING_ROW}</definedName>`,
  ].join('');
}

function validations({ columns, directives }: TrackingSheet, { messages }: Outline): string {
  const status = columns.findIndex(({ id }) => id === 'status') + 1;
  if (status === 0 || directives.length === 0) return '';
  const list = TASK_STATUSES.map((name) => messages.common.statuses[name]).join(',');
  const range = `${letterOf(status)}${FIRST_ROW}:${letterOf(status)}${HEADING_ROW + directives.length}`;
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escaped(list)}"</formula1></dataValidation></dataValidations>`;
}

interface Link {
  readonly id: string;
  readonly cell: string;
  readonly address: string;
}

function linksOf({ columns, directives }: TrackingSheet): Link[] {
  const linked = linkedColumn(columns);
  if (!linked) return [];
  const letter = letterOf(columns.indexOf(linked) + 1);
  return directives.flatMap((tracked, index) => {
    const address = linkOf(tracked);
    return address === undefined ? [] : [{ id: `rIdPassage${index + 1}`, cell: `${letter}${FIRST_ROW + index}`, address }];
  });
}

/** Excel keeps what follows `#` beside the address. */
function hyperlinks(sheet: TrackingSheet): string {
  const links = linksOf(sheet).map(({ id, cell, address }) => {
    const fragment = address.split('#').slice(1).join('#');
    return `<hyperlink ref="${cell}" r:id="${id}"${fragment === '' ? '' : ` location="${escaped(fragment)}"`}/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function relationship(id: string, address: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(address.split('#')[0]!)}" TargetMode="External"/>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);
