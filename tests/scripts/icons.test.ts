/** Every picture that the product is to have is there, in its size, with something on it, and drawn from its present source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawIcons } from '../../scripts/icons/draw';
import { iconFiles } from '../../scripts/icons/list';
import { isBlankPng, sizeOfPng } from '../manifest/png';
import { describeWith, programPath } from '../support/programs';

const assets = join(__dirname, '../../assets');
const bytesOf = (file: string): Buffer => readFileSync(join(assets, file));

test.each(iconFiles)('$file', ({ file, size }) => {
  expect(sizeOfPng(bytesOf(file))).toBe(`${size}x${size}`);
  expect(isBlankPng(bytesOf(file))).toBe(false);
  // Excel takes no more than 100 kB for a picture.
  expect(bytesOf(file).length).toBeLessThan(20_000);
});

test('no picture is left over from an earlier list', () => {
  const drawn = readdirSync(assets).filter((file) => /-\d+\.png$/.test(file));
  expect(drawn.sort()).toEqual(iconFiles.map(({ file }) => file).sort());
});

/** The greatest difference of any colour of any point; browsers of other versions may smooth edges a little differently. */
async function greatestDifference(pairs: readonly (readonly [Buffer, Uint8Array])[]): Promise<readonly number[]> {
  const browser = await chromium.launch({ executablePath: programPath('chromium') ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const encoded = pairs.map((pair) => pair.map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`));
    return await page.evaluate(async (urls) => {
      const pointsOf = async (url: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const results: number[] = [];
      for (const [a = '', b = ''] of urls) {
        const [before, after] = await Promise.all([pointsOf(a), pointsOf(b)]);
        results.push(before.length === after.length ? Math.max(...before.map((value, at) => Math.abs(value - (after[at] ?? 0)))) : 255);
      }
      return results;
    }, encoded);
  } finally {
    await browser.close();
  }
}

describeWith(['chromium'], 'the pictures drawn anew', () => {
  test('are those in assets/ (npm run icons after a change)', async () => {
    const drawings = iconFiles.map(({ source, size }) => ({ svg: bytesOf(source).toString('utf8'), size }));
    const drawn = await drawIcons(programPath('chromium') ?? '', drawings);
    const differences = await greatestDifference(iconFiles.map(({ file }, index) => [bytesOf(file), drawn[index] ?? new Uint8Array()]));
    expect(iconFiles.filter((_, index) => (differences[index] ?? 255) > 40).map(({ file }) => file)).toEqual([]);
  });

  test('a change of the source would show', async () => {
    const svg = bytesOf('report.svg').toString('utf8').replace('#ffc43d', '#c43dff');
    const [drawn = new Uint8Array()] = await drawIcons(programPath('chromium') ?? '', [{ svg, size: 16 }]);
    const [difference] = await greatestDifference([[bytesOf('report-16.png'), drawn]]);
    expect(difference).toBeGreaterThan(40);
  });
});
