/**
 * Chuẩn nghèo in time: which standard a year's review was held by. Figures of two standards are not to be compared.
 *
 * Incomes are per person and month, in đồng. What was not found in a text of the law itself is listed under `unverified`, and nothing
 * that stands there is printed as law.
 */
export type PovertyStandard = Readonly<{
  /** As reports call it. */
  name: string;
  instrument: string;
  /** The years' reviews it is used for. */
  validFrom: string;
  validTo?: string;
  income: Readonly<{ rural?: number; urban?: number }>;
  unverified: readonly string[];
}>;

export const povertyStandards: readonly PovertyStandard[] = [
  {
    name: 'chuẩn nghèo tiếp cận đa chiều giai đoạn 2016 - 2020',
    instrument: 'Quyết định 59/2015/QĐ-TTg',
    validFrom: '2016-01-01',
    validTo: '2021-12-31',
    income: { rural: 700_000, urban: 900_000 },
    unverified: ['the incomes', 'what kept it for 2021'],
  },
  {
    name: 'chuẩn nghèo đa chiều giai đoạn 2022 - 2025',
    instrument: 'Nghị định 07/2021/NĐ-CP',
    validFrom: '2022-01-01',
    validTo: '2026-12-31',
    income: { rural: 1_500_000, urban: 2_000_000 },
    unverified: ['the income of rural areas', 'what kept it for 2026'],
  },
  {
    name: 'chuẩn nghèo đa chiều giai đoạn 2026 - 2030',
    instrument: 'Nghị định 351/2025/NĐ-CP',
    validFrom: '2027-01-01',
    income: { rural: 2_200_000 },
    unverified: ['the income', 'the day it begins to be used', 'the income of towns, which is left out'],
  },
];

export const povertyStandardOn = (day: string): PovertyStandard | undefined =>
  povertyStandards.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
