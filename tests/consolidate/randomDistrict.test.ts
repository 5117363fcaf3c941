/** Any district goes the same path: other units, numbers, scales, missing parts and periods. */
import fc from 'fast-check';
import type { CellRef } from '../../src/core/cell';
import { lineText } from '../../src/core/document';
import { spansOf } from '../../src/core/spans';
import { messageOf } from '../../src/words/say';
import { linesOf } from '../support/marked';
import { district, returnsOf } from '../support/randomDistrict';
import { run } from '../support/run';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('totals equal an independent sum, every figure leads to cells that hold numbers, and no clause is empty', () => {
  fc.assert(
    fc.property(district, (data) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      const whole = run(returned, catalogue, reporting);
      expect(
        whole.submissions.flatMap(({ findings }) =>
          findings.filter(({ severity }) => severity === 'error').map((finding) => messageOf(finding, 'vi')),
        ),
      ).toEqual([]);
      const value = (form: string, sheet: string, row: string, column: string): number | undefined => {
        const table = whole.consolidation.forms
          .find((item) => item.form === form)
          ?.tables()
          .find((item) => item.sheet === sheet);
        const figure = table?.rows.find(({ key }) => key === row)?.figures[column];
        return figure ? Number(figure.value) : undefined;
      };

      const filed = data.communes.filter(({ filesBudget }) => filesBudget);
      const absent = data.communes.filter(({ filesBudget }) => !filesBudget);
      const million = 1_000_000;
      // What communes that filed received is taken out on both sides; what went to the others stays spent.
      const spending = data.districtSpent + total(filed.map(({ spent }) => spent)) + total(absent.map(({ received }) => received));
      expect(value('NS', 'thu', 'thuNsnn', 'thucHienNsnn')).toBeCloseTo(
        (data.districtOwn + total(filed.map(({ own, shared }) => own + shared))) / million,
        6,
      );
      expect(value('NS', 'chi', 'tongChi', 'thucHienTongSo')).toBeCloseTo(spending / million, 6);

      const counted = data.communes.filter(({ filesPoverty }) => filesPoverty).flatMap(({ villages }) => villages);
      if (counted.length > 0) {
        const all = value('HN', 'tongHop', 'total', 'hoDan') ?? value('HN', 'ngheo', 'total', 'hoDan');
        expect(all).toBe(total(counted.map(({ households }) => households)));
        expect(value('HN', 'ngheo', 'total', 'cuoiNam')).toBe(total(counted.map(({ start, left, fresh }) => start - left + fresh)));
      }
      expect(value('DTC', 'duAn', 'tongSo', 'giaiNgan') ?? 0).toBe(total(data.projects.map(({ paid }) => paid)));
      expect(value('DTC', 'quyetToan', 'chuaNop', 'soDuAn')).toBe(data.unsettled);

      const holds = ({ file, sheet, cell }: CellRef): unknown =>
        returned.find((item) => item.file === file)?.workbook.sheets.find(({ name }) => name === sheet)?.cells[cell]?.value ?? null;
      for (const span of spansOf(whole.report.blocks).filter(({ from }) => from.length > 0)) {
        expect(span.sources?.length ?? 0).toBeGreaterThan(0);
        for (const cell of span.sources ?? []) expect([span.text, cell, holds(cell)]).not.toContain(null);
      }

      // A section without a figure has no sentence for them either: it is told as left out.
      const isLeftOut = (form: string): boolean => whole.report.leftOut.some(({ section }) => section === form);
      const missingUnits = whole.consolidation.forms.flatMap(({ form, progress }) =>
        (isLeftOut(form) ? [] : progress).filter(({ status }) => status === 'missing').map(({ unit: { reportName } }) => reportName),
      );
      const text = linesOf(whole.report.blocks).map(lineText).join('\n');
      for (const name of missingUnits)
        if (text !== '' && whole.report.blocks.length > 0)
          expect([name, text.includes(name) || text.includes('chưa có số liệu')]).toEqual([name, true]);
      expect(text).not.toMatch(/ {2}|\[|\]|\{|\}|\(\s*\)| [,.;]|,\s*,|;\s*;|đạt %|đạt kế hoạch|là \.|NaN|undefined|null/);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
