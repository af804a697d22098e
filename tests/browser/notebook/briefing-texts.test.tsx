import '../panel/browser-double.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook, useLive } from '../../../components/door/index.ts';
import { BriefingPage } from '../../../entrypoints/notebook/briefings/briefing-page.tsx';
import { type BriefingPlan, newId } from '../../../utils/model/index.ts';
import { addBriefing, briefingById, changeBriefing, draftKey, draftsAt, historyOf, keepDraft } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

let plan: BriefingPlan;
beforeEach(async () => {
  await page.viewport(1280, 800);
  plan = await addBriefing(notebook, newId(), { title: 'Tuần 50', introduction: '', sections: [{ id: 's1', heading: 'Văn phòng', noteIds: [] }] });
});

/** The page of a briefing, as it follows the notebook. */
function Page() {
  const { value = plan } = useLive((own) => briefingById(own, plan.id), []);
  const contents = { notes: new Map(), documents: new Map(), briefings: new Map([[value.id, value]]), meetings: new Map() };
  return <BriefingPage id={value.id} contents={contents} />;
}

const introduction = () => page.getByLabelText('Lời mở đầu');
const kept = async (): Promise<BriefingPlan> => (await briefingById(notebook, plan.id))!;
const drafts = () => draftsAt(notebook, `briefing:${plan.id}`);

describe('the texts of a briefing', () => {
  test('are kept while they are typed, and the draft goes once they are saved', async () => {
    show(<Page />);
    await introduction().fill('Kính gửi Lãnh đạo');
    await expect.poll(async () => (await drafts()).map(({ value }) => value)).toMatchObject([{ part: { introduction: 'Kính gửi Lãnh đạo' } }]);
    await expect.poll(async () => (await kept()).introduction).toBe('Kính gửi Lãnh đạo');
    await expect.poll(drafts).toEqual([]);
  });

  test('run over nothing that this screen wrote itself', async () => {
    show(<Page />);
    for (const text of ['Một', 'Một, hai', 'Một, hai, ba']) {
      await introduction().fill(text);
      await expect.poll(async () => (await kept()).introduction).toBe(text);
    }
    expect((await historyOf(notebook, 'briefings', plan.id)).filter(({ unseen }) => unseen)).toEqual([]);
  });

  test('that run over another screen’s offer it', async () => {
    show(<Page />);
    await introduction().fill('Viết ở đây');
    await changeBriefing(notebook, newId(), plan.id, { introduction: 'Viết ở thẻ khác' });
    await expect.element(page.getByText(/^Cùng lúc đó, ở nơi khác đã ghi Lời mở đầu:/)).toBeVisible();
    expect((await kept()).introduction).toBe('Viết ở đây');
    await page.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect.element(introduction()).toHaveValue('Viết ở thẻ khác');
  });

  test('follow what another screen writes where nothing is being typed', async () => {
    show(<Page />);
    await expect.element(introduction()).toBeVisible();
    await changeBriefing(notebook, newId(), plan.id, { introduction: 'Viết ở thẻ khác' });
    await expect.element(introduction()).toHaveValue('Viết ở thẻ khác');
  });
});

describe('a text that a killed browser left', () => {
  const leave = (part: object) => keepDraft(notebook, draftKey(`briefing:${plan.id}`, newId()), { part, base: plan });

  test('is offered, and written where the person wants it', async () => {
    await leave({ introduction: 'Viết dở' });
    show(<Page />);
    await expect.element(page.getByText(/^Bạn có phần chữ chưa lưu\. Lời mở đầu: Viết dở/)).toBeVisible();
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(introduction()).toHaveValue('Viết dở');
    expect((await kept()).introduction).toBe('Viết dở');
    await expect.poll(drafts).toEqual([]);
  });

  test('goes when the person throws it away', async () => {
    await leave({ title: 'Tên khác' });
    show(<Page />);
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await expect.poll(drafts).toEqual([]);
    expect((await kept()).title).toBe('Tuần 50');
  });

  test('that was saved after all is no more spoken of', async () => {
    await leave({ title: 'Tuần 50' });
    show(<Page />);
    await expect.poll(drafts).toEqual([]);
    await expect.element(page.getByText(/chưa lưu/)).not.toBeInTheDocument();
  });
});
