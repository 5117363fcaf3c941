/** The simulated Excel in a real browser: the page asks for office.js, and gets Microsoft's library with calls to this process behind it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import ts from 'typescript';
import type { Execute } from './library';
import { libraryText, plainStrings } from './library';
import type { Ask, Surroundings } from './office';
import type { EventMessage } from './wire';

export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Inside = Readonly<{
  surroundings: Surroundings;
  language: string;
  execute: Execute;
  ask: Ask;
  listen: (listener: (message: EventMessage) => Promise<void>) => void;
}>;

/** office.ts as the browser can run it. */
function officeScript(): string {
  const text = readFileSync(join(__dirname, 'office.ts'), 'utf8');
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS } });
  return `(function () { var exports = {};\n${outputText}\nreturn exports.officeObject; })()`;
}

function bootstrap({ surroundings, language }: Inside): string {
  return `
var simulatedOffice = window.Office = ${officeScript()}(${JSON.stringify(surroundings)}, function (what) {
  return window.simulatedAsk(what, Array.prototype.slice.call(arguments, 1)).then(JSON.parse);
});
// As office.js does (office-js#429).
history.pushState = history.replaceState = null;
window.Strings = {};
(function (Strings) { ${plainStrings(language)} })(window.Strings);
${libraryText()}
// The library puts an Office of its own in the place.
window.Office = simulatedOffice;
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: function () { return Promise.resolve(null); },
  _createRequestExecutorOrNull: function () {
    return { executeAsync: function (data, flags, message) { return window.simulatedExecute(flags, JSON.stringify(message.Body)).then(JSON.parse); } };
  },
};
OfficeExtension._testSetRichApiMessageReadyImpl(function () { return Promise.resolve(); });
`;
}

export async function installInPage(page: Page, inside: Inside): Promise<void> {
  // Answers go as text: Playwright would look at every byte of a file by itself, a third of the tests' time.
  await page.exposeFunction('simulatedExecute', async (flags: number, body: string) =>
    JSON.stringify(await inside.execute(flags, JSON.parse(body) as Parameters<Execute>[1])),
  );
  await page.exposeFunction('simulatedAsk', async (what: string, given: readonly unknown[]) =>
    JSON.stringify(await inside.ask(what, ...given)),
  );
  const script = bootstrap(inside);
  await page.route(officeAddress, (route: Route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }));
  inside.listen(async (message) => {
    if (page.isClosed()) return;
    await page.evaluate((told) => {
      const extension = (window as unknown as { OfficeExtension?: { _testTriggerRichApiMessageEvent: (message: unknown) => void } })
        .OfficeExtension;
      extension?._testTriggerRichApiMessageEvent(told);
    }, message);
  });
}
