/** LibreOffice as an independent judge: it opens what we write, prints it and computes it anew. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { vietnameseFonts } from './fonts';
import { hasProgram } from './programs';

const run = promisify(execFile);
export const hasLibreOffice = hasProgram('soffice');

/** 0 is "always": by default LibreOffice keeps the results that Excel stored. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A profile of its own for each run, because two runs cannot share one. */
async function convert(file: string, to: string, outDir: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), recalculateAlways);
    const setting = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const env = { ...process.env, FONTCONFIG_FILE: vietnameseFonts(profile) };
    await run('soffice', [setting, '--headless', '--norestore', '--convert-to', to, '--outdir', outDir, file], { env, timeout: 120_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return join(outDir, basename(file, extname(file)) + `.${to}`);
}

/** Prints to PDF; the path of the PDF. */
export const toPdf = (file: string, outDir: string): Promise<string> => convert(file, 'pdf', outDir);

/** The workbook with every formula computed by LibreOffice, saved as .xlsx in another folder; its path. */
export const recalculated = (file: string, outDir: string): Promise<string> => convert(file, 'xlsx', outDir);

/** What a workbook shows when it is printed, line by line; needs `pdftotext`. */
export async function printedLines(file: string, outDir: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', await toPdf(file, outDir), '-']);
  return stdout.split('\n');
}

/** The pages of a PDF as PNG files beside it, for looking at; needs `pdftoppm`. */
export async function toPictures(pdf: string, dotsPerInch = 60): Promise<string> {
  const prefix = pdf.replace(/\.pdf$/, '');
  await run('pdftoppm', ['-r', String(dotsPerInch), '-png', pdf, prefix]);
  return prefix;
}
