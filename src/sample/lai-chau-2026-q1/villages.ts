/** The communes of the sample beside each other, and their villages. Names of villages are invented. */
import type { Unit } from '../../core/unit';
import { tilt } from '../split';
import { communeUnits, isUrban } from './place';

export type Village = Readonly<{ name: string; households: number }>;
export type Commune = Readonly<{
  unit: Unit;
  section: 'thanhThi' | 'nongThon';
  villages: readonly Village[];
  /** Of 100 households. */
  minority: number;
  poor: number;
  nearPoor: number;
}>;

const first = ['Nà', 'Huổi', 'Pom', 'Co', 'Noong', 'Phiêng', 'Hua', 'Pá', 'Nậm', 'Sìn', 'Lao', 'Tả', 'Chu', 'Dền'] as const;
const second = [
  ...[
    'Lót',
    'Cha',
    'Phát',
    'Sáy',
    'Khoang',
    'Hày',
    'Đon',
    'Sản',
    'Cuông',
    'Lẩy',
    'Mạ',
    'Bủng',
    'Hỏm',
    'Cạy',
    'Dăm',
    'Lặn',
    'Tè',
    'Khe',
    'Thàng',
  ],
] as const;

/** No two of a commune are called the same: the second words are nineteen, and a commune has fewer villages. */
const villageName = (unit: Unit, commune: number, index: number): string =>
  isUrban(unit)
    ? `Tổ dân phố số ${index + 1}`
    : `Bản ${first[(commune * 5 + index * 3) % first.length]!} ${second[(commune * 7 + index) % second.length]!}`;

function communeOf(unit: Unit, index: number): Commune {
  const urban = isUrban(unit);
  const count = urban ? 10 : 7 + ((index * 5) % 8);
  const size = urban ? 640 : 205;
  return {
    unit,
    section: urban ? 'thanhThi' : 'nongThon',
    villages: Array.from({ length: count }, (_, village) => ({
      name: villageName(unit, index, village),
      households: Math.round(size * tilt(index, 0) * tilt(index + village, 1) ** 2),
    })),
    minority: urban ? 52 : 84 + ((index * 7) % 15),
    poor: urban ? 3 : 12 + ((index * 11) % 27),
    nearPoor: urban ? 4 : 9 + ((index * 5) % 9),
  };
}

export const communes: readonly Commune[] = communeUnits.map(communeOf);
