/** Findings with their printed code and their words beside the data, and small ones made for tests. */
import type { Finding, FindingOf, Severity } from '../../src/core/finding';
import { codeOf } from '../../src/core/kinds';
import type { Lang } from '../../src/core/lang';
import type { Submission } from '../../src/core/table';
import { messageOf } from '../../src/words/say';

export type Told = Finding & Readonly<{ code: string; message: string }>;

export const told = (finding: Finding, lang: Lang = 'vi'): Told => ({
  ...finding,
  code: codeOf(finding),
  message: messageOf(finding, lang),
});

/** Each by itself, also where they follow from one cell. */
export const unfolded = (findings: readonly Told[]): readonly Told[] =>
  findings.flatMap((finding) => [...(finding.kind === 'slip' ? [] : [finding]), ...(finding.follows ?? []).map((one) => told(one))]);

export type ToldSubmission = Omit<Submission, 'findings'> & Readonly<{ findings: readonly Told[] }>;

export const toldAll = (submission: Submission, lang: Lang = 'vi'): ToldSubmission => ({
  ...submission,
  findings: submission.findings.map((finding) => told(finding, lang)),
});

/** A rule that is broken, as some check of the form `rule.form` would tell it. */
export const brokenRule = (rule: string, severity: Severity = 'error', more: Partial<FindingOf<'rule'>> = {}): FindingOf<'rule'> => ({
  kind: 'rule',
  severity,
  place: { form: /^[A-Z]+/.exec(rule)?.[0] ?? '', sheet: 'chi', rule },
  at: { file: 'hua-na.xlsx', sheet: 'Chi', cell: 'F12' },
  involves: [],
  says: { vi: rule, en: rule },
  ...more,
});

/** Of a submission made by hand. */
export const nothingChecked = { equations: 0, held: 0 } as const;
