/** `npm run icons`: draws the PNG files of assets/ anew from their SVG sources, each size by itself; needs Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawIcons } from './icons/draw';
import { iconFiles } from './icons/list';

const assets = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets');

async function main(): Promise<void> {
  const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const pictures = await drawIcons(
    chromium,
    iconFiles.map(({ source, size }) => ({ svg: readFileSync(join(assets, source), 'utf8'), size })),
  );
  iconFiles.forEach(({ file }, index) => writeFileSync(join(assets, file), pictures[index] ?? new Uint8Array()));
  process.stdout.write(`${iconFiles.length} PNG → assets/\n`);
}

void main();
