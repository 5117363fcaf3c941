/** What each part of the page may weigh, gzipped. The build prints the table, and fails where a part has outgrown it. */
const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * One line a part: what a person waits for, the files of it, and the most it may weigh in kB (1024 bytes).
 * For comparison: the parts of the usual Office page (React with Fluent) weigh 120-142 kB before it does anything.
 */
const parts = {
  page: [
    ['mở trang trong trình duyệt', ['index.html', 'page.css', 'browser.js'], 40],
    ['mở trang trong Excel', ['taskpane.html', 'page.css', 'excel.js'], 46],
    ['thẻ Kiểm tra (trong Excel; trình duyệt đã có)', ['part-check.js'], 12],
    ['kết quả kiểm tra (lần đầu có kết quả)', ['part-findings.js'], 15],
    ['chọn của văn phòng (khi mở)', ['part-choices.js'], 7],
    ['thẻ Tổng hợp', ['part-consolidate.js'], 13],
    // What a report leaves unsaid is listed with its reason: 15,3.
    ['thẻ Báo cáo', ['part-report.js'], 16],
    ['thẻ Biểu mẫu', ['part-templates.js'], 9],
  ],
  workers: [
    // What finds slips is a third of it: 174,3. Nobody waits for it before a first file is given.
    ['máy tính toán của cả bốn việc (tệp đầu tiên), không kể biểu mẫu', ['engine.js'], 178],
    ['ghi tệp Excel (khi lưu)', ['xlsx.js'], 270],
    // It reads Word files again too: 95,4.
    ['ghi tệp Word (khi lưu)', ['word.js'], 97],
    ['tỉnh, xã của cả nước (khi tìm)', ['units.js'], 38],
  ],
};

/** Forms and sections, each by itself: they are data, and come with whatever the office files. In kB. */
const dataLimit = 6;
const isData = (file) => file.startsWith('data-');

/** Browsers are sent these compressed; pictures are so already. */
const isWeighed = (file) => /\.(js|css|html)$/.test(file) && !file.startsWith('office/');

const kB = (bytes) => (bytes / 1024).toFixed(1).replace('.', ',');

const fail = (words) => Object.assign(new WebpackError(words), { stack: '' });

/** `[name, weight, limit]` of each part, and what is wrong with them. `contentOf` gives the bytes of a file, or nothing. */
function weigh(parts, files, contentOf) {
  const table = [...parts, ...files.filter(isData).map((file) => [file.replace(/^data-|\.js$/g, ''), [file], dataLimit])];
  const weightOf = (file) => gzipSync(contentOf(file) ?? Buffer.alloc(0), { level: 9 }).length;
  const lines = table.map(([name, of, limit]) => [name, of.reduce((sum, file) => sum + weightOf(file), 0), limit]);
  const known = table.flatMap(([, of]) => of);
  const problems = [
    ...known.filter((file) => !files.includes(file)).map((file) => `${file} is in the table of scripts/build/budget.js, but was not built`),
    ...files.filter((file) => isWeighed(file) && !known.includes(file)).map((file) => `${file} has no budget in scripts/build/budget.js`),
    ...lines
      .filter(([, bytes, limit]) => bytes > limit * 1024)
      .map(([name, bytes, limit]) => `${name}: ${kB(bytes)} kB, the budget is ${limit} kB (scripts/build/budget.js)`),
  ];
  return { lines, problems };
}

const tableText = (lines) =>
  lines.map(([name, bytes, limit]) => `${kB(bytes).padStart(7)} / ${String(limit).padStart(3)} kB  ${name}`).join('\n');

/** For a build that is not minified (tests) weights say nothing, and nothing is weighed. */
const budget = (table) => ({
  apply(compiler) {
    if (compiler.options.optimization.minimize === false) return;
    compiler.hooks.thisCompilation.tap('budget', (compilation) =>
      // Before programs become texts, while their parts are still apart; nothing makes a file lighter after this.
      compilation.hooks.processAssets.tap({ name: 'budget', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE - 1 }, (assets) => {
        const { lines, problems } = weigh(table, Object.keys(assets), (file) => assets[file]?.buffer());
        compiler.getInfrastructureLogger('gzip').info(`\n${tableText(lines)}`);
        compilation.errors.push(...problems.map(fail));
      }),
    );
  },
});

module.exports = { budget, parts, weigh };
