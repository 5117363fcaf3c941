/** Requirement sets: read from the declarations as the compiler reads them, and held by the simulated Excel as an old one does. */
import ts from 'typescript';
import { openExcel } from './openExcel';
import { excelDeclarations, isInSet, noteSet, requirementSets, setIn } from './requirementSets';
import { smallBook } from './smallBook';

/** The same by the TypeScript compiler: slow, but it knows what is a member. */
function setsByCompiler(): Map<string, string> {
  const source = ts.createSourceFile('excel.d.ts', excelDeclarations(), ts.ScriptTarget.ESNext, false);
  const sets = new Map<string, string>();
  const remark = (node: ts.Node): string => source.text.slice(node.pos, node.getStart(source));
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      const type = node.name?.text ?? '';
      const own = setIn(remark(node));
      noteSet(sets, type, own);
      for (const member of node.members) {
        if (member.name && ts.isIdentifier(member.name)) noteSet(sets, `${type}.${member.name.text}`, setIn(remark(member)) ?? own);
      }
    } else if (ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    // The interfaces of `Excel.Interfaces` repeat the classes.
    else if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return sets;
}

describe('requirement sets', () => {
  test('the quick reader finds what the compiler finds', () => {
    const compiled = setsByCompiler();
    const read = requirementSets();
    expect(compiled.size).toBeGreaterThan(3000);
    expect([...compiled].filter(([name, set]) => read.get(name) !== set)).toEqual([]);
  });

  test.each([
    ['Range.values', '1.1'],
    ['WorksheetCollection.getItemOrNullObject', '1.4'],
    ['DataValidation.rule', '1.8'],
    ['Range.getMergedAreasOrNullObject', '1.13'],
  ])('%s is of %s', (name, set) => expect(requirementSets().get(name)).toBe(set));

  test('1.10 comes after 1.9', () => {
    expect([isInSet('1.9', '1.10'), isInSet('1.10', '1.9')]).toEqual([true, false]);
  });

  test('an old Excel does not know what came later, whether the library asks first or not', async () => {
    const excel = openExcel({ bytes: await smallBook(), requirementSet: '1.4' });
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.4')).toBe(true);
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
    const byLibrary = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').dataValidation.clear();
      await context.sync();
    });
    await expect(byLibrary).rejects.toMatchObject({ code: 'ApiNotFound' });
    const byHost = excel.Excel.run(async (context) => {
      // The library lets load pass whatever is asked for: the host answers.
      context.workbook.worksheets.getActiveWorksheet().load('showGridlines');
      await context.sync();
    });
    await expect(byHost).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(byHost).rejects.toThrow(/Worksheet.showGridlines is of requirement set 1.8/);
  });
});
