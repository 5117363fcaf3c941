/** What this Excel has: its requirement sets, and what it tells the page of its surroundings. */
import { isInSet } from './requirementSets';
import type { Surroundings } from './office';
import type { ExcelOptions } from './simulatedExcel';

export type Offer = Readonly<{
  requirementSet: string;
  platform: NonNullable<ExcelOptions['platform']>;
  language: string;
  handsOverFile: boolean;
  /** `1.9` is of ExcelApi, others say their name: `ExcelApiOnline 1.1`. */
  has: (set: string) => boolean;
  surroundings: (readOnly: boolean) => Surroundings;
}>;

const platforms = { win32: 'PC', web: 'OfficeOnline', mac: 'Mac' } as const;

export function offerOf(options: ExcelOptions): Offer {
  const { file = 'Sổ tính.xlsx', requirementSet = '1.17', platform = 'win32', language = 'vi-VN', dark = false } = options;
  const handsOverFile = options.handsOverFile ?? platform !== 'web';
  const otherSets: Readonly<Record<string, string>> = {
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    DelayForCellEdit: '1.1',
    ...(platform === 'web' ? { ExcelApiOnline: '1.1' } : {}),
    ...(handsOverFile ? { CompressedFile: '1.1', File: '1.1' } : {}),
  };
  const place = platform === 'web' ? 'https://example.sharepoint.com/Documents/' : 'C:\\Users\\canbo\\Documents\\';
  return {
    requirementSet,
    platform,
    language,
    handsOverFile,
    has: (set) => {
      const [name, version] = set.includes(' ') ? (set.split(' ') as [string, string]) : (['ExcelApi', set] as const);
      const offered = name === 'ExcelApi' ? requirementSet : otherSets[name];
      return offered !== undefined && isInSet(version, offered);
    },
    surroundings: (readOnly) => ({
      requirementSet,
      otherSets,
      platform: platforms[platform],
      language,
      dark,
      url: place + (platform === 'web' ? encodeURIComponent(file) : file),
      readOnly,
    }),
  };
}
