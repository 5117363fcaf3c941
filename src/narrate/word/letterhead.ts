/** What stands above the text: issuer, Quốc hiệu and Tiêu ngữ, number, place and date, kind and subject. */
import type { Paragraph, Table } from 'docx';
import type { Block, Line } from '../../core/document';
import { handText, line, roughWidth, ruleLine, twoColumns } from './frame';
import { page } from './page';

/** The width of the motto in bold Times New Roman at 14 points: the rule below it has the same length. */
const mottoWidth = 3424;

/** The motto needs at least 63 % of the line to stay on one line. */
const leftWidth = Math.round(page.textWidth * 0.36);
const rightWidth = page.textWidth - leftWidth;

/** "ỦY BAN NHÂN DÂN" alone is the first half of the issuer's own name, not an office above it. */
const isHalfName = (text: string): boolean => /^(ủy|uỷ) ban nhân dân$/i.test(text.trim());

function issuerLines(lines: readonly Line[]): readonly Paragraph[] {
  const issuer = lines.map(handText);
  const last = issuer.length - 1;
  const isOwn = (index: number): boolean => index === last || (index === last - 1 && isHalfName(issuer[index] ?? ''));
  const rule = ruleLine(roughWidth(issuer[last] ?? '', 13) * 0.45, leftWidth);
  return [...issuer.map((text, index) => line(isOwn(index) ? 'Issuer' : 'IssuerParent', text)), rule];
}

/** Quốc hiệu, and below it the motto with its rule. */
function nationLines([state = [], motto = []]: readonly Line[]): readonly Paragraph[] {
  return [line('State', handText(state)), line('Motto', handText(motto)), ruleLine(mottoWidth, rightWidth)];
}

export const letterheadTable = ({ issuer, nation, number, placeAndDate }: Block<'letterhead'>): Table =>
  twoColumns(
    [
      { left: issuerLines(issuer), right: nationLines(nation) },
      { left: [line('DocumentNumber', handText(number))], right: [line('PlaceAndDate', handText(placeAndDate))] },
    ],
    leftWidth,
  );

/** A line of the subject holds about 60 letters; the rule goes by the last line. */
function subjectRule(subject: string): Paragraph {
  const width = Math.min(roughWidth(subject, 14), page.textWidth);
  return ruleLine(Math.max(1400, width * 0.34), page.textWidth);
}

/** "quý I năm 2021" stays on one line, so that the year never stands alone below the subject. */
const keepPeriod = (subject: string): string =>
  subject.replace(/(?:(?:quý \S+|tháng \S+(?: và \d+ tháng)?|\d+ tháng(?: đầu)?) )?năm \d{4}$/u, (period) =>
    period.replaceAll(' ', '\u00a0'),
  );

export const titleLines = ({ kind, subject }: Block<'title'>): readonly Paragraph[] => [
  line('DocumentKind', handText(kind)),
  line('Subject', keepPeriod(handText(subject))),
  subjectRule(handText(subject)),
];
