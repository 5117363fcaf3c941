/** The `Office` object that the page uses, over a host that may be elsewhere; it imports nothing, because it runs in the browser as it stands. */

/** What the page is told of its surroundings before anything is asked. */
export type Surroundings = Readonly<{
  /** Excel's own set: `1.14`. */
  requirementSet: string;
  /** Other sets: `CompressedFile` to `1.1`. */
  otherSets: Readonly<Record<string, string>>;
  platform: 'PC' | 'OfficeOnline' | 'Mac';
  language: string;
  dark: boolean;
  url: string;
  readOnly: boolean;
}>;

type AsyncError = Readonly<{ code: number; name: string; message: string }>;
export type Answer = Readonly<{ value?: unknown; error?: AsyncError }>;
/** `openFile`, `slice`, `closeFile`. */
export type Ask = (what: string, ...given: readonly unknown[]) => Promise<Answer>;

type Callback = (result: unknown) => void;

export function officeObject(surroundings: Surroundings, ask: Ask): unknown {
  const { requirementSet, otherSets, platform, language, dark, url, readOnly } = surroundings;

  /** Office docs: Office.RequirementSetSupport.isSetSupported: without a version any will do. */
  function isSetSupported(name: string, version?: string | number): boolean {
    const offered =
      name.toLowerCase() === 'excelapi'
        ? requirementSet
        : Object.entries(otherSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    if (offered === undefined) return false;
    const [major = 0, minor = 0] = String(version ?? '0')
      .split('.')
      .map(Number);
    const [offeredMajor = 0, offeredMinor = 0] = offered.split('.').map(Number);
    return major < offeredMajor || (major === offeredMajor && minor <= offeredMinor);
  }

  /** Office docs: the options may be left out before the callback, and the callback altogether. */
  function answer(given: readonly unknown[], asked: Promise<Answer>, wrap: (value: unknown) => unknown = (value) => value): void {
    const callback = given.find((item): item is Callback => typeof item === 'function');
    const options = given.find((item): item is { asyncContext?: unknown } => typeof item === 'object' && item !== null);
    void asked.then(({ value, error }) => {
      const common = { asyncContext: options?.asyncContext, diagnostics: undefined };
      callback?.(
        error
          ? { ...common, status: 'failed', value: undefined, error }
          : { ...common, status: 'succeeded', value: wrap(value), error: undefined },
      );
    });
  }

  /** Office docs: Office.File, Office.Slice. */
  const file = (value: unknown): unknown => {
    const { handle, size, sliceCount } = value as Readonly<{ handle: number; size: number; sliceCount: number }>;
    return {
      size,
      sliceCount,
      getSliceAsync: (index: number, ...given: unknown[]) => answer(given, ask('slice', handle, index)),
      closeAsync: (...given: unknown[]) => answer(given, ask('closeFile', handle)),
    };
  };

  const info = { host: 'Excel', platform, addin: undefined };
  return {
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    initialize: () => undefined,
    isSetSupported,
    context: {
      host: 'Excel',
      platform,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: { host: 'Excel', platform, version: '16.0.0.0' },
      // Office docs: Office.OfficeTheme; Excel on the web tells none.
      officeTheme:
        platform === 'OfficeOnline'
          ? undefined
          : dark
            ? {
                bodyBackgroundColor: '#262626',
                bodyForegroundColor: '#FFFFFF',
                controlBackgroundColor: '#333333',
                controlForegroundColor: '#FFFFFF',
                isDarkTheme: true,
              }
            : {
                bodyBackgroundColor: '#FFFFFF',
                bodyForegroundColor: '#262626',
                controlBackgroundColor: '#F3F2F1',
                controlForegroundColor: '#262626',
                isDarkTheme: false,
              },
      requirements: { isSetSupported },
      document: {
        url,
        getFilePropertiesAsync: (...given: unknown[]) => answer(given, Promise.resolve({ value: { url } })),
        mode: readOnly ? 'readOnly' : 'readWrite',
        getFileAsync: (type: unknown, ...given: unknown[]) => {
          const options = given.find((item): item is { sliceSize?: number } => typeof item === 'object' && item !== null);
          answer(given, ask('openFile', type, options?.sliceSize ?? null), file);
        },
      },
    },
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    EventType: {},
  };
}
