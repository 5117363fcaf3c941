/** The consolidated workbook a person names, read back; what its settings hold that cannot be used is told. */
import { basename } from 'node:path';
import { bookProblemText } from '../src/book/problems';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { fileProblemWords } from '../src/words/unreadable';
import type { HeldBook } from '../src/work/report';
import { bookIn } from '../src/work/report';
import type { Cli } from './cli';
import { stop } from './exit';
import { readInput } from './files';
import { tellSettings } from './settings';

export function readConsolidated(cli: Cli, path: string): HeldBook {
  const read = readWorkbook(basename(path), readInput(cli, path));
  if ('problem' in read) return stop(`${path}: ${fileProblemWords(read.problem.code)[cli.lang]}`);
  const book = bookIn(cli.library, read.workbook);
  if ('is' in book)
    return stop(
      book.is === 'notConsolidated' ? cli.say('report.notConsolidated', { file: path }) : `${path}: ${bookProblemText(book, cli.lang)}`,
    );
  tellSettings(cli, book.problems);
  return book;
}
