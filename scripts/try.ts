/** `npm run try -- TL`: a form as text in a few seconds, without a build: template, example, findings, sentences. */
import { parseArgs } from 'node:util';
import { builtIn } from '../src/builtIn';
import { tryForm } from './try/tryForm';
import { words } from './try/words';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'vi' } } });
const lang = values.lang === 'en' ? 'en' : 'vi';
const [code, version] = positionals;
const named = builtIn.forms.filter((form) => form.code === code && (version === undefined || form.version === version));
const form = named.at(-1);

if (form) {
  process.stdout.write(`${tryForm(form, builtIn, lang)}\n`);
} else {
  const known = builtIn.forms.map((item) => `${item.code} ${item.version}`).join(', ');
  const unknown = words.unknown[lang].replace('{asked}', positionals.join(' ')).replace('{known}', known);
  process.stderr.write(code === undefined ? `${words.usage[lang]}\n` : `${unknown}\n`);
  process.exitCode = 2;
}
