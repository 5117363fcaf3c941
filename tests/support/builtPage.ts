/** The page as `npm run build` makes it, only not minified: built once for each state of the source, whichever test asks first. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'webpack';
import { NormalModuleReplacementPlugin, webpack } from 'webpack';

const root = join(__dirname, '../..');
const cache = join(root, 'node_modules/.cache/tonghop-page');

/** Takes the place of the built-in library: the page is tested on the forms of the sample, which are known, and not on all there are. */
const sampleLibrary = join(__dirname, 'sampleLibrary.ts');

/** Everything the page is built from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = ['src', 'scripts/build']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, sampleLibrary, join(root, 'webpack.config.js'), join(root, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function build(folder: string): Promise<void> {
  const configurations = (createRequire(__filename)('../../webpack.config.js') as () => readonly Configuration[])();
  const built = configurations
    .filter(({ name }) => name === 'page' || name === 'workers')
    .map((configuration) => ({
      ...configuration,
      context: root,
      plugins: [
        ...(configuration.plugins ?? []),
        new NormalModuleReplacementPlugin(/\/builtIn$/, (asked: { context: string; request: string }) => {
          if (asked.context.startsWith(join(root, 'src'))) asked.request = sampleLibrary;
        }),
      ],
      output: { ...configuration.output, path: folder },
      optimization: { ...configuration.optimization, minimize: false },
      cache: { type: 'filesystem' as const, cacheDirectory: join(cache, 'webpack') },
    }));
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(built);
    compiler?.run((error, stats) =>
      compiler.close(() => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve())),
    );
  });
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The folder of the built page. Tests run side by side: one of them builds, the others wait for it. */
export async function builtPage(): Promise<string> {
  const folder = join(cache, fingerprint());
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  for (let waited = 0; !existsSync(folder); waited += 200) {
    try {
      mkdirSync(lock);
    } catch {
      // A build that was broken off leaves its lock behind.
      if (waited > 240_000) rmSync(lock, { recursive: true, force: true });
      await wait(200);
      continue;
    }
    try {
      const fresh = `${folder}.${process.pid}`;
      await build(fresh);
      renameSync(fresh, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}
