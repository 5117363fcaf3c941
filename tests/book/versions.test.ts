/** A consolidated workbook that was once sent out reads for ever: those of each version give the report they gave, to the byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBack } from '../../src/book/read/readBack';
import { reportFile } from '../../src/doors/word';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { forms } from '../../src/forms';
import { markdown } from '../../src/narrate/markdown';
import { reportOf } from '../support/run';
import { told } from './told';

const folder = join(__dirname, 'versions');
const books = readdirSync(folder)
  .flatMap((version) => readdirSync(join(folder, version)).map((name) => `${version}/${name}`))
  .filter((name) => name.endsWith('.xlsx'));

test('there are workbooks of the first version', () => expect(books).toEqual(expect.arrayContaining(['1/whole.xlsx', '1/refused.xlsx'])));

describe.each(books)('versions/%s', (name) => {
  const besides = (ending: string): string => join(folder, name.replace(/xlsx$/, ending));
  // By the name it was written under: its cells are named with it.
  const read = readWorkbook('consolidated.xlsx', readFileSync(join(folder, name)));
  const back = 'workbook' in read ? readBack(read.workbook, forms) : read;
  if (!('consolidation' in back)) throw new Error(`${name} is not read`);
  const report = reportOf(back.consolidation);

  test('the same figures, cells, units, choices and changes by hand', () =>
    expect(JSON.parse(JSON.stringify(told(back)))).toEqual(JSON.parse(readFileSync(besides('json'), 'utf8'))));

  test('the same report', async () => {
    expect(markdown(report)).toBe(readFileSync(besides('md'), 'utf8'));
    if (existsSync(besides('docx'))) expect(Buffer.from(await reportFile(report)).equals(readFileSync(besides('docx')))).toBe(true);
  });
});
