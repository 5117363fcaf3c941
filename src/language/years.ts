/** Years in labels: those of one period's data, or none in particular. */

export const fillYears = (label: string, year: number): string =>
  label.replaceAll('{year}', String(year)).replaceAll('{lastYear}', String(year - 1));

/** Labels of the form, not of one year of it. */
export const timeless = (label: string): string =>
  label.replaceAll('{lastYear}', 'N-1').replaceAll('{year}', 'N').replaceAll('{unit}', 'từng đơn vị');
