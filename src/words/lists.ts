/** The words around findings, in every list of them: how severe, where, how many, what became of the file. */
import type { Finding, Severity } from '../core/finding';
import { countBySeverity } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import type { Submission } from '../core/table';

export const severityNames: Readonly<Record<Severity, Both>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  unchecked: { vi: 'Chưa kiểm tra được', en: 'Not checked' },
};

export const statusNames: Readonly<Record<Submission['status'], Both>> = {
  accepted: { vi: 'Được nhận', en: 'Accepted' },
  refused: { vi: 'Chưa được nhận', en: 'Refused' },
};

/** The gravest first, each kind in its own order. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  (['error', 'warning', 'unchecked'] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Vietnamese has one form for any number. */
const counted = (count: number, one: string, lang: Lang): string => `${count} ${one}${lang === 'en' && count !== 1 ? 's' : ''}`;

/** "1 lỗi, 0 cảnh báo, 2 điểm chưa kiểm tra được". */
export function countsText(findings: readonly Pick<Finding, 'severity'>[], lang: Lang): string {
  const { error, warning, unchecked } = countBySeverity(findings);
  return lang === 'vi'
    ? `${error} lỗi, ${warning} cảnh báo, ${unchecked} điểm chưa kiểm tra được`
    : `${counted(error, 'error', lang)}, ${counted(warning, 'warning', lang)}, ${unchecked} not checked`;
}

type Counted = Readonly<{ status: Submission['status']; findings: readonly Pick<Finding, 'severity'>[] }>;

/** "3 tệp: 2 được nhận, 1 chưa được nhận. 1 lỗi, 0 cảnh báo, 2 điểm chưa kiểm tra được." */
export function summaryText(submissions: readonly Counted[], lang: Lang): string {
  const accepted = submissions.filter(({ status }) => status === 'accepted').length;
  const refused = submissions.length - accepted;
  const files =
    lang === 'vi'
      ? `${submissions.length} tệp: ${accepted} được nhận, ${refused} chưa được nhận`
      : `${counted(submissions.length, 'file', lang)}: ${accepted} accepted, ${refused} refused`;
  return `${files}. ${countsText(
    submissions.flatMap(({ findings }) => findings),
    lang,
  )}.`;
}

/** "Xã Hua Nà (03632), NS, 2021-Q1": as much of it as is known. */
export function aboutText({ unit, form, period }: Submission): string {
  return [unit && `${unit.name} (${unit.code})`, form, period?.code].filter((part) => part !== undefined).join(', ');
}
