/** What was found, as one page that needs nothing else: to be opened in a browser, printed or sent on. */
import { harmless } from '../../src/core/vietnamese';
import type { Finding } from '../../src/core/finding';
import { codeOf } from '../../src/core/kinds';
import type { Lang } from '../../src/core/lang';
import type { Submission } from '../../src/core/table';
import { findingsTab } from '../../src/language/cover';
import { aboutText, bySeverity, countsText, severityNames, statusNames, summaryText } from '../../src/words/lists';
import { messageOf } from '../../src/words/say';
import { placeText } from '../../src/words/values';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => harmless(text).replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

const style = [
  'body{font:15px/1.5 "Segoe UI",Arial,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}',
  'h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.6rem 0 .2rem;overflow-wrap:anywhere}p{margin:.2rem 0}',
  'table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}',
  'th{background:#ddebf7}td:first-child,td:nth-child(2){white-space:nowrap}.code{color:#555;font-size:.85em}',
  '.error{color:#a1130d;font-weight:600}.warning{color:#7a4b00;font-weight:600}.unchecked{color:#555}',
  '@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}',
].join('\n');

const heads = {
  vi: ['Mức độ', 'Vị trí', 'Nội dung'],
  en: ['Severity', 'Place', 'What was found'],
} as const satisfies Readonly<Record<Lang, readonly string[]>>;

const explains = { vi: 'Đơn vị giải trình: ', en: 'The unit explains: ' } as const;

function findingRow(finding: Finding, lang: Lang): string {
  const { severity, at, explanation } = finding;
  const told = explanation === undefined ? '' : `<br><em>${escape(explains[lang] + explanation)}</em>`;
  return `<tr><td class="${severity}">${severityNames[severity][lang]}</td><td>${escape(placeText(at, lang))}</td><td>${escape(messageOf(finding, lang))}${told} <span class="code">${escape(codeOf(finding))}</span></td></tr>`;
}

function workbookSection(submission: Submission, lang: Lang): string {
  const { file, findings, status } = submission;
  const about = aboutText(submission);
  const table =
    findings.length === 0
      ? ''
      : `\n<table><thead><tr>${heads[lang].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>\n${bySeverity(findings)
          .map((finding) => findingRow(finding, lang))
          .join('\n')}\n</tbody></table>`;
  return `<section>\n<h2>${escape(file)}</h2>\n<p>${escape(about === '' ? '' : `${about}. `)}${statusNames[status][lang]}: ${countsText(findings, lang)}.</p>${table}\n</section>`;
}

/** No script, and a policy under which none could run: cells may hold anything. */
export function findingsPage(submissions: readonly Submission[], lang: Lang): string {
  const title = findingsTab[lang];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${title}</h1>
<p>${escape(summaryText(submissions, lang))}</p>
${submissions.map((submission) => workbookSection(submission, lang)).join('\n')}
</body>
</html>
`;
}
