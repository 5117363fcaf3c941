/** One of the labels that the form lists. */
import { fold } from '../../core/vietnamese';
import type { ColumnFields, WordsRule } from './rule';
import { nothing } from './rule';

const labelsOf = ({ choices = [] }: ColumnFields): readonly string[] => choices.map(({ label }) => label);

export const choice: WordsRule = {
  holds: 'words',
  identifies: false,
  words: 'chọn trong danh sách',
  width: 18,
  look: { horizontal: 'center', wrap: true },
  format: nothing,
  guard: (column) => ({
    rule: { kind: 'list', choices: labelsOf(column) },
    help: 'Chọn trong danh sách.',
    refusal: 'Đề nghị chọn trong danh sách.',
  }),
  read: (written, _cell, column) => {
    const choices = labelsOf(column);
    const chosen = choices.find((label) => fold(label) === fold(written));
    return chosen === undefined ? { problem: 'choice', choices } : { text: chosen };
  },
  shown: (written) => written,
};
