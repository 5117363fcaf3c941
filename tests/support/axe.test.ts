/** That axe is asked in a way that lets it find something. */
import { axeFinds } from './axe';
import { launch } from './browser';
import { describeWith } from './programs';

describeWith(['chromium'], 'axe', () => {
  test('names what is wrong and where, in the part that is asked about', async () => {
    const browser = await launch();
    try {
      const page = await (await browser.newContext()).newPage();
      await page.setContent(
        '<!doctype html><html lang="vi"><title>x</title><main><h1>Bảng</h1><div id="a"><button></button></div><div id="b"><p style="color:#ccc">mờ</p></div></main></html>',
      );
      expect(await axeFinds(page)).toEqual([expect.stringMatching(/^button-name: <button>/), expect.stringMatching(/^color-contrast: <p/)]);
      expect(await axeFinds(page, ['#b'])).toEqual([expect.stringMatching(/^color-contrast/)]);
    } finally {
      await browser.close();
    }
  });
});
