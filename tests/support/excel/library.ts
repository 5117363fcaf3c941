/** Microsoft's own client library, loaded alone and talking to a host of ours instead of to Excel. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EventMessage, RequestBody, Response } from './wire';

const folder = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
export const libraryFile = 'excel-win32-16.01.js';
export const libraryText = (): string => readFileSync(join(folder, libraryFile), 'utf8');
/** The library's own messages in a language (`vi-VN`), without the parts that need Microsoft's older script library. */
export const plainStrings = (language: string): string =>
  readFileSync(join(folder, language.toLowerCase(), 'office_strings.js'), 'utf8').replace(
    /^\uFEFF?Type\.registerNamespace\("Strings"\);|Strings\.OfficeOM\.registerClass\("Strings\.OfficeOM"\);/g,
    '',
  );

export type Library = Readonly<{
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}>;
export type Execute = (flags: number, body: RequestBody) => Promise<Response>;

/** What is used of the library's inside, which is not documented: hence the exact version in package.json. */
type Inside = Readonly<{
  SessionBase: { _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  _testTriggerRichApiMessageEvent: (message: EventMessage) => void;
}>;

const inside = (library: Library): Inside => library.OfficeExtension as unknown as Inside;

/**
 * Runs in this realm, so that its errors are errors of the test as well. The library takes everything on `window` for a global;
 * `with` makes it so without touching the real ones.
 */
export function loadLibrary(window: Record<string, unknown>, language: string): Library {
  Object.assign(window, { window, self: window, Type: () => undefined, Strings: {} });
  // Its own variables must be found on `window` again.
  for (const name of ['OfficeExtension', 'OfficeCore', 'OfficeExt', 'OSF', 'Excel']) window[name] = undefined;
  (window['Type'] as { prototype?: unknown }).prototype = {};
  const text = `with (window) { ${plainStrings(language)}\n${libraryText()}\n return { Excel: Excel, OfficeExtension: OfficeExtension }; }`;
  const load = new Function('window', text) as (global: Record<string, unknown>) => Library;
  const office = window['Office'];
  const library = load(window);
  // The library puts an Office of its own in the place.
  window['Office'] = office;
  return library;
}

export function connect(library: Library, execute: Execute): void {
  inside(library).SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: string, flags: number, message: Readonly<{ Body: RequestBody }>) => execute(flags, message.Body),
    }),
  };
  inside(library)._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

export const tell = (library: Library, message: EventMessage): void => inside(library)._testTriggerRichApiMessageEvent(message);
