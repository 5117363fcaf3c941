/** The golden Markdown of a report, and what Markdown must not mistake. */
import type { Document } from '../../src/core/document';
import { words } from '../../src/core/document';
import { framed } from '../../src/narrate/frame';
import { markdown } from '../../src/narrate/markdown';
import { sampleBlocks, sampleLetterhead } from '../support/sampleReport';

const golden = `Ủy ban nhân dân huyện Than Uyên

Số: …/BC-UBND

Than Uyên, ngày … tháng … năm 2021

# BÁO CÁO

**Tình hình thực hiện nhiệm vụ tài chính - kế hoạch quý I năm 2021**

## I. Tình hình thực hiện nhiệm vụ

### 1. Tài chính, ngân sách

Tính đến ngày 15/3/2021, thu ngân sách trên địa bàn huyện đạt 7.762 triệu đồng đạt 14,9% kế hoạch. Chi ngân sách 75.128 triệu đồng[^1] đạt 15,3% kế hoạch.

### 2. Đầu tư công

#### a) Giải ngân

- Nguồn vốn huyện quản lý 20.804 triệu đồng/06 công trình, trong đó:
  + Đã giải ngân 3.608 triệu đồng[^2].
  + Chưa giải ngân 17.196 triệu đồng.

## II. Nhiệm vụ trọng tâm

**TM. Ủy ban nhân dân**

**Chủ tịch**

Nơi nhận:

- UBND tỉnh;
- Sở Tài chính;
- Lưu: VT, TCKH.

[^1]: Trong đó: bổ sung cho ngân sách xã 5.044 triệu đồng.

[^2]: Theo biểu chi tiết kèm theo.
`;

const withBody = (text: string): Document =>
  framed({ ...sampleLetterhead, signature: [], recipients: [] }, [{ is: 'paragraph', section: 'T', spans: [words(text)] }]);
const lastLine = (text: string): string => markdown(withBody(text)).trimEnd().split('\n').at(-1) ?? '';

test('a report reads as Markdown', () => {
  expect(markdown(framed(sampleLetterhead, sampleBlocks.slice(0, 9)))).toBe(golden);
});

test.each([
  ['1. Không phải danh sách', '1\\. Không phải danh sách'],
  ['- Không phải danh sách', '\\- Không phải danh sách'],
  ['# Không phải tiêu đề', '\\# Không phải tiêu đề'],
  ['tên_tệp *sao* <thẻ> [1]', 'tên\\_tệp \\*sao\\* \\<thẻ> \\[1\\]'],
  ['1.548 hộ, 10,81%', '1.548 hộ, 10,81%'],
  ['hai\ndòng', 'hai dòng'],
])('%j stays a plain paragraph', (text, written) => {
  expect(lastLine(text)).toBe(written);
});
