/** What a changed cell means for the other parts of the file: no list of formulas in their old order, and everything computed on opening. */

const quoted = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;
const element = (name: string): RegExp =>
  new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])${quoted}(?:/>|>[\\s\\S]*?</\\1${name}\\s*>)`, 'g');

const isOfChain = (xml: string): boolean => /calcChain/i.test(xml);

/** Excel makes the list anew; one that names a cell without a formula it calls damaged. */
export const withoutChainRelationship = (xml: string): string =>
  xml.replace(element('Relationship'), (whole) => (isOfChain(whole) ? '' : whole));
export const withoutChainType = (xml: string): string => xml.replace(element('Override'), (whole) => (isOfChain(whole) ? '' : whole));

/** The parts that the schema puts before `calcPr`, from the last on. */
const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

export function computedOnOpening(workbook: string): string {
  const calcPr = new RegExp(`<((?:[\\w.-]+:)?)calcPr(?=[\\s/>])(${quoted})(/?)>`);
  if (calcPr.test(workbook)) {
    return workbook.replace(calcPr, (_, x: string, attributes: string, closing: string) => {
      const others = attributes.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
      return `<${x}calcPr${others} fullCalcOnLoad="1"${closing}>`;
    });
  }
  for (const name of before) {
    const last = [...workbook.matchAll(element(name))].at(-1);
    if (!last) continue;
    const end = last.index + last[0].length;
    return `${workbook.slice(0, end)}<${last[1] ?? ''}calcPr fullCalcOnLoad="1"/>${workbook.slice(end)}`;
  }
  return workbook;
}
