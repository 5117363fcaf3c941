/** Units that are no more, under whose names people still look. Communes are known of two districts only; of the others nothing is guessed. */
import type { Unit } from '../../core/unit';
import { capital } from '../levels';
import { reform2025 } from '../reform-2025';
import type { FormerPlace } from './place';

/** The provinces that went into others on 1 July 2025 (Nghị quyết 202/2025/QH15), under the code of what they went into. */
const provinces: Readonly<Record<string, readonly string[]>> = {
  '08': ['Hà Giang'],
  '15': ['Yên Bái'],
  '19': ['Bắc Kạn'],
  '24': ['Bắc Giang'],
  '25': ['Vĩnh Phúc', 'Hòa Bình'],
  '31': ['Hải Dương'],
  '33': ['Thái Bình'],
  '37': ['Hà Nam', 'Nam Định'],
  '44': ['Quảng Bình'],
  '48': ['Quảng Nam'],
  '51': ['Kon Tum'],
  '52': ['Bình Định'],
  '56': ['Ninh Thuận'],
  '66': ['Phú Yên'],
  '68': ['Đắk Nông', 'Bình Thuận'],
  '75': ['Bình Phước'],
  '79': ['Bình Dương', 'Bà Rịa - Vũng Tàu'],
  '80': ['Long An'],
  '82': ['Tiền Giang'],
  '86': ['Bến Tre', 'Trà Vinh'],
  '91': ['Kiên Giang'],
  '92': ['Sóc Trăng', 'Hậu Giang'],
  '96': ['Bạc Liêu'],
};

const bareName = ({ name, level }: Unit): string => name.slice(level.length + 1);

const ofCommune = (unit: Unit): readonly FormerPlace[] => {
  const became = (unit.successor ?? '').split(';').map((text) => text.trim().replace(/@.*$/, ''));
  return [unit.name, ...unit.formerNames]
    .filter((name) => name.toLowerCase().startsWith(`${unit.level} `))
    .map((name) => ({ name, bare: bareName({ ...unit, name }), level: unit.level, code: unit.code, became }));
};

export const former: readonly FormerPlace[] = [
  ...Object.entries(provinces).flatMap(([code, names]) =>
    names.map((bare): FormerPlace => ({ name: `${capital('tỉnh')} ${bare}`, bare, level: 'tỉnh', became: [code] })),
  ),
  ...reform2025.former.flatMap(ofCommune),
];
