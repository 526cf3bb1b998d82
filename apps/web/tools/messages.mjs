/**
 * Compiles `messages/<locale>/<feature>.json` to typed functions in `src/paraglide`. Every file of the folder counts,
 * so a new feature only adds its file; a key that two files share is refused, since one would silently win.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Set before the import: the compiler reads it when it loads.
process.env.DO_NOT_TRACK = '1';
const { compile } = await import('@inlang/paraglide-js');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const settingsFile = path.join(root, 'project.inlang/settings.json');
const settings = JSON.parse(fs.readFileSync(settingsFile, 'utf8'));

const files = fs
  .readdirSync(path.join(root, 'messages', settings.baseLocale))
  .filter((file) => file.endsWith('.json'))
  .sort();
const owner = new Map();
for (const file of files) {
  const messages = JSON.parse(fs.readFileSync(path.join(root, 'messages', settings.baseLocale, file), 'utf8'));
  for (const key of Object.keys(messages).filter((name) => !name.startsWith('$'))) {
    if (owner.has(key)) throw new Error(`messages: "${key}" stands in ${owner.get(key)} and in ${file}`);
    owner.set(key, file);
  }
}

const pathPattern = files.map((file) => `./messages/{locale}/${file}`);
if (JSON.stringify(settings['plugin.inlang.messageFormat'].pathPattern) !== JSON.stringify(pathPattern)) {
  settings['plugin.inlang.messageFormat'].pathPattern = pathPattern;
  fs.writeFileSync(settingsFile, `${JSON.stringify(settings, null, 2)}\n`);
}

await compile({
  project: path.join(root, 'project.inlang'),
  outdir: path.join(root, 'src/paraglide'),
  strategy: ['baseLocale'],
  emitReadme: false,
  emitPrettierIgnore: false,
});
/**
 * There is one language, so a message needs no function around it that asks which: all of those together cost the first
 * load more than a kilobyte.
 */
const CHOOSES_LANGUAGE =
  /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\n\texperimentalStaticLocale [^\n]*\n\treturn (\w+)\([^)]*\)\n\}\);/;
if (settings.locales.length === 1) {
  const folder = path.join(root, 'src/paraglide/messages');
  for (const file of fs.readdirSync(folder).filter((name) => name !== '_index.js')) {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    const direct = source
      .replace(CHOOSES_LANGUAGE, '($1);')
      .replace("import { getLocale, experimentalStaticLocale } from '../runtime.js';\n", '');
    if (direct.includes('getLocale')) throw new Error(`messages: ${file} is written in a way that is not known here`);
    if (direct !== source) fs.writeFileSync(path.join(folder, file), direct);
  }
}
process.stdout.write(`${owner.size} messages of ${files.length} files -> apps/web/src/paraglide\n`);
