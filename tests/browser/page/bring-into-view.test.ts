import { afterEach, expect, test, vi } from 'vitest';
import { bringIntoView } from '../../../utils/page/bring-into-view.ts';

const FAR = '<div style="height: 3000px"></div>';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

function passageOf(root: ParentNode): Range {
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('#passage')!);
  return range;
}

async function expectInSight(element: Element): Promise<void> {
  await expect.poll(() => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= window.innerHeight;
  }).toBe(true);
}

test('opens the sections that a passage is folded away in', async () => {
  document.body.innerHTML = `${FAR}<details><summary>Phụ lục</summary><details><summary>Biểu 2</summary><p id="passage">Xã Tân Lập gửi báo cáo trước ngày 15/12.</p></details></details>${FAR}`;
  bringIntoView(passageOf(document));
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
  await expectInSight(document.querySelector('#passage')!);
});

test('opens what is hidden until it is found, and lets the page know', async () => {
  document.body.innerHTML = `${FAR}<div hidden="until-found"><p id="passage">Xã Tân Lập gửi báo cáo trước ngày 15/12.</p></div>${FAR}`;
  const heard: EventTarget[] = [];
  document.body.addEventListener('beforematch', ({ target }) => heard.push(target!), { once: true });
  bringIntoView(passageOf(document));
  const section = document.querySelector('body > div:nth-of-type(2)')!;
  expect(heard).toEqual([section]);
  expect(section.hasAttribute('hidden')).toBe(false);
  await expectInSight(document.querySelector('#passage')!);
});

test('goes to what holds a passage that only the page can show', async () => {
  document.body.innerHTML = `${FAR}<section><h2>Tab</h2><div style="display: none"><p id="passage">Xã Tân Lập gửi báo cáo.</p></div></section>${FAR}`;
  bringIntoView(passageOf(document));
  await expectInSight(document.querySelector('section')!);
});

test('goes out of a shadow tree, and stays where the passage is in sight', async () => {
  document.body.innerHTML = `${FAR}<details><summary>Phụ lục</summary><div id="host"></div></details>${FAR}`;
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p id="passage">Xã Tân Lập gửi báo cáo.</p>';
  bringIntoView(passageOf(shadow));
  expect(document.querySelector('details')!.open).toBe(true);
  await expectInSight(shadow.querySelector('#passage')!);
  const scrolls = vi.spyOn(Element.prototype, 'scrollIntoView');
  bringIntoView(passageOf(shadow));
  expect(scrolls).not.toHaveBeenCalled();
});
