/** How the rows are called that a list is summed into. */

/** The key of the grouping of a list by the unit that filed. */
export const byUnit = 'donVi';

/** The row that stands for a choice or a unit in a consolidated list: `nguonVon_tinhQuanLy`. */
export const groupRowKey = (by: string, key: string): string => `${by}_${key}`;
