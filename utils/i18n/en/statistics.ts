import type { statistics as vi } from '../vi/statistics.ts';

const number = (count: number): string => count.toLocaleString('en');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

export const statistics: typeof vi = {
  none: 'There is no directive to count yet. Mark a passage as a directive on your portal: numbers by unit, month and deadline will be here.',
  toTasks: 'See the tasks',
  noneSuch: 'There is no directive in these days, or of this unit.',
  showAll: 'Show all',
  total: (count) => counted(count, 'directive', 'directives'),
  print: 'Print',
  period: 'Day of the document',
  periods: { all: 'Any day', month: 'This month', quarter: 'This quarter', half: 'This half-year', year: 'This year', dates: 'From … to …' },
  from: 'From',
  to: 'To',
  unit: 'Unit',
  allUnits: 'All units',
  ownUnit: (unit) => `My unit (${unit})`,
  states: { overdue: 'Overdue', open: 'Not started', inProgress: 'In progress', done: 'Done' },
  legend: 'Legend',
  hint: 'Click a bar to see its notes.',
  pictures: {
    units: 'By lead unit',
    months: 'By month',
    deadlines: 'Deadlines ahead',
    speakers: 'By speaker',
  },
  columns: { units: 'Unit', months: 'Month', deadlines: 'Week', speakers: 'Speaker', all: 'All' },
  table: 'Numbers',
  others: (count) => counted(count, 'other', 'others'),
  otherPeople: (count) => counted(count, 'other', 'others'),
  noUnit: 'No unit',
  noSpeaker: 'No speaker',
  before: (month) => `Before ${month}`,
  overdue: 'Overdue',
  after: (day) => `After ${day}`,
  withoutDeadline: (count) => `${counted(count, 'directive', 'directives')} not done without a deadline ${count === 1 ? 'is' : 'are'} not in this picture.`,
  nothingAhead: 'No directive that is not done has a deadline.',
  part: (name, state, count) => `${name}, ${state}: ${number(count)}`,
};
