/** `tonghop forms`: what other programs learn of the forms, and where the cells of a template are. */
import { snapshotOf } from '../../src/core/planSnapshot';
import { templatePlan } from '../../src/distribute/template';
import type { formJson, templateJson } from '../../scripts/formsJson';
import { orderFor } from '../support/zeroReturn';
import { runCli } from './runCli';

test('every version of every form is listed with its rows and columns', async () => {
  const { forms } = JSON.parse((await runCli(['forms', '--json'])).out) as { forms: readonly ReturnType<typeof formJson>[] };
  expect(forms.map(({ code, version }) => `${code} ${version}`)).toEqual(['NS 2017', 'DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022']);
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
