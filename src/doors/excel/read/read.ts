/** Photographs the open workbook: the whole file where Excel hands it over, else its ranges. */
import type { Outcome, Photograph } from '../../openWorkbook';
import { fileName, placeOfFile } from './fileName';
import { problemOf } from '../problems';
import { readFile } from './readFile';
import { readRanges } from './readRanges';

export async function photograph(): Promise<Outcome<Photograph>> {
  try {
    const place = await placeOfFile();
    const file = fileName(place);
    const bytes = await readFile(place);
    return { value: bytes ? { file, bytes } : { file, workbook: await readRanges(file) } };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
