/** The days that the cover gives for a sheet: read, and held against the period that is reported. */
import { fromSerial, parseDate } from '../core/date';
import type { Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Period } from '../core/period';
import { firstDay, lastDay, lastTrueDay } from '../core/period';
import { present } from '../core/present';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import { dateHints, fromLabel, toLabel } from '../language/cover';
import type { Sheet } from '../language/form';
import type { Form } from '../language/load';
import { besideLabel } from '../read/labels';

/** Only days that can be true are kept. */
export type CoverDates = Readonly<{ from?: Quoted; to?: Quoted; findings: readonly Finding[] }>;

type Line = Readonly<{ label: string; text: string; at: Quoted['from'][number]; iso?: string }>;

function lineOf(workbook: WorkbookSnapshot, cover: SheetSnapshot, label: string): Line | undefined {
  const spot = besideLabel(cover, label);
  // Where the line is blank, what stands beside it is its own hint.
  if (!spot || dateHints.includes(spot.text)) return undefined;
  const iso = typeof spot.cell.value === 'number' ? fromSerial(spot.cell.value, workbook.from1904) : parseDate(spot.text);
  return present({ label, text: spot.text, at: cellRef(workbook, cover, spot.column, spot.row), iso });
}

/** 3 May for 5 March: what an Excel of another country makes of a day. */
function exchanged(iso: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  return parseDate(`${year}-${day}-${month}`);
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

type Place = Readonly<{ form: Form; sheet: Sheet; period: Period }>;

function judged({ label: line, text, at, iso }: Line, { form, sheet, period }: Place, isClosing: boolean): Finding | undefined {
  const base = { severity: 'error', place: { form: form.code, sheet: sheet.key }, at, involves: [at] } as const;
  if (iso === undefined) return { kind: 'cover.noDate', ...base, line, text, found: { is: 'text', text } };
  const [first, last] = [firstDay(period), lastTrueDay(period)];
  const isInside = (day: string): boolean => day >= first && day <= last;
  // What a project had before the year may count, so a beginning is wrong only after the end, or in another decade.
  if (isInside(iso) || (!isClosing && iso < first && period.year - yearOf(iso) < 8)) return undefined;
  const [other, ofYear] = [exchanged(iso), parseDate(`${period.year}${iso.slice(4)}`)].map((day) =>
    day !== undefined && isInside(day) ? day : undefined,
  );
  const known = {
    line,
    date: iso,
    first,
    last: lastDay(period),
    meant: other ?? ofYear,
    isYear: other === undefined && ofYear !== undefined,
  };
  return { kind: 'cover.outside', ...base, ...present(known) };
}

const quoted = (line: Line | undefined): Quoted | undefined => (line?.iso === undefined ? undefined : { text: line.iso, from: [line.at] });

export function coverDates(workbook: WorkbookSnapshot, cover: SheetSnapshot | undefined, place: Place): CoverDates {
  if (!cover) return { findings: [] };
  const [opening, closing] = [fromLabel(place.sheet), toLabel(place.sheet)].map((label) => lineOf(workbook, cover, label));
  const [ofOpening, ofClosing] = [opening && judged(opening, place, false), closing && judged(closing, place, true)];
  const from = ofOpening ? undefined : quoted(opening);
  const to = ofClosing ? undefined : quoted(closing);
  const [at] = from?.from ?? [];
  if (from && to && at && from.text > to.text) {
    const base = {
      severity: 'error',
      place: { form: place.form.code, sheet: place.sheet.key },
      at,
      involves: [...from.from, ...to.from],
    } as const;
    return { to, findings: [{ kind: 'cover.backwards', ...base, line: opening?.label ?? '', from: from.text, to: to.text }] };
  }
  return { ...present({ from, to }), findings: [ofOpening, ofClosing].filter((finding) => finding !== undefined) };
}
