/** What was found, as plain text: one block for each file, then the count of all. */
import type { Finding } from '../../src/core/finding';
import { codeOf } from '../../src/core/kinds';
import type { Lang } from '../../src/core/lang';
import type { Submission } from '../../src/core/table';
import { aboutText, bySeverity, countsText, severityNames, statusNames, summaryText } from '../../src/words/lists';
import { messageOf } from '../../src/words/say';
import { placeText } from '../../src/words/values';

const words = {
  clean: { vi: 'Không thấy sai sót.', en: 'Nothing found.' },
  explanation: { vi: 'Đơn vị giải trình: ', en: 'The unit explains: ' },
} as const;

function findingLines(finding: Finding, lang: Lang): readonly string[] {
  const { severity, at, explanation } = finding;
  return [
    `  - ${severityNames[severity][lang]}: ${placeText(at, lang)} [${codeOf(finding)}]`,
    `    ${messageOf(finding, lang)}`,
    ...(explanation === undefined ? [] : [`    ${words.explanation[lang]}${explanation}`]),
  ];
}

/** Rules that could not be applied are many and alike: their codes suffice here, their reasons stand in the other formats. */
function uncheckedLine(findings: readonly Finding[], lang: Lang): readonly string[] {
  const codes = [...new Set(findings.filter(({ severity }) => severity === 'unchecked').map(codeOf))];
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
