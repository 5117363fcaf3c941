/** Where the page will live: `--env address=https://tonghop.example.gov.vn/` and `--env office=local`. */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { Compilation, WebpackError, sources } = require('webpack');

const root = path.resolve(__dirname, '../..');

/** What manifest.xml says until an office has its own. */
const builtIn = 'https://localhost:3000/';

/** Ends the build with words alone: webpack would print where in its own code it stood. */
const stop = (words) => {
  throw Object.assign(new Error(words), { stack: words });
};

function addressOf(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== 'https:' || address.search || address.hash || address.username) {
    stop(
      `--env address=${text}: xin ghi một địa chỉ https, ví dụ --env address=https://tonghop.example.gov.vn/ ` +
        '(an https address is needed, without ? and #; Excel opens no other).',
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** A misspelt option would otherwise do nothing, and nobody would notice until Excel shows no button. */
function readPlace(env) {
  const strange = Object.keys(env).filter((name) => !name.startsWith('WEBPACK_') && name !== 'address' && name !== 'office');
  if (strange.length > 0) stop(`--env ${strange[0]}: không có tùy chọn này; có address và office (there is no such option).`);
  if (env.office !== undefined && env.office !== 'local') stop(`--env office=${env.office}: chỉ nhận office=local (only office=local).`);
  return { address: env.address === undefined ? builtIn : addressOf(String(env.address)), isLocal: env.office === 'local' };
}

/** The manifest goes out with the page, so that both are of one version; the office's address stands in place of ours. */
const manifest = (address) =>
  new CopyPlugin({
    patterns: [
      {
        from: 'manifest.xml',
        transform: (content) => content.toString('utf8').replaceAll(builtIn, address.replaceAll('&', '&amp;').replaceAll("'", '%27')),
      },
    ],
  });

/**
 * Of the 87 MB of Microsoft's package, what Excel 2021 and later ask for: the loader, Excel's part for Windows, Mac and the web,
 * messages in our two languages (others fall back to English), and what the loader itself may ask for.
 */
const officeFiles = [
  'dist/office.js',
  'dist/o15apptofilemappingtable.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-web-16.00.js',
  'dist/vi-vn/office_strings.js',
  'dist/en-us/office_strings.js',
  'dist/telemetry/oteljs_agave.js',
  'LICENSE.md',
];

const microsoft = 'https://appsforoffice.microsoft.com';

/** Asked for by the page itself, not by another server: taskpane.html is changed to say so, its policy too. */
const localOffice = {
  apply(compiler) {
    new CopyPlugin({
      patterns: officeFiles.map((file) => ({
        from: path.posix.join(root.replaceAll('\\', '/'), 'node_modules/@microsoft/office-js', file),
        to: `office/${file.replace(/^dist\//, '')}`,
        // They are served as Microsoft made them.
        info: { minimized: true },
      })),
    }).apply(compiler);
    compiler.hooks.thisCompilation.tap('office', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'office', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        const before = String(assets['taskpane.html']?.source() ?? '');
        const after = before
          .replace(`src="${microsoft}/lib/1/hosted/`, 'src="office/')
          .replace(`script-src 'self' ${microsoft}`, "script-src 'self'")
          .replace(`frame-src ${microsoft}`, "frame-src 'none'");
        if (after === before || after.includes(microsoft))
          compilation.errors.push(new WebpackError(`taskpane.html still asks ${microsoft}, or never did: see scripts/build/place.js`));
        compilation.updateAsset('taskpane.html', new sources.RawSource(after));
      }),
    );
  },
};

module.exports = { builtIn, localOffice, manifest, officeFiles, readPlace };
