import { signal } from '@preact/signals';
import type { Id } from '../../../utils/model/index.ts';

/** The ids under which the person's own notes stand: whose status of a task is the task's, and whose is a report. */
export const ownIds = signal<readonly Id[]>([]);
