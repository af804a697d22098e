/**
 * `npm run evaluate directives [FOLDER] [-- --half tune|report|fresh|blind|sealed|unread|apart|all] [--errors] [--rules-alone]`: how directives, their fields and deadlines are
 * found in labelled documents; without a folder, in the project's own, the part that nobody tunes on.
 *
 * A suggestion and a unit match if they overlap by more than half of the shorter. Ambiguous units and lead-ins are left out.
 * Fields are counted over the directives that were found and compared whole: letters without marks, words of courtesy dropped.
 */
import { parseArgs } from 'node:util';
import { deadlineByRules, deadlineByRulesAndWords } from '../../../utils/directives/deadline-judges.ts';
import { byRulesAlone, byRulesAndWording } from '../../../utils/directives/index.ts';
import { type Row, table } from '../../bench/table.ts';
import { type Share, shown, sumOf } from '../share.ts';
import { OWN_FOLDER, readDocuments, REPORTED_PART } from './labelled.ts';
import { MEASURES, type Measure, type Measured, measure } from './measure.ts';

export function run(options: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { half: { type: 'string', default: REPORTED_PART }, errors: { type: 'boolean', default: false }, 'rules-alone': { type: 'boolean', default: false } },
  });
  const [judge, deadlineJudge] = values['rules-alone'] ? [byRulesAlone, deadlineByRules] : [byRulesAndWording, deadlineByRulesAndWords];
  const outcomes = readDocuments(positionals[0] ?? OWN_FOLDER, values.half).map((document) => ({ name: document.name, ...measure(document, judge, deadlineJudge) }));
  const all = inAll(outcomes.map(({ measured }) => measured));
  console.log(`${outcomes.length} documents, ${positionals[0] === undefined ? `half: ${values.half}` : positionals[0]}\n`);
  console.log(table(['document', 'precision', 'recall', 'F1', 'confident', 'speaker', 'lead', 'deadlines P', 'deadlines R'], [...outcomes, { name: 'in all', measured: all }].map(rowOf)));
  console.log('\nShares, with 95 % intervals (Wilson)\n');
  console.log(table(['', 'share'], [['F1', shown(f1ShareOf(all))], ...(Object.keys(MEASURES) as Measure[]).map((name): Row => [MEASURES[name], shown(all[name])])]));
  if (values.errors) for (const { name, errors } of outcomes) console.log([`\n${name}`, ...errors.map((error) => `  ${error}`)].join('\n'));
}

function inAll(measured: readonly Measured[]): Measured {
  return Object.fromEntries((Object.keys(MEASURES) as Measure[]).map((name) => [name, sumOf(measured.map((one) => one[name]))])) as Measured;
}

function rowOf({ name, measured }: { readonly name: string; readonly measured: Measured }): Row {
  const { precision, recall, confident, speaker, leadUnit, deadlinePrecision, deadlineRecall } = measured;
  return [name, ratio(precision), ratio(recall), ratio(f1ShareOf(measured)), ...[confident, speaker, leadUnit, deadlinePrecision, deadlineRecall].map(ratio)];
}

function ratio({ part, whole }: Share): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}

/** F1 as the share of what is right among all that is suggested or labelled; each match counts in both, so half of them are cases. */
function f1ShareOf({ precision, recall }: Measured): Share {
  return { part: (precision.part + recall.part) / 2, whole: (precision.whole + recall.whole) / 2 };
}
