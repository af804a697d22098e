import type { common as vi } from '../vi/common.ts';

export const common: typeof vi = {
  appName: 'Directive Notebook',
  categories: {
    directive: 'Directive',
    figure: 'Figure',
    result: 'Result',
    person: 'People',
    question: 'To clarify',
    note: 'Note',
  },
  statuses: { open: 'Not started', inProgress: 'In progress', done: 'Done' },
  fields: {
    speaker: 'Directed by',
    speakerTitle: 'Position',
    leadUnit: 'Lead unit',
    cooperatingUnits: 'Cooperating',
    task: 'Task',
    deadline: 'Deadline',
    product: 'Product',
    basis: 'Basis',
    status: 'Status',
    comment: 'Comment',
    tags: 'Tags',
    category: 'Category',
  },
  due: {
    overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    today: 'Due today',
    inDays: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  },
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  delete: 'Delete',
  undo: 'Undo',
  close: 'Close',
};
