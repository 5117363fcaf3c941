/** What became of communes on 1 July 2025, as far as it is known: those of two districts (Nghị quyết 1670/NQ-UBTVQH15). */
import type { Reform } from '../core/reform';
import type { Unit } from '../core/unit';
import { tamDuong2021 } from './tam-duong-2021';
import { thanUyen2021 } from './than-uyen-2021';

export const reform2025: Reform = {
  day: '2025-07-01',
  codes: { system: 'GSO', digits: 5 },
  former: [
    ...thanUyen2021.units.filter(({ kind }) => kind === 'commune'),
    ...tamDuong2021.map((row, index): Unit => ({ ...row, order: index + 1 })),
  ],
  // Not Sin Suối Hồ (03394) and Tân Phong (03408): communes of other districts went into them as well.
  whole: ['03595', '03618', '03637', '03640', '03390', '03405', '03424', '03430'],
};
