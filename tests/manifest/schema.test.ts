/** The manifest follows the schema in this folder, as another program (xmllint) reads both. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../support/programs';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** What xmllint says of it; the empty text when it finds nothing. */
function judged(xml: string): string {
  const schema = join(__dirname, 'officeapp.xsd');
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: xml, encoding: 'utf8' });
  return run.status === 0 ? '' : run.stderr || `ended with ${run.status}`;
}

describeWith(['xmllint'], 'the schema of manifests', () => {
  test('the manifest follows it', () => expect(judged(manifest)).toBe(''));

  test.each<readonly [string, string | RegExp, string, string]>([
    ['elements in another order', /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1', 'DefaultLocale'],
    ['an element that is missing', /<Permissions>.*<\/Permissions>/, '', 'Permissions'],
    ['an element that nobody knows', '<GetStarted>', '<Welcome /><GetStarted>', 'Welcome'],
    ['an element in another namespace', '<bt:Image size="16"', '<Image size="16"', 'Image'],
    ['a button without an icon', /<Icon>(?=\s*<bt:Image size="16" resid="Check)[\s\S]*?<\/Icon>/, '', 'Action'],
    ['a size that Excel does not know', '<bt:Image size="20"', '<bt:Image size="22"', "'22'"],
    ['an action of no kind', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', 'ShowPane'],
    ['an address without encryption', 'https://localhost:3000/index.html', 'http://localhost:3000/index.html', 'http://localhost'],
    ['a permission that does not exist', 'ReadWriteDocument', 'ReadWriteEverything', 'ReadWriteEverything'],
    ['a tip too long', 'DefaultValue="Lập biểu mẫu trắng, có', `DefaultValue="${'Lập biểu '.repeat(30)}`, 'maxLength'],
  ])('%s is refused', (_what, correct, wrong, told) => {
    const changed = manifest.replace(correct, wrong);
    expect(changed).not.toBe(manifest);
    expect(judged(changed)).toContain(told);
  });
});
