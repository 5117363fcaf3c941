/** The JSON of validate, as other programs rely on it. */
import { decimal } from '../../src/core/decimal';
import type { Finding } from '../../src/core/finding';
import { period } from '../../src/core/period';
import type { Submission } from '../../src/core/table';
import { findingJson, validationJson } from '../../src/words/json';
import { messageOf } from '../../src/words/say';
import { nothingChecked } from '../support/findings';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const at = { file: 'ns/hua-na.xlsx', sheet: 'Chi', cell: 'F12' };
const finding: Finding = {
  kind: 'sum',
  place: { form: 'NS', sheet: 'chi', rule: 'NS.chi.tongChi.sum' },
  severity: 'error',
  at,
  involves: [at],
  says: { vi: 'Dòng «Tổng chi» chưa bằng tổng các dòng chi tiết', en: 'Row «Tổng chi» is not the sum of its rows' },
  found: { is: 'number', value: decimal(1245) },
  expected: decimal(1225),
  difference: decimal(20),
  causes: [{ kind: 'doubled-child', cells: [{ ...at, cell: 'F13' }], explains: decimal(20) }],
  fix: { edits: [{ at, write: decimal(1225) }] },
  about: { sheet: 'chi', row: 'tongChi', column: 'thucHien' },
};
const submission: Submission = {
  file: at.file,
  sha256: 'ab',
  form: 'NS',
  formVersion: '2017',
  unit: thanUyen2021.units.find(({ code }) => code === '03632')!,
  period: period('2021-Q1'),
  round: 1,
  tables: [],
  explanations: [],
  findings: [finding],
  checked: nothingChecked,
  status: 'refused',
};

test('a workbook with its finding has the shape of the contract', () => {
  expect(validationJson([submission], [thanUyen2021], 'vi')).toEqual({
    workbooks: [
      {
        file: 'ns/hua-na.xlsx',
        sha256: 'ab',
        unit: { catalogue: 'than-uyen-2021', code: '03632', name: 'Xã Hua Nà' },
        form: 'NS',
        version: '2017',
        period: '2021-Q1',
        round: 1,
        status: 'refused',
        findings: [
          {
            code: 'NS.chi.tongChi.sum',
            severity: 'error',
            at,
            involves: [at],
            message: messageOf(finding, 'vi'),
            found: { text: '1.245', value: 1245 },
            expected: 1225,
            difference: 20,
            cause: 'doubled-child',
            fix: { sheet: 'Chi', cell: 'F12', write: 1225 },
          },
        ],
      },
    ],
    totals: { error: 1, warning: 0, unchecked: 0 },
  });
});

test('what is not known is absent, never blank or 0', () => {
  const { form: _form, formVersion: _version, unit: _unit, period: _period, ...unknown } = submission;
  expect(validationJson([{ ...unknown, findings: [] }], [], 'vi')).toEqual({
    workbooks: [{ file: 'ns/hua-na.xlsx', sha256: 'ab', round: 1, status: 'refused', findings: [] }],
    totals: { error: 0, warning: 0, unchecked: 0 },
  });
});

test('a number that a double would change is text', () => {
  const exact = '12345678901234567.89';
  expect(findingJson({ ...finding, expected: decimal(exact), fix: { edits: [{ at, write: decimal(exact) }] } }, 'vi')).toMatchObject({
    expected: exact,
    fix: { write: exact },
  });
});

test('a zero is told, and so is a found text that is no number', () => {
  expect(findingJson({ ...finding, found: { is: 'text', text: 'abc' }, expected: decimal(0) }, 'vi')).toMatchObject({
    found: { text: 'abc' },
    expected: 0,
  });
});

test('a fix of several cells is not told as one of them', () => {
  const other = { at: { ...at, cell: 'F13' }, write: decimal(1) };
  expect(findingJson({ ...finding, fix: { edits: [{ at, write: decimal(2) }, other] } }, 'vi').fix).toBeUndefined();
});
