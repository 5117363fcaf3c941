/** What was found, as plain text: one block for each file, then the count of all. */
import type { Finding } from '../../src/core/finding';
import type { Lang } from '../../src/core/lang';
import type { Submission } from '../../src/core/table';
import { aboutText, bySeverity, countsText, placeText, severityNames, statusNames, summaryText } from '../../src/check/words';

const words = {
  clean: { vi: 'Không thấy sai sót.', en: 'Nothing found.' },
  explanation: { vi: 'Đơn vị giải trình: ', en: 'The unit explains: ' },
} as const;

function findingLines({ severity, at, code, message, explanation }: Finding, lang: Lang): readonly string[] {
  return [
    `  - ${severityNames[severity][lang]}: ${placeText(at, lang)} [${code}]`,
    `    ${message}`,
    ...(explanation === undefined ? [] : [`    ${words.explanation[lang]}${explanation}`]),
  ];
}

/** Rules that could not be applied are many and alike: their codes suffice here, their reasons stand in the other formats. */
function uncheckedLine(findings: readonly Finding[], lang: Lang): readonly string[] {
  const codes = [...new Set(findings.filter(({ severity }) => severity === 'unchecked').map(({ code }) => code))];
  return codes.length === 0 ? [] : [`  - ${severityNames.unchecked[lang]}: ${codes.join(', ')}`];
}

function workbookText(submission: Submission, lang: Lang): string {
  const { file, findings, status } = submission;
  const about = aboutText(submission);
  const told = bySeverity(findings).filter(({ severity }) => severity !== 'unchecked');
  return [
    file,
    `  ${about === '' ? '' : `${about}. `}${statusNames[status][lang]}: ${countsText(findings, lang)}.`,
    ...told.flatMap((finding) => findingLines(finding, lang)),
    ...uncheckedLine(findings, lang),
    ...(findings.length === 0 ? [`  ${words.clean[lang]}`] : []),
  ].join('\n');
}

export const findingsText = (submissions: readonly Submission[], lang: Lang): string =>
  `${[...submissions.map((submission) => workbookText(submission, lang)), summaryText(submissions, lang)].join('\n\n')}\n`;
