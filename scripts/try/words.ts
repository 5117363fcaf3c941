/** What `npm run try` says around what it shows. */
import type { Both } from '../../src/core/lang';

export const words = {
  template: {
    vi: 'Biểu mẫu của {unit} (… để điền, = biểu tự tính, ░ không dùng)',
    en: 'Template of {unit} (… to be filled in, = computed by the form, ░ shut)',
  },
  same: { vi: '{unit}: cùng một biểu như trên', en: '{unit}: the same template as above' },
  filled: { vi: 'Ví dụ điền đủ: {unit}', en: 'Filled in: {unit}' },
  found: { vi: 'Kiểm tra ví dụ', en: 'What is found in the example' },
  spoilt: { vi: 'Kiểm tra bản có một số gõ sai trên mỗi sheet', en: 'What is found with one figure typed wrong on each sheet' },
  told: { vi: 'Câu trong báo cáo', en: 'What a report says of it' },
  usage: { vi: 'npm run try -- MÃ [phiên bản] [--lang en]', en: 'npm run try -- CODE [version] [--lang en]' },
  unknown: { vi: 'Không có biểu «{asked}»; các biểu: {known}.', en: 'There is no form "{asked}"; the forms are: {known}.' },
} as const satisfies Readonly<Record<string, Both>>;
