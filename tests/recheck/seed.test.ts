/** The quarterly report of a real district: what cannot be true in it, what is asked, and not one false alarm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenOf } from '../../src/doors/docx/plainText';
import { doubtsIn } from '../../src/recheck/recheck';

const folder = join(__dirname, '../../../shared/seed');
const textOf = (begin: string): string | undefined => {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith(begin) && file.endsWith('.txt')) : undefined;
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
};
const [notice, report] = [textOf('000'), textOf('002')];
if (report === undefined) console.warn('skipped, for want of ../shared/seed: a real report read again');

(report === undefined ? describe.skip : describe)('a real report', () => {
  test('two errors, four questions, nothing of the 77 relations that hold', () => {
    const doubts = doubtsIn(writtenOf(report ?? ''));
    const figures = doubts.map((doubt) => {
      if (doubt.is === 'sum') return [doubt.severity, doubt.whole.text, doubt.sum.toFixed()];
      if (doubt.is === 'same') return [doubt.severity, doubt.one.text, doubt.other.text];
      if (doubt.is === 'over') return [doubt.severity, doubt.plan.text, doubt.done.text];
      return doubt.is === 'share' ? [doubt.severity, doubt.part.text, doubt.rate.text] : [doubt.severity, doubt.is];
    });
    expect(new Set(figures.map((one) => one.join(' | ')))).toEqual(
      new Set([
        'error | 52 dự án | 84',
        'error | 1.225 công dân | 1.230 người',
        'question | 32.430 triệu đồng | 103.038 triệu đồng',
        'question | 670 người | 613',
        'question | 1.548 hộ | 10,81%',
        'question | 1.503 hộ | 10,50%',
      ]),
    );
  });

  test('a notice with few figures says nothing', () => expect(doubtsIn(writtenOf(notice ?? ''))).toEqual([]));
});
