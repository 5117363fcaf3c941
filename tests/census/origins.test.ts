/** What a commune of 2025 comes from: wholly known, known in part, not known; and units that were there all along. */
import { originOf } from '../../src/census/origins';
import { country } from '../../src/builtInCountry';
import { reforms } from '../../src/units';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const { units } = country.catalogueCoded('lai-chau')!;
const unit = (code: string) => units.find((one) => one.code === code)!;
const origin = (code: string, day: string) => {
  const found = originOf(reforms, unit(code), day);
  return found.is === 'there' ? 'there' : [found.is, ...found.from.map(({ name }) => name)];
};

test.each([
  ['03640', ['known', 'Xã Khoen On', 'Xã Ta Gia']],
  ['03390', ['known', 'Thị trấn Tam Đường', 'Xã Bình Lư', 'Xã Sơn Bình']],
  // Communes of other districts went into these as well.
  ['03408', ['unknown', 'Xã Nùng Nàng', 'Xã Bản Giang']],
  ['03394', ['unknown', 'Xã Thèn Sin']],
  ['03583', ['unknown']],
])('%s a year before', (code, is) => expect(origin(code, '2025-03-31')).toEqual(is));

test('all that is said to be wholly known has units that went into it', () => {
  for (const { whole } of reforms) for (const code of whole) expect(origin(code, '2025-06-30')[0]).toBe('known');
});

test('after the reform, and for a province and for units of another catalogue, nothing is asked', () => {
  expect(origin('03640', '2025-07-01')).toBe('there');
  expect(origin('12', '2025-03-31')).toBe('there');
  for (const old of thanUyen2021.units) expect(originOf(reforms, old, '2019-12-31').is).toBe('there');
});
