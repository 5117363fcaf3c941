/** Writes the report from what is held, by the workbook's own settings, as `tonghop report` does. */
import { detail } from '../../book/contract';
import type { Edited } from '../../core/consolidation';
import type { Decimal } from '../../core/decimal';
import type { Both } from '../../core/lang';
import type { Document } from '../../core/document';
import type { Settings } from '../../core/settings';
import type { SheetCell } from '../../core/cell';
import { plainName } from '../../distribute/order';
import type { Library } from '../../work/library';
import { report } from '../../narrate/report';
import { formatPlain } from '../../core/vietnamese';
import type { PageReport } from '../../narrate/pageReport';
import { pageReport, withNames } from '../../narrate/pageReport';
import type { HeldSource, ReportSource } from './reportSources';

/** A cell that no longer holds what its breakdown gives. Numbers as each language writes them; without one, `text` is what stands there. */
export type EditedCell = SheetCell & Readonly<{ found?: Both; text: string; computed?: Both }>;

/** How the office has its reports written. */
export type Style = Pick<Settings, 'percentDecimals' | 'rateChange' | 'toneStyle' | 'largestItems'>;

export type Written = PageReport &
  Readonly<{
    /** Counts what the engine wrote: whoever asks about a report names it, and hears nothing of another. */
    number: number;
    source: ReportSource;
    /** Of the names of its sheets in the open workbook. */
    ending: string;
    /** Every section there is, in the usual order. */
    allSections: readonly Readonly<{ code: string; title: string }>[];
    /** The sections asked for, in their order; those without figures are silent. */
    sections: readonly string[];
    silent: readonly string[];
    /** Lines of the workbook's settings that cannot be used. */
    problems: readonly Both[];
    edited: readonly EditedCell[];
    style: Style;
  }>;

/** By code, in any case, each once: as the settings name them, or all where they name none. */
function sectionsOf({ sections }: Library, { sections: named }: Settings): readonly string[] {
  const codes = sections.map(({ code }) => code);
  const known = named.flatMap((name) => codes.find((code) => code.toLowerCase() === name.toLowerCase()) ?? []);
  return known.length > 0 ? [...new Set(known)] : codes;
}

/** As each language writes numbers. */
const bothNumbers = (value: Decimal): Both => ({ vi: formatPlain(value, 'vi'), en: formatPlain(value, 'en') });

const editedCell = ({ at, found, text, computed }: Edited, names: HeldSource['names']): EditedCell => ({
  sheet: names[at.sheet] ?? at.sheet,
  cell: at.cell,
  text,
  ...(found ? { found: bothNumbers(found.value) } : {}),
  ...(computed ? { computed: bothNumbers(computed.value) } : {}),
});

export type WrittenReport = Readonly<{ held: HeldSource; report: Document; written: Written }>;

/** `chosen` in place of the settings' own sections; null leaves it to them. */
export function writeFrom(library: Library, held: HeldSource, chosen: readonly string[] | null, number: number): WrittenReport {
  const { consolidation, names, source, edited, problems } = held;
  const asked = chosen ?? sectionsOf(library, consolidation.settings);
  const settings = { ...consolidation.settings, sections: asked };
  const text = withNames(report({ ...consolidation, settings }, library.forms, library.sections), source.file, names);
  const { percentDecimals, rateChange, toneStyle, largestItems } = settings;
  return {
    held,
    report: text,
    written: {
      ...pageReport(text),
      number,
      source,
      ending: (names[detail.tab] ?? detail.tab).slice(detail.tab.length),
      allSections: library.sections.map(({ code, title }) => ({ code, title })),
      sections: asked,
      silent: text.leftOut.map(({ section }) => section),
      problems,
      edited: edited.map((cell) => editedCell(cell, names)),
      style: { percentDecimals, rateChange, ...(toneStyle ? { toneStyle } : {}), largestItems },
    },
  };
}

/** `bao-cao-huyen-than-uyen-2021-q1.docx`. */
export const reportName = ({ place, period }: ReportSource, format: string): string =>
  `bao-cao-${plainName(place)}-${period.toLowerCase()}.${format}`;
