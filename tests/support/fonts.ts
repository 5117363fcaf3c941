/** Fonts for rendering: a stand-in for Times New Roman that has every Vietnamese letter. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from './programs';

/**
 * Liberation Serif lacks many Vietnamese letters, and LibreOffice prefers it to Tinos whatever an alias says;
 * so it is hidden. The widths of Tinos (package fonts-croscore) are those of Times New Roman.
 */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>`;

/** Writes the fontconfig file into a folder; its path is for FONTCONFIG_FILE. */
export function vietnameseFonts(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration);
  return file;
}

/** Whether pages come out in the right letters; without Tinos the line breaks mean nothing. */
export const hasVietnameseFonts = (): boolean =>
  hasProgram('fc-list') && execFileSync('fc-list', [':family=Tinos'], { encoding: 'utf8' }) !== '';
