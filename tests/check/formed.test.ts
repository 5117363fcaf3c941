/** Last year's figures of a unit that was not there last year: the finding says so, and does not ask for a file that cannot be. */
import { country } from '../../src/builtInCountry';
import { validate } from '../../src/check/validate';
import { snapshotOf } from '../../src/core/planSnapshot';
import { forms } from '../../src/forms';
import { reforms } from '../../src/units';
import { messageOf } from '../../src/words/say';
import { exampleFilling } from '../../src/sample/example';
import { fillTemplate } from '../../src/sample/fill';
import { orderFor } from '../support/zeroReturn';

const catalogue = country.catalogueCoded('lai-chau')!;

function unchecked(code: string, period: string, known = reforms): readonly string[] {
  const unit = catalogue.units.find((one) => one.code === code)!;
  const order = { ...orderFor('HN', '2022', '03640', period), catalogue, unit };
  const workbook = snapshotOf(fillTemplate(order, exampleFilling(order)), 'a.xlsx');
  const context = { forms, catalogues: [catalogue], previous: [], reforms: known };
  return validate({ file: 'a.xlsx', sha256: '', workbook }, context).findings.flatMap((finding) =>
    finding.kind === 'wanting' && finding.needs === 'lastYear' ? [messageOf(finding, 'vi')] : [],
  );
}

test.each([
  ['03640', '2025', /vì đơn vị hình thành từ ngày 01\/7\/2025, .*trước sắp xếp \(Xã Khoen On, Xã Ta Gia\)/],
  ['03408', '2025', /vì danh mục ghi đơn vị từ ngày 01\/7\/2025, còn các đơn vị trước sắp xếp .* ở đây chưa biết đủ/],
  ['03640', '2026', /vì chưa có số liệu năm trước/],
])('%s in %s', (code, period, says) => {
  const said = unchecked(code, period);
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toMatch(says);
});

test('where no reform is known, last year is wanted as ever', () => {
  const said = unchecked('03640', '2025', []);
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toContain('vì chưa có số liệu năm trước');
});
