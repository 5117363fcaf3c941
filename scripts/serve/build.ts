/** Builds the page when there is none, or when a file it is made from is newer. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../exit';
import type { Say } from './words';

const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

export function isStale(root: string): boolean {
  const built = changedAt(join(root, 'dist', 'index.html'));
  return sources.some((source) => newestIn(join(root, source)) > built);
}

/** The page and the programs of its workers; the command line is left as it is. */
export function buildPage(root: string, say: Say): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config-name', 'page', '--config-name', 'workers'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(say('buildFailed'));
}
