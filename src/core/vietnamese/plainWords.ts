/** Words as a search compares them: small letters without accents, so that `thu xa` finds «Thu NSX, xã». */
import { clean } from './text';

export const plainWords = (text: string): string => clean(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
