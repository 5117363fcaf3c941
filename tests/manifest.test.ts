/** The manifest has no mistake that our lint or the schema knows, and both are shown to catch what they are for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from './manifest/lint';
import type { Beside } from './manifest/lint';
import { sizeOfPng } from './manifest/png';

const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const beside: Beside = {
  version,
  isServed: (path) => existsSync(join(root, path.startsWith('/assets/') ? '' : 'src/taskpane', path)),
  pngSize: (path) => (existsSync(join(root, path)) && path.endsWith('.png') ? sizeOfPng(readFileSync(join(root, path))) : undefined),
};

test('the manifest is as it should be', () => expect(lint(manifest, beside)).toEqual([]));

describe('the lint catches', () => {
  const first = (what: string | RegExp, by: string): string => {
    const changed = manifest.replace(what, by);
    // A mistake that could not be planted would prove nothing.
    expect(changed).not.toBe(manifest);
    return changed;
  };

  test.each<readonly [string, string | RegExp, string, string]>([
    ['a broken file', '</OfficeApp>', '</Office>', 'not well formed'],
    ['an Id that is no GUID', '<Id>a57ec603-', '<Id>a57ec60-', 'Id is no GUID'],
    ['a version of three parts', '0.0</Version>', '0</Version>', 'is not that of package.json'],
    ['a version that package.json does not have', `<Version>${version}.`, '<Version>7.7.7.', 'is not that of package.json'],
    ['elements in another order', /(<Permissions>.*<\/Permissions>)/, '$1<Requirements />', 'Requirements stands out of order'],
    ['an element at a place that is not its own', '<Permissions>', '<FunctionFile /><Permissions>', 'FunctionFile has no place at the top'],
    ['another program than Excel', '<Host Name="Workbook" />', '<Host Name="Document" />', 'asks for the host Document'],
    ['a higher set than needed', 'MinVersion="1.4" />', 'MinVersion="1.13" />', 'instead of ExcelApi 1.4'],
    ['a permission that the pane can do without', 'ReadWriteDocument', 'ReadWriteMailbox', 'asks for the permission'],
    ['two controls of one name', 'id="Tonghop.Report"', 'id="Tonghop.Check"', 'the id Tonghop.Check is given twice'],
    ['a second pane', '<TaskpaneId>Tonghop.Pane', '<TaskpaneId>Other.Pane', 'the buttons open 2 panes'],
    ['two buttons for one page', '<SourceLocation resid="Report.Url"', '<SourceLocation resid="Check.Url"', 'two buttons open Check.Url'],
    ['the name that Excel on the web stumbles over', /Check\.Url/g, 'Taskpane.Url', 'called Taskpane.Url'],
    ['a pointer that leads nowhere', 'resid="Check.Tip"', 'resid="Check.Tips"', 'points to Check.Tips, which is nowhere'],
    [
      'a pointer to a text of the wrong kind',
      'Description resid="Check.Tip"',
      'Description resid="Check.Title"',
      'one of the ShortStrings',
    ],
    ['a text that nothing uses', '<Title resid="Check.Title" />', '<Title resid="Check.Label" />', 'nothing uses Check.Title'],
    ['a name too long for Excel', /Check\.Tip/g, `Check.${'T'.repeat(40)}`, 'longer than 32 characters'],
    ['a text without English', '<bt:Override Locale="en-US" Value="Check" />', '', 'Check.Label has no English'],
    ['English under another name', 'Locale="en-US" Value="Check"', 'Locale="en-GB" Value="Check"', 'Check.Label has no English'],
    ['another first language', '>vi-VN<', '>en-US<', 'the language is not vi-VN'],
    ['a label too long', 'DefaultValue="Kiểm tra"', `DefaultValue="${'Kiểm tra '.repeat(15)}"`, 'Check.Label has 135 characters'],
    ['a tip too long', 'DefaultValue="Lập biểu mẫu trắng, ', `DefaultValue="${'Lập biểu '.repeat(30)}`, 'Templates.Tip has'],
    ['an empty text', 'Value="Report"', 'Value=" "', 'Report.Label is empty'],
    ['decomposed letters', 'DefaultValue="Kiểm tra"', `DefaultValue="${'Kiểm tra'.normalize('NFD')}"`, 'composed characters'],
    [
      'an address without encryption',
      'https://localhost:3000/taskpane.html"',
      'http://localhost:3000/taskpane.html"',
      'is not below https',
    ],
    ['an address of another place', 'https://localhost:3000/index.html', 'https://example.org/index.html', 'is not below https'],
    ['an address that leads nowhere', 'taskpane.html?tab=report', 'report.html?tab=report', 'nothing is served at'],
    ['a picture that is missing', 'assets/report-40.png', 'assets/report-41.png', '/assets/report-41.png is no PNG of 40 × 40'],
    ['a picture of another size', 'assets/report-40.png', 'assets/report-48.png', '/assets/report-48.png is no PNG of 40 × 40'],
    ['a size left out', '<bt:Image size="80" resid="Report.80" />', '', 'an icon comes in the sizes 16,20,24,32,40,48,64'],
  ])('%s', (_what, correct, wrong, told) => expect(lint(first(correct, wrong), beside).join('\n')).toContain(told));
});
