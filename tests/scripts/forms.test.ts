/** `tonghop forms`: what other programs learn of the forms, and where the cells of a template are. */
import { snapshotOf } from '../../src/core/planSnapshot';
import { templatePlan } from '../../src/distribute/template';
import type { formJson, templateJson } from '../../scripts/formsJson';
import { builtIn } from '../support/sampleLibrary';
import { orderFor } from '../support/zeroReturn';
import { runCli } from './runCli';

test('every version of every form is listed with its rows and columns', async () => {
  const { forms } = JSON.parse((await runCli(['forms', '--json'])).out) as { forms: readonly ReturnType<typeof formJson>[] };
  expect(forms.map(({ code, version }) => `${code} ${version}`)).toEqual(builtIn.forms.map(({ code, version }) => `${code} ${version}`));
  const poverty = forms.find(({ code, version }) => code === 'HN' && version === '2016');
  expect(poverty).toMatchObject({
    title: expect.any(String),
    basis: expect.stringContaining('17/2016'),
    validFrom: '2016-01-01',
    validTo: '2021-12-31',
  });
  const [sheet] = poverty?.sheets ?? [];
  expect(sheet?.rows.length).toBeGreaterThan(0);
  expect(sheet?.columns).toContainEqual(expect.objectContaining({ key: 'cuoiNam', kind: 'count', measure: 'count', unit: 'hộ' }));
});

test("the addresses are those of the unit's own template: open cells are inputs, formulas are computed", async () => {
  const args = ['forms', '--json', '--units', 'than-uyen-2021', '--unit', 'Xã Hua Nà', '--period', '2021-Q1'];
  const { forms } = JSON.parse((await runCli(args)).out) as { forms: readonly ReturnType<typeof templateJson>[] };
  expect(forms.map(({ code, dataPeriod }) => `${code} ${dataPeriod}`)).toEqual(['NS 2021-Q1', 'DTC 2021-Q1', 'HN 2020']);
  for (const form of forms) {
    const template = snapshotOf(templatePlan(orderFor(form.code, form.version, '03632', form.dataPeriod)), 'a.xlsx');
    const plan = templatePlan(orderFor(form.code, form.version, '03632', form.dataPeriod));
    for (const sheet of form.sheets) {
      const cells = template.sheets.find(({ name }) => name === sheet.tab)?.cells ?? {};
      const planned = plan.sheets.find(({ name }) => name === sheet.tab)?.cells ?? {};
      for (const { cell, role } of sheet.cells) {
        if (role === 'computed') expect(cells[cell]?.formula).toBeDefined();
        else expect(planned[cell]?.style?.unlocked).toBe(true);
      }
      const open = Object.entries(planned).filter(([, { style }]) => style?.unlocked);
      expect(sheet.cells.filter(({ role }) => role === 'input')).toHaveLength(open.length);
    }
    expect(form.cover.cells).toContainEqual({ label: 'Lần nộp', cell: expect.stringMatching(/^C\d+$/) });
  }
});

test('as text: codes, titles, validity, sheets', async () => {
  const { code, out } = await runCli(['forms']);
  expect(code).toBe(0);
  expect(out).toContain('HN (2016): Tổng hợp kết quả điều tra, rà soát hộ nghèo');
  expect(out).toContain('áp dụng từ 2016-01-01 đến 2021-12-31');
});

type Listed = Readonly<{
  period: string;
  forms: readonly Readonly<{ code: string; version: string; inForce: boolean; replacedBy?: string | null }>[];
}>;
const listed = async (args: readonly string[], today?: string): Promise<Listed> =>
  JSON.parse((await runCli(['forms', '--json', ...args], false, today)).out) as Listed;

test('each form says whether it is in force in the quarter that ended last, or in the period asked, and what is in its place', async () => {
  const now = await listed([], '2026-11-30');
  expect(now.period).toBe('2026-Q3');
  const standing = (list: Listed, code: string, version: string): unknown => {
    const form = list.forms.find((one) => one.code === code && one.version === version);
    return form?.inForce === true ? true : form?.replacedBy;
  };
  expect(['2021', '2026'].map((version) => standing(now, 'DTC', version))).toEqual(['DTC@2026', true]);
  expect(['2016', '2022'].map((version) => standing(now, 'HN', version))).toEqual(['HN@2022', true]);
  const then = await listed(['--period', '2021-Q1']);
  expect(['2021', '2026'].map((version) => standing(then, 'DTC', version))).toEqual([true, 'DTC@2021']);
  // Before any of them began, nothing is known.
  expect(standing(await listed(['--period', '2010-Q1']), 'DTC', '2021')).toBeNull();
});

test('as text the forms in force come first, and what is not says what is', async () => {
  const { out } = await runCli(['forms'], false, '2026-11-30');
  expect(out).toMatch(/^Biểu áp dụng cho quý III năm 2026: .*DTC \(2026\)/);
  expect(out).toContain('không áp dụng cho kỳ này; kỳ này dùng DTC (2026)');
  const then = await runCli(['forms', '--period', '2010-Q1', '--lang', 'en']);
  expect(then.out).toMatch(/^No form is in force for quý I năm 2010/);
  expect(then.out).toContain('nothing that replaces it is known');
});
