/** A reference as it is written in definitions. */
import type { Ref } from '../resolve';

/** `lastYear.thu.tongThu.thucHienNsx`: the way from the form down, with the form only where it is told. */
export const refText = ({ form, sheet, row, column, period }: Ref, home?: string): string =>
  [period, form === home ? undefined : form, sheet, row, column].filter((part) => part !== undefined).join('.');
