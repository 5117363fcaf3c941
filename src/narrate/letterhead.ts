/** What stands around the text, from the catalogue: issuer, subject, signature, recipients. No person is named, number and date stay blank. */
import type { Consolidation } from '../core/consolidation';
import { upperName } from '../core/names';
import type { Letterhead } from '../core/paragraph';
import { periodName } from '../core/period';
import type { Catalogue } from '../core/unit';
import { aboveOf, properName } from './place';

/** The words of one kind of document. */
export type DocumentKind = Readonly<{
  /** "BÁO CÁO". */
  kind: string;
  /** "BC-UBND". */
  symbol: string;
  /** Before what the sections are about: "Kết quả thực hiện". */
  subject: string;
}>;

export const resultsReport: DocumentKind = { kind: 'BÁO CÁO', symbol: 'BC-UBND', subject: 'Kết quả thực hiện' };

/** "a, b và c". */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

function recipients(catalogue: Catalogue): readonly string[] {
  const level = aboveOf(catalogue);
  // "Tỉnh Lai Châu" has a committee; of anything that is no place ("Chính phủ") the name itself is written.
  const above = level === catalogue.above.trim() ? level : `Ủy ban nhân dân ${level}`;
  const finance = catalogue.units.find(({ kind, code }) => kind === 'finance' && /^\p{Lu}+$/u.test(code))?.code;
  const filed = `Lưu: VT${finance === undefined ? '' : `, ${finance}`}.`;
  return level === '' ? [filed] : [`${above};`, filed];
}

export function letterhead({ catalogue, period }: Consolidation, document: DocumentKind, subjects: readonly string[]): Letterhead {
  const { place } = catalogue;
  return {
    issuer: ['ỦY BAN NHÂN DÂN', upperName(place)],
    town: properName(place),
    symbol: document.symbol,
    year: period.year,
    kind: document.kind,
    subject: [document.subject, enumerated(subjects), periodName(period)].filter((part) => part !== '').join(' '),
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    recipients: recipients(catalogue),
  };
}
