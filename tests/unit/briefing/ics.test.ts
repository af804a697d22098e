import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcs } from '../../../utils/briefing/exporters/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';

/** Content lines, unfolded (RFC 5545, 3.1). */
async function linesOf(briefing: Briefing): Promise<string[]> {
  const text = String(await toIcs(briefing));
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
}

const valuesOf = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)).map((line) => line.slice(name.length + 1));

const unescaped = (text: string): string => text.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

const dueOn = (due: string | undefined, changes = {}): Briefing =>
  briefingOf([directiveOf('n1', 'd', { task: 'báo cáo', deadlines: [{ text: 'hạn', ...(due !== undefined && { due }) }] }, changes)], [documentOf('d')]);

test('each directive with a due day is an all-day event', async () => {
  const lines = await linesOf(SAMPLE);
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//so-tay-chi-dao//VI']);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  expect(valuesOf(lines, 'DTSTART')).toEqual(['VALUE=DATE:20261215', 'VALUE=DATE:20270331', 'VALUE=DATE:20261205']);
  expect(valuesOf(lines, 'DTEND')).toEqual(['VALUE=DATE:20261216', 'VALUE=DATE:20270401', 'VALUE=DATE:20261206']);
  expect(valuesOf(lines, 'UID')).toEqual(['n1@so-tay-chi-dao', 'n2@so-tay-chi-dao', 'n3@so-tay-chi-dao']);
  expect(valuesOf(lines, 'DTSTAMP')).toEqual(Array.from({ length: 3 }, () => '20261211T094000Z'));
  expect(valuesOf(lines, 'SUMMARY').map(unescaped)[2]).toBe('Giao Sở Khoa học và Công nghệ xây dựng bộ chỉ số đánh giá mức độ số hóa hồ sơ; hoàn thành trước 05/12/2026.');
});

test('the same briefing gives the same file', async () => {
  expect(await toIcs(SAMPLE)).toBe(await toIcs(SAMPLE));
});

describe('the due day', () => {
  test.each([
    ['at the end of a month', '2027-02-28', 'VALUE=DATE:20270301'],
    ['at the end of a year', '2026-12-31', 'VALUE=DATE:20270101'],
  ])('%s', async (_name, due, end) => {
    expect(valuesOf(await linesOf(dueOn(due)), 'DTEND')).toEqual([end]);
  });

  test.each([['2026-02-30'], ['2026-12'], ['sớm'], [undefined]])('%s is none', async (due) => {
    const lines = await linesOf(dueOn(due));
    expect(lines).not.toContain('BEGIN:VEVENT');
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VJOURNAL']);
  });
});

test('another library reads the events: all day, with an alarm, what is later replaces what is earlier', async () => {
  const read = async (briefing: Briefing): Promise<ICAL.Component[]> => new ICAL.Component(ICAL.parse(String(await toIcs(briefing)))).getAllSubcomponents('vevent');
  const [first] = await read(SAMPLE);
  const [later] = await read({ ...SAMPLE, composedAt: '2026-12-12T09:40:00.000Z' });
  const event = new ICAL.Event(first);
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString(), event.uid]).toEqual([true, '2026-12-15', '2026-12-16', 'n1@so-tay-chi-dao']);
  expect(event.summary).toMatch(/^Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát/);
  expect(event.description).toContain('phòng đề nghị lùi đến 18/12.');
  const alarm = first!.getFirstSubcomponent('valarm')!;
  expect([alarm.getFirstPropertyValue('action'), String(alarm.getFirstPropertyValue('trigger'))]).toEqual(['DISPLAY', '-PT15H']);
  expect(new ICAL.Event(later).uid).toBe(event.uid);
  expect(Number(later!.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(first!.getFirstPropertyValue('sequence')));
});

test('what is done reminds of nothing', async () => {
  const done = briefingOf([directiveOf('n', 'd', { task: 'x', status: 'done', deadlines: [{ text: 'hạn', due: '2026-12-15' }] })], [documentOf('d')]);
  expect(await linesOf(done)).not.toContain('BEGIN:VALARM');
});

test('after the last day there is, an event ends by itself', async () => {
  const lines = await linesOf(dueOn('9999-12-31'));
  expect([valuesOf(lines, 'DTSTART'), valuesOf(lines, 'DTEND')]).toEqual([['VALUE=DATE:99991231'], []]);
});

test('text is escaped and comes back', async () => {
  const lines = await linesOf(dueOn('2026-12-15', { comment: 'a;b,c\\d\nBEGIN:VEVENT' }));
  expect(valuesOf(lines, 'DESCRIPTION')[0]).toContain(String.raw`a\;b\,c\\d\nBEGIN:VEVENT`);
});

test('hostile notes add no line', async () => {
  const lines = await linesOf(HOSTILE);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(HOSTILE_TEXTS.length);
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  expect(valuesOf(lines, 'URL')).toEqual([]);
  for (const line of lines) expect(line).toMatch(/^[A-Z-]+[:;]/);
});

test('an empty briefing is a calendar that says so', async () => {
  const lines = await linesOf(EMPTY);
  expect(valuesOf(lines, 'DESCRIPTION')).toEqual(['Bản tóm tắt không có chỉ đạo nào có thời hạn.']);
});
