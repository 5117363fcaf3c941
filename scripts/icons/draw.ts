/** Draws SVG sources as PNG, one browser for all of them, nothing behind the shapes. */
import { chromium } from 'playwright-core';

export type Drawing = Readonly<{ svg: string; size: number }>;

const pageOf = ({ svg, size }: Drawing): string =>
  `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;

/** The same source gives the same bytes with the same Chromium. */
export async function drawIcons(executablePath: string, drawings: readonly Drawing[]): Promise<readonly Uint8Array[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const pictures: Uint8Array[] = [];
    for (const drawing of drawings) {
      await page.setViewportSize({ width: drawing.size, height: drawing.size });
      await page.setContent(pageOf(drawing));
      pictures.push(await page.screenshot({ omitBackground: true }));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
