/** All kinds of slips; a new one is one entry in the file of its family. */
import { cells } from './cells';
import { columns } from './columns';
import { copies } from './copies';
import { cover } from './cover';
import { dates } from './dates';
import { formats } from './formats';
import { rows } from './rows';
import { sheets } from './sheets';
import type { Slip } from './slip';
import { text } from './text';
import { totals } from './totals';

export const slips: readonly Slip[] = [...[cells, totals, rows, columns, sheets, cover, formats, dates, text, copies].flat()];
