/** What is said of a document around its text, from the catalogue: issuer, subject, signature, recipients. No person is named. */
import { financeOffice, shortName } from '../census/roles';
import type { Consolidation } from '../core/consolidation';
import { upperName } from '../core/names';
import type { Letterhead } from '../core/document';
import { runName } from '../core/period';
import type { Catalogue } from '../core/unit';
import type { DocumentDefinition } from './documents/document';
import { aboveOf, properName } from './place';

/** "a, b và c". */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

/** "Tỉnh Lai Châu" has a committee; of anything that is no place ("Chính phủ") the name itself is written. */
function superiors(catalogue: Catalogue): readonly string[] {
  if (catalogue.recipients) return catalogue.recipients;
  const level = aboveOf(catalogue);
  if (level === '') return [];
  return [level === catalogue.above.trim() ? level : `Ủy ban nhân dân ${level}`];
}

function recipients(catalogue: Catalogue): readonly string[] {
  const office = financeOffice(catalogue);
  const finance = office && shortName(office);
  const filed = `Lưu: VT${finance === undefined ? '' : `, ${finance}`}.`;
  return [...superiors(catalogue).map((superior) => `${superior};`), filed];
}

export function letterhead({ catalogue, period }: Consolidation, document: DocumentDefinition, subjects: readonly string[]): Letterhead {
  const { place } = catalogue;
  return {
    issuer: ['ỦY BAN NHÂN DÂN', upperName(place)],
    town: properName(place),
    symbol: document.symbol,
    year: period.year,
    kind: document.kind,
    subject: [document.subject, enumerated(subjects), runName(period)].filter((part) => part !== '').join(' '),
    signature: document.signature,
    recipients: recipients(catalogue),
  };
}
