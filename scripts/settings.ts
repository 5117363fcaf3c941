/** The office's settings from a file: its house style and whatever else changes results. */
import { z } from 'zod';
import { readSettings } from '../src/consolidate/settingsSheet';
import type { Settings } from '../src/core/settings';
import { defaultSettings } from '../src/core/settings';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { fileMessage } from '../src/read/say';
import type { Cli } from './cli';
import { stop } from './exit';
import { readInput } from './files';

const schema = z.strictObject({
  percentDecimals: z.record(z.string().regex(/^[A-Z]{2,5}$/), z.int().min(0).max(6)).optional(),
  rateChange: z.enum(['%', 'điểm phần trăm']).optional(),
  toneStyle: z.enum(['old', 'new']).optional(),
  largestItems: z.int().min(0).max(100).optional(),
  sections: z.array(z.string().min(1)).optional(),
});

/** What is left out keeps its usual value. */
function fromJson(cli: Cli, file: string, text: string): Settings {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return stop(cli.say('error.settingsJson', { file, reason: error instanceof Error ? error.message : String(error) }), error);
  }
  const read = schema.safeParse(data);
  if (read.success) {
    const { toneStyle, percentDecimals, rateChange, largestItems, sections } = read.data;
    return {
      percentDecimals: percentDecimals ?? defaultSettings.percentDecimals,
      rateChange: rateChange ?? defaultSettings.rateChange,
      largestItems: largestItems ?? defaultSettings.largestItems,
      sections: sections ?? defaultSettings.sections,
      ...(toneStyle === undefined ? {} : { toneStyle }),
    };
  }
  const places = read.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]));
  return stop(cli.say('error.settings', { file, places: [...new Set(places)].map((place) => `«${place}»`).join(', ') }));
}

/** From the sheet Thiết lập of a workbook, or from JSON; the usual settings where no file is named. */
export function loadSettings(cli: Cli, path: string | undefined): Settings {
  if (path === undefined) return defaultSettings;
  const bytes = readInput(cli, path);
  if (!/\.xls[xm]$/i.test(path)) return fromJson(cli, path, new TextDecoder().decode(bytes));
  const read = readWorkbook(path, bytes);
  if ('problem' in read) return stop(`${path}: ${fileMessage(read.problem.code, cli.lang)}`);
  return readSettings(read.workbook) ?? stop(cli.say('error.settingsSheet', { file: path }));
}
