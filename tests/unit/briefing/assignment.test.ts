import { describe, expect, test } from 'vitest';
import { type Assignment, assignment, sentenceText } from '../../../utils/briefing/assignment.ts';
import { outlineOf } from '../../../utils/briefing/index.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';
import type { NoteDeadline } from '../../../utils/model/index.ts';
import { briefingOf, directiveOf, documentOf } from './sample.ts';

const TASK: Assignment = { leadUnit: 'Sở Tài chính', cooperatingUnits: '', task: 'rà soát nhiệm vụ', product: '', deadlines: [] };
const by = (said: string, written = said): Assignment['deadlines'] => [{ written, said }];
const said = (changes: Partial<Assignment>, language: 'vi' | 'en' = 'vi'): string => sentenceText(assignment({ ...TASK, ...changes }, messagesFor(language)));

describe('a task is worded as in a notice of conclusions', () => {
  test.each<[string, Partial<Assignment>, string]>([
    ['alone', {}, 'Giao Sở Tài chính rà soát nhiệm vụ.'],
    ['with others', { cooperatingUnits: 'Sở Nội vụ, Thanh tra tỉnh' }, 'Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Thanh tra tỉnh rà soát nhiệm vụ.'],
    ['with what is handed in, by when', { product: 'báo cáo', deadlines: by('trước ngày 15/12/2026') }, 'Giao Sở Tài chính rà soát nhiệm vụ; sản phẩm: báo cáo; hoàn thành trước ngày 15/12/2026.'],
    ['on a bare day', { deadlines: by('15/12/2026') }, 'Giao Sở Tài chính rà soát nhiệm vụ; hoàn thành chậm nhất ngày 15/12/2026.'],
    ['in small letters within the sentence', { leadUnit: 'Các sở, ngành', task: 'Rà soát nhiệm vụ' }, 'Giao các sở, ngành rà soát nhiệm vụ.'],
    ['with capitals of an abbreviation', { task: 'UBND hóa hồ sơ' }, 'Giao Sở Tài chính UBND hóa hồ sơ.'],
    ['that must be: it is asked', { task: 'phải chịu trách nhiệm' }, 'Yêu cầu Sở Tài chính phải chịu trách nhiệm.'],
    ['without what is left of its deadline', { task: 'số hóa hồ sơ, hoàn thành', deadlines: by('trong quý II/2027') }, 'Giao Sở Tài chính số hóa hồ sơ; hoàn thành trong quý II/2027.'],
    ['that says its deadline itself', { task: 'báo cáo trước ngày 15/12/2026', deadlines: by('Trước ngày 15/12/2026') }, 'Giao Sở Tài chính báo cáo trước ngày 15/12/2026.'],
    ['that says its deadline itself, without the year', { task: 'báo cáo trước 30/10', deadlines: [...by('trước 30/10/2026', 'trước 30/10'), ...by('trước ngày 05/11/2026')] }, 'Giao Sở Tài chính báo cáo trước 30/10; hoàn thành trước ngày 05/11/2026.'],
    ['that goes on until a day', { deadlines: by('đến hết tháng 3/2027') }, 'Giao Sở Tài chính rà soát nhiệm vụ; thực hiện đến hết tháng 3/2027.'],
    ['that names who leads itself', { task: 'Sở Tài chính rà soát nhiệm vụ.' }, 'Sở Tài chính rà soát nhiệm vụ.'],
    ['of nobody known', { leadUnit: '', deadlines: by('trong tháng 12/2026') }, 'Rà soát nhiệm vụ; hoàn thành trong tháng 12/2026.'],
  ])('%s', (_name, changes, sentence) => {
    expect(said(changes)).toBe(sentence);
  });

  test('also in English', () => {
    expect(said({ cooperatingUnits: 'Sở Nội vụ', deadlines: by('15/12') }, 'en')).toBe('Assigned to Sở Tài chính, with Sở Nội vụ: rà soát nhiệm vụ; deadline: 15/12.');
  });
});

describe('a deadline in a sentence', () => {
  test.each<[NoteDeadline, string]>([
    [{ text: 'trước ngày 25-12', due: '2026-12-25' }, 'trước ngày 25/12/2026'],
    [{ text: 'trước 05/12/2026', due: '2026-12-05' }, 'trước 05/12/2026'],
    [{ text: 'trong tháng 12', due: '2026-12-31' }, 'trong tháng 12/2026'],
    [{ text: 'trong quý I/2027', due: '2027-03-31' }, 'trong quý I/2027'],
    [{ text: 'trong tuần này', due: '2026-12-13' }, 'trong tuần này (13/12/2026)'],
    [{ text: '', due: '2026-12-13' }, 'chậm nhất ngày 13/12/2026'],
    [{ text: 'sớm nhất' }, 'sớm nhất'],
  ])('%j', (deadline, words) => {
    const [tracked] = outlineOf(briefingOf([directiveOf('n', 'd', { leadUnit: 'Sở A', task: 'làm', deadlines: [deadline] })], [documentOf('d')])).directives;
    expect(sentenceText(tracked!.directive.sentence)).toBe(`Giao Sở A làm; hoàn thành ${words}.`);
  });
});
