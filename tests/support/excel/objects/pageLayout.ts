/** Excel.PageLayout: how the sheet is printed (Office docs: Excel.PageLayout). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import type { Xml } from '../file/xml';
import { attribute, childOf, ensureChild, isOn, newElement, textOf } from '../file/xml';
import { areaText, parseReference, splitSheet } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import {
  choiceArgument,
  flagArgument,
  hostObject,
  isHostObject,
  isMissing,
  numberArgument,
  objectArgument,
  textArgument,
  wholeArgument,
} from '../hostObject';
import { builtInName, setBuiltInName, sheetReference } from './names';
import { placeOf, rangeObject } from './range';
import { rangeAreas } from './rangeAreas';

const pointsPerInch = 72;
/** ECMA-376 Part 1, §18.3.1.63. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const usualMargins: Readonly<Record<string, string>> = {
  left: '0.7',
  right: '0.7',
  top: '0.75',
  bottom: '0.75',
  header: '0.3',
  footer: '0.3',
};

function margins(sheet: Sheet): Xml {
  const there = childOf(sheet.root, 'pageMargins') !== undefined;
  const node = ensureChild(sheet.root, 'pageMargins', sheetOrder);
  if (!there) Object.assign(node.attributes, usualMargins);
  return node;
}

/** The code of each part of a header or footer: `&L`, `&C`, `&R` (ECMA-376 Part 1, §18.3.1.39). */
const sections = ['L', 'C', 'R'] as const;
const split = (text: string): Record<string, string> =>
  Object.fromEntries(sections.map((letter) => [letter, new RegExp(`&${letter}(.*?)(?=&[LCR]|$)`, 's').exec(text)?.[1] ?? '']));

function headersFooters(sheet: Sheet): HostObject {
  const part = (element: string, letter: string) => ({
    read: () => split(textOf(childOf(childOf(sheet.root, 'headerFooter'), element)))[letter],
    write: (value: unknown) => {
      const group = ensureChild(sheet.root, 'headerFooter', sheetOrder);
      const node = ensureChild(group, element, ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);
      const texts = { ...split(textOf(node)), [letter]: textArgument(value) };
      const whole = sections.map((each) => (texts[each] ? `&${each}${texts[each]}` : '')).join('');
      node.children = newElement(node, 'x', {}, whole).children;
      sheet.touch();
    },
  });
  const parts = Object.fromEntries(
    (['Header', 'Footer'] as const).flatMap((where) =>
      (['left', 'center', 'right'] as const).map((side, at) => [`${side}${where}`, part(`odd${where}`, sections[at]!)] as const),
    ),
  );
  const all = hostObject({
    type: 'HeaderFooter',
    read: Object.fromEntries(Object.entries(parts).map(([name, { read }]) => [name, read])),
    write: Object.fromEntries(Object.entries(parts).map(([name, { write }]) => [name, write])),
  });
  return hostObject({ type: 'HeaderFooterGroup', open: { defaultForAllPages: () => all } });
}

export function pageLayout(host: Host, sheet: Sheet): HostObject {
  const setup = (): Xml => ensureChild(sheet.root, 'pageSetup', sheetOrder);
  const there = (name: string): string | undefined => attribute(childOf(sheet.root, 'pageSetup'), name);
  const options = (name: string): boolean => isOn(attribute(childOf(sheet.root, 'printOptions'), name));
  const setOption = (name: string) => (value: unknown) => {
    const node = ensureChild(sheet.root, 'printOptions', sheetOrder);
    if (flagArgument(value)) node.attributes[name] = '1';
    else delete node.attributes[name];
    sheet.touch();
  };
  const fitToPage = (): boolean => isOn(attribute(childOf(childOf(sheet.root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'));
  const margin = (name: string) => ({
    // Office docs: margins are in points.
    read: () => Number(attribute(childOf(sheet.root, 'pageMargins'), name) ?? usualMargins[name]) * pointsPerInch,
    write: (value: unknown) => {
      margins(sheet).attributes[name] = String(numberArgument(value) / pointsPerInch);
      sheet.touch();
    },
  });
  const marginNames = Object.keys(usualMargins);
  const areaOf = (given: unknown): Area =>
    isHostObject(given)
      ? placeOf(given).area
      : (parseReference(splitSheet(textArgument(given)).rest) ?? refuse('InvalidArgument', 'That is no range.'));
  const dollars = (area: Area): string =>
    areaText(area).replace(
      /([A-Z]+)?(\d+)?(?=:|$)/g,
      (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
    );
  const titles = (): readonly string[] => (builtInName(host, sheet, '_xlnm.Print_Titles') ?? '').split(',').filter((text) => text !== '');
  const isRows = (text: string): boolean => /^\$?\d/.test(splitSheet(text).rest);
  const setTitles = (rows: boolean, given: unknown): void => {
    const area = areaOf(given);
    const text = rows
      ? `$${area.from.row}:$${area.to.row}`
      : dollars({ from: { column: area.from.column, row: 1 }, to: { column: area.to.column, row: 1048576 } });
    const all = [...titles().filter((title) => isRows(title) !== rows), sheetReference(sheet, text)];
    // Columns stand before rows.
    setBuiltInName(host, sheet, '_xlnm.Print_Titles', all.sort((a, b) => Number(isRows(a)) - Number(isRows(b))).join(','));
  };
  const title = (rows: boolean): HostObject | null => {
    const text = titles().find((one) => isRows(one) === rows);
    const area = text === undefined ? undefined : parseReference(splitSheet(text).rest);
    return area ? rangeObject(host, sheet, area) : null;
  };
  const printArea = (): HostObject | null => {
    const text = builtInName(host, sheet, '_xlnm.Print_Area');
    return text === undefined ? null : rangeAreas(host, sheet, text.replaceAll('$', ''));
  };
  return hostObject({
    type: 'PageLayout',
    read: {
      orientation: () => (there('orientation') === 'landscape' ? 'Landscape' : 'Portrait'),
      paperSize: () => Object.entries(papers).find(([, number]) => String(number) === (there('paperSize') ?? '1'))?.[0] ?? null,
      centerHorizontally: () => options('horizontalCentered'),
      centerVertically: () => options('verticalCentered'),
      printGridlines: () => options('gridLines'),
      zoom: () =>
        fitToPage()
          ? { horizontalFitToPages: Number(there('fitToWidth') ?? 1), verticalFitToPages: Number(there('fitToHeight') ?? 1), scale: null }
          : { horizontalFitToPages: null, verticalFitToPages: null, scale: Number(there('scale') ?? 100) },
      ...Object.fromEntries(marginNames.map((name) => [`${name}Margin`, margin(name).read])),
    },
    write: {
      orientation: (value) => {
        setup().attributes['orientation'] = choiceArgument(value, ['Portrait', 'Landscape']).toLowerCase();
        sheet.touch();
      },
      paperSize: (value) => {
        setup().attributes['paperSize'] = String(papers[choiceArgument(value, Object.keys(papers))]);
        sheet.touch();
      },
      centerHorizontally: setOption('horizontalCentered'),
      centerVertically: setOption('verticalCentered'),
      printGridlines: setOption('gridLines'),
      zoom: (value) => {
        const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = objectArgument(value);
        const properties = ensureChild(ensureChild(sheet.root, 'sheetPr', sheetOrder), 'pageSetUpPr', [
          'tabColor',
          'outlinePr',
          'pageSetUpPr',
        ]);
        const node = setup();
        for (const name of ['scale', 'fitToWidth', 'fitToHeight']) delete node.attributes[name];
        if (!isMissing(scale)) {
          if (wholeArgument(scale) < 10 || wholeArgument(scale) > 400) refuse('InvalidArgument', 'The scale goes from 10 to 400.');
          delete properties.attributes['fitToPage'];
          node.attributes['scale'] = String(scale);
        } else {
          properties.attributes['fitToPage'] = '1';
          // Not given means as many as it takes.
          node.attributes['fitToWidth'] = String(isMissing(wide) ? 0 : wholeArgument(wide));
          node.attributes['fitToHeight'] = String(isMissing(high) ? 0 : wholeArgument(high));
        }
        sheet.touch();
      },
      ...Object.fromEntries(marginNames.map((name) => [`${name}Margin`, margin(name).write])),
    },
    open: { headersFooters: () => headersFooters(sheet) },
    call: {
      setPrintArea: (given) => setBuiltInName(host, sheet, '_xlnm.Print_Area', sheetReference(sheet, dollars(areaOf(given)))),
      getPrintArea: () => printArea() ?? refuse('ItemNotFound', 'No print area is set.'),
      getPrintAreaOrNullObject: printArea,
      setPrintTitleRows: (given) => setTitles(true, given),
      setPrintTitleColumns: (given) => setTitles(false, given),
      getPrintTitleRowsOrNullObject: () => title(true),
      getPrintTitleColumnsOrNullObject: () => title(false),
      setPrintMargins: (unit, given) => {
        const factor = { points: 1 / pointsPerInch, inches: 1, centimeters: 1 / 2.54 }[
          choiceArgument(unit, ['points', 'inches', 'centimeters'])
        ];
        for (const [name, value] of Object.entries(objectArgument(given))) {
          if (!marginNames.includes(name)) refuse('InvalidArgument', `There is no margin ${name}.`);
          margins(sheet).attributes[name] = String(numberArgument(value) * factor);
        }
        sheet.touch();
      },
    },
  });
}
