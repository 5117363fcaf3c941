/** `npm run try -- TL`: a form as text in a few seconds, without a build: template, example, findings, sentences. */
import { parseArgs } from 'node:util';
import type { Lang } from '../src/core/lang';
import { libraryProblems } from './try/sound';
import { tryForm } from './try/tryForm';
import { words } from './try/words';

async function tried(
  [code, version]: readonly string[],
  lang: Lang,
): Promise<Readonly<{ shown: string } | { wrong: string; exit: number }>> {
  const problems = libraryProblems(lang);
  if (problems !== '') return { wrong: problems, exit: 1 };
  // Not before: it takes the definitions to be sound.
  const { builtIn } = await import('../src/builtIn');
  const form = builtIn.forms.filter((item) => item.code === code && (version === undefined || item.version === version)).at(-1);
  if (form) return { shown: tryForm(form, builtIn, lang) };
  if (code === undefined) return { wrong: words.usage[lang], exit: 2 };
  const known = builtIn.forms.map((item) => `${item.code} ${item.version}`).join(', ');
  const asked = [code, ...(version === undefined ? [] : [version])].join(' ');
  return { wrong: words.unknown[lang].replace('{asked}', asked).replace('{known}', known), exit: 2 };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'vi' } } });
void tried(positionals, values.lang === 'en' ? 'en' : 'vi').then((told) => {
  if ('shown' in told) return void process.stdout.write(`${told.shown}\n`);
  process.stderr.write(`${told.wrong}\n`);
  process.exitCode = told.exit;
});
