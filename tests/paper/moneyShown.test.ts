/** How money is shown, where LibreOffice stands for programs that leave signs out: a deficit keeps its minus, a column has one number of decimals. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MoneyScale } from '../../src/core/money';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { fillTemplate } from '../../src/sample/fill';
import { formNamed } from '../support/forms';
import { printedLines } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { orderOf } from '../support/returns';

describeWith(['soffice', 'pdftotext'], 'a budget with a deficit, opened in LibreOffice,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'money-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Cells of Cân đối, as they are shown: revenue, spending and what is left. */
  async function shown(scale: MoneyScale, revenue: number, spending: number): Promise<readonly string[]> {
    const order = orderOf(formNamed('NS 2017'), 'commune', '2021-H1');
    const plan = fillTemplate(order, {
      scale,
      sheets: {
        thu: { rows: { phiLePhi: { thucHienNsnn: revenue, thucHienNsx: revenue } }, items: [] },
        chi: { rows: { giaoDuc: { thucHienTx: spending } }, items: [] },
      },
    });
    const own = join(folder, scale.replace(' ', '-'));
    mkdirSync(own);
    writeFileSync(join(own, 'bieu.xlsx'), await writeWorkbook(plan));
    const lines = await printedLines(join(own, 'bieu.xlsx'), own);
    const labels = ['TỔNG SỐ THU', 'TỔNG SỐ CHI', 'Chênh lệch thu - chi'];
    return labels.map(
      (label) =>
        lines
          .find((line) => line.includes(label))
          ?.trim()
          .split(/ {2,}/)
          .at(-1) ?? '',
    );
  }

  test('in triệu has two decimals and its minus', async () =>
    expect(await shown('triệu đồng', 47.2, 10_000)).toEqual(['47.20', '10,000.00', '-9,952.80']));

  test('in đồng, on the same template, has its minus and no decimals, however small the amounts', async () =>
    expect(await shown('đồng', 6_852_555, 17_592_340)).toEqual(['6,852,555', '17,592,340', '-10,739,785']));
});
