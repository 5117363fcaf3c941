/** The sample district from its filled forms to the report, in memory. */
import type { CellRef } from '../../src/core/cell';
import { lineNumbered } from '../../src/consolidate/lines/numbered';
import { lineText } from '../../src/core/document';
import { select } from '../../src/consolidate/lines/select';
import { spansOf } from '../../src/core/spans';
import { templateName } from '../../src/distribute/order';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { linesOf } from '../support/marked';
import type { Run } from '../support/run';
import { returnedOf, run } from '../support/run';
import { coreFacts } from './coreFacts';
import { decimal } from '../../src/core/decimal';
import { codeOf } from '../../src/core/kinds';

const returned = cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan));
const whole = run(returned, sampleCatalogue, samplePeriod);

/** Printed figures of each paragraph that has any, in order. */
const printed = ({ report }: Run): readonly (readonly string[])[] =>
  linesOf(report.blocks)
    .map((line) => line.filter(({ from }) => from.length > 0).map(({ text }) => text))
    .filter((texts) => texts.length > 0);

const valueAt = (workbooks: readonly WorkbookSnapshot[], { file, sheet, cell }: CellRef): unknown =>
  workbooks.find((item) => item.file === file)?.sheets.find(({ name }) => name === sheet)?.cells[cell]?.value;

describe('the report of the sample', () => {
  const figures = printed(whole).map((texts) => texts.filter((text) => !/^\d{2}\/\d{1,2}\/\d{4}$/.test(text)));

  test('prints all 56 core facts as the district printed them, each from cells', () => {
    const expected = Object.values(coreFacts).flat();
    expect(expected).toHaveLength(56);
    const remaining = figures.flat();
    const found = expected.filter((fact) => {
      const index = remaining.indexOf(fact);
      if (index >= 0) remaining.splice(index, 1);
      return index >= 0;
    });
    expect(found).toHaveLength(56);
  });

  test('groups them in the paragraphs and the order of the original', () => {
    for (const [paragraph, facts] of Object.entries(coreFacts)) {
      const match = figures.find((texts) => facts.every((fact) => texts.includes(fact)));
      expect([paragraph, match?.filter((text) => facts.includes(text)).slice(0, facts.length)]).toEqual([paragraph, facts]);
    }
  });

  test('says the sentences of the original', () => {
    const text = linesOf(whole.report.blocks).map(lineText).join('\n');
    expect(text).toContain(
      'Tính đến ngày 15/3/2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng, bằng 14,9% dự toán. Chi ngân sách 75.128 triệu đồng, bằng 15,3% dự toán.',
    );
    expect(text).toContain(
      'Kết quả điều tra, rà soát hộ nghèo trên địa bàn huyện năm 2020 như sau: Hộ nghèo 1.548 hộ chiếm tỷ lệ 10,81%; hộ cận nghèo 1.503 hộ chiếm tỷ lệ 10,50%. Mức giảm tỷ lệ hộ nghèo 3,17%',
    );
    expect(text).toContain('231 dự án đã chuyển hồ sơ quyết toán; 229/231 dự án đã quyết toán; 02 dự án cấp tỉnh chưa quyết toán (');
  });

  test('every figure leads to a cell of the consolidated workbook that holds it, and on to cells of returns that hold numbers or words', () => {
    const workbooks = returned.map(({ workbook }) => workbook);
    for (const span of spansOf(whole.report.blocks).filter(({ from }) => from.length > 0)) {
      for (const cell of span.from) expect([span.text, cell, valueAt([whole.workbook], cell) ?? null]).not.toContain(null);
      expect(span.sources?.length ?? 0).toBeGreaterThan(0);
      for (const cell of span.sources ?? []) expect([span.text, cell, valueAt(workbooks, cell) ?? null]).not.toContain(null);
    }
  });
});

describe('the consolidation of the sample', () => {
  test('84 unsettled works of the owners against 52 of the finance office is a warning with both sides and every cell', () => {
    const finding = whole.worked.consolidation.findings.ofWhole.find((one) => codeOf(one) === 'DTC.quyetToan.chuaNop.sources');
    expect(finding).toMatchObject({ severity: 'warning', theirs: { value: decimal(84) }, own: { value: decimal(52) } });
    expect(finding?.expected?.toString()).toBe('52');
    expect(finding?.difference?.toString()).toBe('32');
    // Seventeen owners with works, the ones without, and the finance office.
    expect(finding?.involves.length).toBeGreaterThanOrEqual(18);
    expect(finding).toMatchObject({ owner: 'Phòng Tài chính - Kế hoạch', measuredIn: 'dự án' });
  });

  test('no other warning is raised by the consolidated tables, and nothing was edited', () => {
    expect(whole.worked.consolidation.findings.ofWhole.map(codeOf)).toEqual(['DTC.quyetToan.chuaNop.sources']);
  });

  test('a total that leaves transfers in would be larger than the one printed', () => {
    const { lines } = whole.worked.forms.find(({ form }) => form.code === 'NS')!;
    const chi = select(lines, 'chi', { key: 'tongChi' }).map((number) => lineNumbered(lines, number)!);
    const sum = (kind: string): number =>
      chi.filter((line) => line.kind === kind).reduce((total, line) => total + Number(line.figures['thucHienTongSo']?.value ?? 0), 0);
    expect(sum('return')).toBeGreaterThan(75_128);
    expect(sum('return') + sum('transfer')).toBeCloseTo(75_128, 6);
  });
});

test('one changed input changes the total, the sentence and nothing that does not follow from it', () => {
  const file = returned.find(({ file: name }) => name.includes('hn/03632'))?.file ?? '';
  const changed = returned.map((item) => {
    if (item.file !== file) return item;
    const sheets = item.workbook.sheets.map((sheet) => {
      if (sheet.name !== 'Hộ nghèo') return sheet;
      // One more poor household in the first village of this commune, in the section row and in the total.
      const cells = Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => {
          const row = Number(at.replace(/^[A-Z]+/, ''));
          const counted = at.startsWith('O') && typeof cell.value === 'number' && row > 12;
          const rate = at.startsWith('P') && typeof cell.value === 'number';
          return [at, rate ? { ...cell, value: null, uncalculated: true as const } : counted ? { ...cell } : cell];
        }),
      );
      const section = Object.keys(cells)
        .filter((at) => at.startsWith('O') && typeof cells[at]?.value === 'number')
        .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
      const bump = (at: string | undefined): void => {
        const cell = at === undefined ? undefined : cells[at];
        if (at !== undefined && cell && typeof cell.value === 'number') cells[at] = { ...cell, value: cell.value + 1 };
      };
      bump(section[0]);
      bump(section[1]);
      bump(section.at(-1));
      return { ...sheet, cells };
    });
    return { ...item, workbook: { ...item.workbook, sheets } };
  });
  const other = run(changed, sampleCatalogue, samplePeriod);
  const [before, after] = [printed(whole).flat(), printed(other).flat()];
  expect(after).toContain('1.549 hộ');
  expect(after).not.toContain('1.548 hộ');
  expect(after.filter((text, index) => text !== before[index])).toEqual(['1.549 hộ', '10,82%', '3,16%']);
});
