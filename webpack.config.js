/**
 * `npm run build`: two products in dist/. The page (index.html for any browser, also from a folder; taskpane.html for Excel)
 * and the command line (tonghop.cjs, one file that needs only Node, and tonghop.cmd for Windows).
 */
const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, sources } = require('webpack');

const dist = path.resolve(__dirname, 'dist');

/** Types are checked by `npm run types`. Modules are left to webpack, which can drop what is unused only then. */
const typescript = (target) => ({
  test: /\.ts$/,
  loader: 'ts-loader',
  // One instance per product: ts-loader shares compiler options by name.
  options: {
    instance: target,
    configFile: path.join(__dirname, 'tsconfig.json'),
    transpileOnly: true,
    compilerOptions: { module: 'esnext', target, noEmit: false },
  },
});

const shared = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.js'] },
  performance: { hints: false },
  stats: 'minimal',
};

const html = (filename) => new HtmlPlugin({ filename, template: `src/taskpane/${filename}`, scriptLoading: 'defer', minify: false });

const page = {
  ...shared,
  name: 'page',
  target: ['web', 'es2020'],
  entry: './src/taskpane/index.ts',
  output: { path: dist, filename: 'page.js' },
  module: { rules: [typescript('es2020')] },
  plugins: [
    html('index.html'),
    html('taskpane.html'),
    new CopyPlugin({ patterns: ['src/taskpane/page.css', { from: 'assets/*.png', to: 'assets/[name][ext]' }] }),
  ],
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

module.exports = [page, commandLine];
