import { describe, expect, test } from 'vitest';
import { candidateContexts } from '../../../utils/page/candidate-contexts.ts';

const PASSAGE = 'Rà soát quy trình, báo cáo trước ngày 15/12.';
const LIKE = 'Các đơn vị trực thuộc thực hiện nghiêm túc các nội dung sau đây theo đúng thời gian quy định tại kế hoạch.';

const contextsOf = (text: string, length: number) => candidateContexts(text, Array.from(text.matchAll(/Rà soát quy trình/g), ({ index }) => ({ start: index, end: index + length })));
const contexts = (text: string): string[] => contextsOf(text, PASSAGE.length).map((context) => context.text);

describe('like places are told apart', () => {
  test('by what stands beside them', () => {
    const [first, second] = contexts(`Phòng Kế hoạch: ${PASSAGE}\nPhòng Tổng hợp: ${PASSAGE}`);
    expect(first).toContain('Phòng Kế hoạch: Rà soát');
    expect(second).toContain('Phòng Tổng hợp: Rà soát');
  });

  test('by what stands farther away, where they begin to differ', () => {
    const section = (heading: string): string => `${heading}\n${LIKE}\n${PASSAGE}\n${LIKE}\n${LIKE}\n`;
    const [first, second] = contexts(section('I. Khối cơ quan tỉnh') + section('II. Khối xã, phường'));
    expect(first).toMatch(/Khối cơ quan tỉnh.*Rà soát quy trình/);
    expect(second).toMatch(/Khối xã, phường.*Rà soát quy trình/);
  });

  test('by what follows, if that is nearer', () => {
    const before = 'Chung cho mọi đơn vị. '.repeat(20);
    const part = (unit: string): string => `${before}${PASSAGE} ${LIKE} Đầu mối: ${unit}.\n`;
    const [first, second] = contexts(part('Văn phòng') + part('Thanh tra'));
    expect(first).toMatch(/Rà soát quy trình.*Văn phòng/);
    expect(second).toMatch(/Rà soát quy trình.*Thanh tra/);
  });

  test('in one line, with a sign where it is cut', () => {
    expect(contexts(`${'Mở đầu. '.repeat(30)}\n${PASSAGE}\n${'Kết thúc. '.repeat(30)}`)).toEqual([expect.stringMatching(/^….*Rà soát.*…$/)]);
    expect(contexts(PASSAGE)).toEqual([PASSAGE]);
  });

  test('with the passage in its line, of which a long one only begins', () => {
    const passagesOf = (text: string, length: number): string[] => contextsOf(text, length).map(({ text: line, passage }) => line.slice(passage.start, passage.end));
    expect(passagesOf(`Phòng  Kế hoạch:\n${PASSAGE} Hết.\nPhòng Tổng hợp: ${PASSAGE}`, PASSAGE.length)).toEqual([PASSAGE, PASSAGE]);
    const long = `${PASSAGE} ${LIKE}`;
    expect(passagesOf(`Văn phòng. ${long} Hết.`, long.length)).toEqual([`${long.slice(0, 80).trimEnd()}…`]);
  });
});
