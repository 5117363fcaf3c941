/** Packs finished files into one zip: the same files always give the same bytes. */
import { zipSync } from 'fflate';
import { zipTime } from './normaliseZip';

/** Stored as they are, because office files are zips already. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files, { level: 0, mtime: zipTime });
