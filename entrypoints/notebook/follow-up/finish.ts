import { type Doing, notebook } from '../../../components/door/index.ts';
import { messages } from '../../../components/index.ts';
import { formatDay, type Note } from '../../../utils/model/index.ts';
import { finishOccurrence } from '../../../utils/notebook/index.ts';
import { occurrenceOf } from '../../../utils/tasks/index.ts';
import { today } from '../contents/index.ts';

/** Marks a task that comes again as done for the time that is due; nothing for another. @param at where that is spoken of */
export function finish<Place>(doing: Doing<Place>, { id, directive }: Note, at?: Place): void {
  const { day, next } = (directive && occurrenceOf(directive, today.value)) ?? {};
  if (day === undefined || next === undefined) return;
  const { done, followUp } = messages.value.tasks;
  const written = { through: day, on: today.value, text: followUp.finished(formatDay(day)) };
  void doing.run(done.occurrence(formatDay(day), formatDay(next)), (operationId) => finishOccurrence(notebook, operationId, id, written), at);
}
