import { describe, expect, it } from 'vitest';
import { describe as describePassage, TextView } from '../../../utils/anchoring/index.ts';
import { find } from '../../../utils/anchoring/resolving/find.ts';
import { Pace } from '../../../utils/anchoring/resolving/pace.ts';
import { passageOf } from '../../../utils/anchoring/resolving/passage.ts';
import { Region } from '../../../utils/anchoring/resolving/region.ts';
import { UnmovedPassages } from '../../../utils/anchoring/resolving/unmoved.ts';
import type { Selectors } from '../../../utils/model/index.ts';
import { pagesOf } from '../../fixtures/anchoring/generator.ts';
import { withoutMarkers } from '../../fixtures/anchoring/markers.ts';
import { show, viewOf } from './page.ts';

const pace = new Pace(undefined);

function bodyOf(html: string): HTMLElement {
  return show(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
}

function describedOn(html: string): Selectors[] {
  bodyOf(html);
  const ranges = [...withoutMarkers(document).values()].map(([range]) => range!);
  const view = new TextView(document.body);
  return ranges.map((range) => describePassage(range, view));
}

describe('passages that stand as they stood', () => {
  it('are found as if all places had been compared', async () => {
    let found = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const { before, after } = pagesOf(seed, { paragraphs: 30, edited: 0.05, ...(seed % 3 === 0 && { kinds: [] }) });
      const targets = describedOn(before);
      bodyOf(after);
      withoutMarkers(document);
      const region = await Region.of(new TextView(document.body), pace);
      await region.words.indexThrees(pace);
      const unmoved = new UnmovedPassages(region);
      for (const target of targets) {
        const finding = find(region, passageOf(target));
        const quick = unmoved.find(target);
        if (quick) expect(quick).toEqual(finding);
        unmoved.learn(target, finding);
        found += Number(quick !== undefined);
      }
    }
    expect(found).toBeGreaterThan(30);
  });

  const LINE = 'Sở Nội vụ chủ trì rà soát quy trình một cửa tại các xã, báo cáo kết quả trước ngày 15/12/2026.';
  const AROUND = Array.from({ length: 8 }, (_, index) => `<p>Điểm ${index} của phụ lục nói về việc thứ ${index} trong kế hoạch năm nay.</p>`).join('');

  it.each([
    ['where they are', `${AROUND}<p>${LINE}</p>${AROUND}`, 'exact'],
    ['below what was inserted', `<p>Thêm.</p>${AROUND}<p>${LINE}</p>${AROUND}`, 'exact'],
    ['where all of it stands twice', `${AROUND}<p>${LINE}</p>${AROUND}${AROUND}<p>${LINE}</p>${AROUND}`, undefined],
    ['where they are gone', `${AROUND}${AROUND}`, undefined],
    ['beside words of which one further off was edited', `${AROUND}<p>${LINE}</p>${AROUND.replace('việc thứ 0', 'mục thứ 0')}`, 'exact'],
    ['moved by what was edited before them', `${AROUND.replace('việc thứ 5', 'công việc thứ 5')}<p>${LINE}</p>${AROUND}`, 'moved'],
    ['where the nearest of it stands twice', `${AROUND}<p>${LINE}</p>${AROUND.replace('việc thứ 0', 'mục thứ 0').repeat(2)}<p>${LINE}</p>${AROUND}`, undefined],
    ['beside an edited word', `${AROUND}<p>${LINE}</p>${AROUND.replace('Điểm 0', 'Mục 0')}`, undefined],
    ['where something is folded away', `${AROUND}<p>${LINE}</p>${AROUND}<details><summary>Thêm</summary>${LINE}</details>`, undefined],
  ])('%s', async (_name, html, status) => {
    const old = viewOf(`${AROUND}<p>${LINE}</p>${AROUND}`);
    const start = old.text.indexOf(LINE);
    const target = describePassage(old.rangeOf(start, start + LINE.length), old);
    const region = await Region.of(viewOf(html), pace);
    expect(new UnmovedPassages(region).find(target)?.status).toBe(status);
  });
});
