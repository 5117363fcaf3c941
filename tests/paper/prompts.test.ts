/** What a clerk is told at the cell of a template, and what stands there agrees with what checking says later. */
import type { SheetPlan, ValidationPlan } from '../../src/core/plan';
import { templatePlan } from '../../src/distribute/template';
import { formNamed } from '../support/forms';
import { orderOf } from '../support/returns';

const sheetOf = (form: 'NS 2017' | 'DTC 2021', kind: 'parent' | 'owner', period: string, tab: string): SheetPlan => {
  const plan = templatePlan(orderOf(formNamed(form), kind, period));
  return plan.sheets.find(({ name }) => name === tab)!;
};
const promptsOf = ({ validations }: SheetPlan): readonly ValidationPlan['prompt'][] => validations.map(({ prompt }) => prompt);

test('columns of revenue say whose figures they are, and the plan from above that it is of the whole place', () => {
  const prompts = promptsOf(sheetOf('NS 2017', 'parent', '2021-H1', 'Thu'));
  const textOf = (title: string): string | undefined => prompts.find((prompt) => prompt.title === title)?.text;
  expect(textOf('Thu NSNN')).toMatch(/^Thu NSNN phát sinh trên địa bàn/);
  expect(textOf('Thu NSX')).toMatch(/^Phần ngân sách cấp này được hưởng/);
  expect(textOf('Tỉnh giao')).toMatch(/cho cả địa bàn, gồm cả các đơn vị cấp dưới/);
});

test('a head longer than a title may be begins the text below a shorter one, and no word is cut', () => {
  const prompts = promptsOf(sheetOf('DTC 2021', 'owner', '2021-Q1', 'Dự án'));
  const long = prompts.find(({ text }) => text.startsWith('Lũy kế bố trí kế hoạch vốn từ khởi công đến hết năm 2020. '));
  expect(long?.title).toBe('Lũy kế bố trí kế hoạch vốn từ…');
  for (const { title, text } of prompts) expect([title.length <= 32, text.length <= 255]).toEqual([true, true]);
});

describe('the cover', () => {
  const cover = sheetOf('NS 2017', 'parent', '2021-H1', 'Bìa');

  test('takes no day outside the period, as checking does not', () =>
    expect(cover.validations.filter(({ rule }) => rule.kind === 'date').map(({ rule, error }) => [rule, error.text])).toEqual(
      Array.from({ length: 3 }, () => [
        { kind: 'date', min: '2021-01-01', max: '2021-06-30' },
        'Đề nghị nhập ngày dạng ngày/tháng/năm, từ 01/01/2021 đến 30/6/2021.',
      ]),
    ));

  test('shows the mark of decimals of the machine that it is opened on', () => {
    const line = Object.values(cover.cells).find(({ formula }) => formula?.includes('98.6'));
    expect(line?.formula).toMatch(/^"2\. Nhập số thuần \(ví dụ 1548 hoặc "&98\.6&"; máy này ghi phần lẻ bằng dấu «"&MID\(1\/2,2,1\)&"»\)/);
    expect(line?.value).toMatch(/hoặc 98,6; máy này ghi phần lẻ bằng dấu «,»/);
    // Excel takes no text longer than this in a formula.
    for (const [text] of line?.formula?.matchAll(/"[^"]*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
  });
});
