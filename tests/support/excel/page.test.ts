/** The simulated Excel in a real browser: the page takes office.js from Microsoft's address and works on the .xlsx of the test. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { describeWith, programPath } from '../programs';
import { openExcel } from './openExcel';
import type { ExcelOptions, SimulatedExcel } from './openExcel';
import { officeAddress } from './page';
import { smallBook } from './smallBook';

const address = 'http://localhost:1/taskpane.html';

describeWith(['chromium'], 'in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: programPath('chromium')!, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());

  /** Runs `work` inside the page, with the globals that office.js gives it. */
  async function inPage<T>(
    options: Partial<ExcelOptions>,
    work: () => Promise<T>,
  ): Promise<Readonly<{ excel: SimulatedExcel; result: T }>> {
    const excel = openExcel({ bytes: await smallBook(), ...options });
    const page = await browser.newPage();
    try {
      await page.route('**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({ contentType: 'text/html', body: `<!doctype html><script src="${officeAddress}"></script>` })
          : route.abort(),
      );
      await excel.install(page);
      await page.goto(address);
      return { excel, result: await page.evaluate(work) };
    } finally {
      await page.close();
    }
  }

  test('Office is ready and says where it is', async () => {
    const { result } = await inPage({ platform: 'web', requirementSet: '1.9', language: 'vi-VN' }, async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return [
        host,
        platform,
        displayLanguage,
        requirements.isSetSupported('ExcelApi', '1.9'),
        requirements.isSetSupported('ExcelApi', '1.10'),
      ];
    });
    expect(result).toEqual(['Excel', 'OfficeOnline', 'vi-VN', true, false]);
  });

  test('reads and writes, and what is wrong is an error there', async () => {
    const { excel, result } = await inPage({}, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Số liệu').getRange('A1:B4').load('values');
        await context.sync();
        context.workbook.worksheets.getItem('Số liệu').getRange('H1').values = [['từ trang']];
        await context.sync();
        const missing = await context.workbook.worksheets
          .getItem('Không có')
          .load('name')
          .context.sync()
          .then(
            () => 'no error',
            (error: OfficeExtension.Error) => error.code,
          );
        return { values: range.values, missing };
      }),
    );
    expect(result).toEqual({
      values: [
        ['Đơn vị', 'Xã Mường Cang'],
        ['Thu', 100],
        ['Chi', 40.5],
        ['Cộng', 140.5],
      ],
      missing: 'ItemNotFound',
    });
    expect(excel.cell('Số liệu', 'H1').value).toBe('từ trang');
    expect(excel.syncs()).toBe(3);
  });

  test('the file is handed over in slices', async () => {
    const { excel, result } = await inPage({}, async () => {
      const file = await new Promise<Office.File>((resolve) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4096 }, ({ value }) => resolve(value)),
      );
      const slices: number[] = [];
      for (let index = 0; index < file.sliceCount; index += 1) {
        slices.push(
          ...(await new Promise<number[]>((resolve) => file.getSliceAsync(index, ({ value }) => resolve(value.data as number[])))),
        );
      }
      await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
      return slices;
    });
    expect(Uint8Array.from(result)).toEqual(Uint8Array.from(excel.bytes()));
  });

  test('the page hears what the person types', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    const page = await browser.newPage();
    try {
      await page.route('**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({ contentType: 'text/html', body: `<!doctype html><script src="${officeAddress}"></script>` })
          : route.abort(),
      );
      await excel.install(page);
      await page.goto(address);
      await page.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add((event) => {
            document.title = event.address;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await excel.typeIn('Số liệu', 'B3', 41);
      await page.waitForFunction(() => document.title === 'B3', undefined, { timeout: 5000 });
    } finally {
      await page.close();
    }
  });
});
