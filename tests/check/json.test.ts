/** The JSON of validate, as other programs rely on it. */
import { decimal } from '../../src/core/decimal';
import type { Finding } from '../../src/core/finding';
import { period } from '../../src/core/period';
import type { Submission } from '../../src/core/table';
import { findingJson, validationJson } from '../../src/check/json';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const at = { file: 'ns/hua-na.xlsx', sheet: 'Chi', cell: 'F12' };
const finding: Finding = {
  code: 'NS.chi.tongChi.sum',
  severity: 'error',
  at,
  involves: [at],
  message: 'm',
  found: { text: '1.245', value: decimal(1245) },
  expected: decimal(1225),
  difference: decimal(20),
  cause: 'doubled-child',
  fix: { at, write: decimal(1225) },
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
  status: 'refused',
};

test('a workbook with its finding has the shape of the contract', () => {
  expect(validationJson([submission], [thanUyen2021])).toEqual({
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
            message: 'm',
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
  expect(validationJson([{ ...unknown, findings: [] }], [])).toEqual({
    workbooks: [{ file: 'ns/hua-na.xlsx', sha256: 'ab', round: 1, status: 'refused', findings: [] }],
    totals: { error: 0, warning: 0, unchecked: 0 },
  });
});

test('a number that a double would change is text', () => {
  const exact = '12345678901234567.89';
  expect(findingJson({ ...finding, expected: decimal(exact), fix: { at, write: decimal(exact) } })).toMatchObject({
    expected: exact,
    fix: { write: exact },
  });
});

test('a zero is told, and so is a found text that is no number', () => {
  expect(findingJson({ ...finding, found: { text: 'abc' }, expected: decimal(0) })).toMatchObject({ found: { text: 'abc' }, expected: 0 });
});
