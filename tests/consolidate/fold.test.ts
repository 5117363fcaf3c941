/** Contributions put together in any order and brackets make one and the same consolidation, cell for cell. */
import fc from 'fast-check';
import { consolidatedPlan } from '../../src/book/write/workbook';
import { validate } from '../../src/check/validate';
import { finish } from '../../src/consolidate/consolidate';
import type { Contribution } from '../../src/consolidate/contribution';
import { contribute, merge, mergeAll } from '../../src/consolidate/contribution';
import { consolidationJson } from '../../src/consolidate/json';
import type { Period } from '../../src/core/period';
import { defaultSettings } from '../../src/core/settings';
import type { Submission } from '../../src/core/table';
import type { Catalogue } from '../../src/core/unit';
import { contextOf } from '../../src/work/validate';
import { district, returnsOf } from '../support/randomDistrict';
import type { Returned } from '../support/run';
import { builtIn } from '../support/sampleLibrary';

type Round = Readonly<{ catalogue: Catalogue; reporting: Period }>;

const copied = /^chep\//;

const checked = (returned: readonly Returned[], { catalogue, reporting }: Round): readonly Submission[] => {
  const context = { ...contextOf(builtIn, { catalogue, period: reporting }), previous: [] };
  return returned.map(({ file, workbook }) => validate({ file, sha256: file.replace(copied, ''), workbook }, context));
};

const contributionsOf = (submissions: readonly Submission[]): readonly Contribution[] =>
  submissions.map((item) => contribute(item, builtIn.forms));

/** Everything that is written of it. */
function whole(contribution: Contribution, { catalogue, reporting }: Round): string {
  const asked = { catalogue, period: reporting, settings: defaultSettings, accept: [], previous: [] } as const;
  const { worked, submissions } = finish(contribution, { ...asked, forms: builtIn.forms });
  return JSON.stringify([consolidatedPlan(worked, submissions, 'vi'), consolidationJson(worked.consolidation, 'vi')]);
}

/** Two neighbours become one, at the places that chance names, until one is left. */
function tree(leaves: readonly Contribution[], choices: readonly number[]): Contribution {
  if (leaves.length <= 1) return leaves[0] ?? [];
  const [choice = 0, ...rest] = choices;
  const at = choice % (leaves.length - 1);
  const joined = merge(leaves[at] ?? [], leaves[at + 1] ?? []);
  return tree([...leaves.slice(0, at), joined, ...leaves.slice(at + 2)], rest);
}

const inOrder = <Item>(items: readonly Item[], order: readonly number[]): readonly Item[] =>
  items
    .map((item, index) => [order[index] ?? 0, item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

const numbers = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });

test('any tree of merges gives the same workbook and the same JSON', () => {
  fc.assert(
    fc.property(district, numbers, numbers, (data, order, choices) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      const round = { catalogue, reporting };
      // A second round of one unit and a copy of another, so that something has to be settled.
      const [first, second = first] = returned;
      const again = [
        ...(first ? [{ ...first, file: `lai/${first.file}` }] : []),
        ...(second ? [{ ...second, file: `chep/${second.file}` }] : []),
      ];
      const leaves = contributionsOf(checked([...returned, ...again], round));
      expect(whole(tree(inOrder(leaves, order), choices), round)).toBe(whole(mergeAll(leaves), round));
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('nothing is kept of a return but what is in the whole: no sheet of its workbook, money in one scale, no figures that nobody can take', () => {
  const [data] = fc.sample(district, 1);
  if (!data) throw new Error('no district');
  const { returned, catalogue, reporting } = returnsOf(data);
  const submissions = checked(returned, { catalogue, reporting });
  for (const [item] of contributionsOf(submissions)) {
    const form = builtIn.forms.find(({ code, version }) => code === item?.form && version === item?.formVersion);
    expect(item?.tables.map(({ scale }) => scale)).toEqual(item?.tables.map(() => form?.scale));
    expect(item).not.toHaveProperty('workbook');
  }
  const [stranger] = contributionsOf(submissions.slice(0, 1).map(({ unit: _, ...item }) => ({ ...item, status: 'refused' })));
  expect(stranger?.[0]?.tables).toEqual([]);
});

test('a return that is left out is missed', () => {
  const [data] = fc.sample(district, 1);
  if (!data) throw new Error('no district');
  const { returned, catalogue, reporting } = returnsOf(data);
  const round = { catalogue, reporting };
  const leaves = contributionsOf(checked(returned, round));
  expect(whole(mergeAll(leaves.slice(1)), round)).not.toBe(whole(mergeAll(leaves), round));
});
