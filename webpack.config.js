/**
 * `npm run build`: two products in dist/. The page (index.html for any browser, also from a folder; taskpane.html for Excel)
 * and the command line (tonghop.cjs, one file that needs only Node, and tonghop.cmd for Windows).
 *
 * `--env address=https://…/` puts an office's own address into dist/manifest.xml; `--env office=local` serves office.js with the page.
 */
const { chmodSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { BannerPlugin, Compilation, sources } = require('webpack');
const { budget, parts } = require('./scripts/build/budget.js');
const { localOffice, manifest, readPlace } = require('./scripts/build/place.js');

const dist = path.resolve(__dirname, 'dist');

/** Types are checked by `npm run types`. Modules are left to webpack, which can drop what is unused only then. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: 'ts-loader',
  // No module of ours does anything by being loaded: one of which nothing is asked can be left out, with all that it imports.
  sideEffects: false,
  // One instance per product: ts-loader shares compiler options by name.
  options: {
    instance: `${target}`,
    configFile: path.join(__dirname, 'tsconfig.json'),
    transpileOnly: true,
    compilerOptions: { module: 'esnext', target, noEmit: false },
  },
});

const shared = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'minimal',
};

/** The styles of the page, one file from several. */
const styles = ['tokens', 'base', 'parts', 'check', 'consolidate', 'report', 'templates', 'office'];
const styleSheet = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('page.css', (compilation) =>
      compilation.hooks.processAssets.tapPromise('page.css', async () => {
        const files = styles.map((name) => path.join(__dirname, 'src/taskpane/styles', `${name}.css`));
        files.forEach((file) => compilation.fileDependencies.add(file));
        compilation.emitAsset('page.css', new sources.RawSource(files.map((file) => readFileSync(file, 'utf8')).join('\n')));
      }),
    );
  },
};

/** Chromium, which Excel's panes are too, then compiles the whole script beside its loading, and not function by function as each is called. */
const compileAtOnce = new BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /^(?:browser|excel)\.js$/,
  // After minifying, which drops comments.
  stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
});

const page = ({ address, isLocal }) => ({
  ...shared,
  name: 'page',
  target: ['web', 'es2020'],
  entry: { browser: './src/taskpane/browser.ts', excel: './src/taskpane/excel.ts' },
  // Written even when unchanged: `npm start` tells by the time of the files whether they are older than the source.
  output: { path: dist, filename: '[name].js', chunkFilename: 'part-[name].js', compareBeforeEmit: false },
  module: { rules: [typescript('es2020')] },
  // A tab is one file: what two tabs share is small, and comes with whichever is opened.
  optimization: { splitChunks: false },
  plugins: [
    // As they were written: what is exchanged in them later is looked for by its words (scripts/build/place.js).
    new CopyPlugin({ patterns: [{ from: 'src/taskpane/*.html', to: '[name][ext]', info: { minimized: true } }] }),
    new CopyPlugin({ patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]' }] }),
    styleSheet,
    compileAtOnce,
    manifest(address),
    ...(isLocal ? [localOffice] : []),
    budget(parts.page),
  ],
});

/**
 * Forms and sections are data, and each is a part of its own, so that it is weighed by itself (scripts/build/budget.js) and a new one
 * takes nothing from the engine's budget. `asText` puts the parts of a program together again: what is loaded is one file.
 */
const dataParts = {
  test: /\/(forms|narrate\/sections)\/(?!index\.|definitions\.|charts\.)[^/]+\.ts$/,
  name: ({ resource }) => `data-${path.basename(path.dirname(resource))}-${path.basename(resource, '.ts')}`,
  chunks: (chunk) => chunk.name === 'engine',
  enforce: true,
};

/**
 * The programs of workers, each as a script that holds its text: a page opened from a folder may not start a worker from
 * a file, only from a text of its own (src/taskpane/engine/start.ts).
 */
const asText = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('worker as text', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'worker as text', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        for (const [name, entry] of compilation.entrypoints) {
          const [program, ...data] = [`${name}.js`, ...entry.getFiles().filter((file) => file !== `${name}.js`)];
          // Parts only put themselves in a list, which the program finds when it starts.
          const whole = [...data, program].map((file) => assets[file].source()).join('\n');
          const text = `(self.tonghopPrograms=self.tonghopPrograms||{})[${JSON.stringify(name)}]=${JSON.stringify(whole)};`;
          compilation.updateAsset(program, new sources.RawSource(text));
          data.forEach((file) => compilation.deleteAsset(file));
        }
      }),
    );
  },
};

const workers = {
  ...shared,
  name: 'workers',
  target: ['webworker', 'es2020'],
  entry: {
    engine: './src/taskpane/engine/engine.worker.ts',
    xlsx: './src/taskpane/engine/xlsxWriter.worker.ts',
    word: './src/taskpane/engine/wordWriter.worker.ts',
    units: './src/taskpane/engine/countryUnits.worker.ts',
  },
  // Parts are put in a list, and never loaded: a worker made from a text has no place to load from.
  output: { path: dist, filename: '[name].js', chunkLoading: 'jsonp' },
  optimization: { splitChunks: { cacheGroups: { default: false, defaultVendors: false, dataParts } } },
  module: { rules: [typescript('es2020')] },
  plugins: [budget(parts.workers), asText],
};

/** Windows starts `tonghop` through this; %~dp0 is the folder it lies in. */
const windowsStarter = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('tonghop.cmd', (compilation) =>
      compilation.hooks.processAssets.tap('tonghop.cmd', () =>
        compilation.emitAsset('tonghop.cmd', new sources.RawSource('@echo off\r\nnode "%~dp0tonghop.cjs" %*\r\n')),
      ),
    );
    compiler.hooks.afterEmit.tap('tonghop.cmd', () => chmodSync(path.join(dist, 'tonghop.cjs'), 0o755));
  },
};

const commandLine = {
  ...shared,
  name: 'command line',
  target: 'node20',
  entry: './scripts/tonghop.ts',
  output: { path: dist, filename: 'tonghop.cjs' },
  module: { rules: [typescript('es2022')] },
  // Minifying takes 15 of 19 seconds and saves no time at start.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), windowsStarter],
};

module.exports = (env = {}) => [page(readPlace(env)), workers, commandLine];
