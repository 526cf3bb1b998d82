/**
 * Typed GraphQL documents: every `.graphql` file of the web sources becomes a typed string in `src/gql`.
 *
 * Each document gets a module of its own, so that a lazy route carries its own queries and no others.
 * A document that does not fit the schema is named and left out, and the run fails: the rest can still be worked on.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const out = path.join(here, 'src/gql');
const documentFolders = [path.join(root, 'apps/web/src'), path.join(here, 'src')];
const schemaFile = [path.join(root, 'apps/api/schema.graphql'), path.join(here, 'schema.contract.graphql')].find(
  (file) => fs.existsSync(file),
);

/** Rules that look at one document alone; across files a fragment may well be defined elsewhere. */
const acrossFiles = new Set(['KnownFragmentNamesRule', 'NoUnusedFragmentsRule']);
const rules = specifiedRules.filter((rule) => !acrossFiles.has(rule.name));

const schemaText = fs.readFileSync(schemaFile, 'utf8');
const schemaAst = buildSchema(schemaText);
const problems = [];

/** A query text that remembers the shape of its answer and of its variables; at run time it is only the text. */
const typedDocument = `/* eslint-disable */
export class TypedDocumentString<TResult, TVariables> {
  /** Never filled: carries the types for the compiler. */
  declare readonly __types?: (variables: TVariables) => TResult;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}
`;

const documents = readDocuments();
const generated = await preset.buildGeneratesSection({
  baseOutputDir: `${out}/`,
  // The preset's own way in for string documents; scalars are plain JSON on the wire.
  config: { documentMode: 'string', useTypeImports: true, scalars: { DateTime: 'string' }, enumsAsTypes: true },
  presetConfig: { fragmentMasking: false },
  schema: parse(schemaText),
  schemaAst,
  documents,
  plugins: [],
  pluginMap: {},
  profiler: { run: (work) => work() },
});

const types = generated.find((file) => path.basename(file.filename) === 'graphql.ts');
const files = splitDocuments(await codegen(types));
fs.mkdirSync(path.join(out, 'documents'), { recursive: true });
for (const old of fs.readdirSync(path.join(out, 'documents'))) {
  if (!files.has(`documents/${old}`)) fs.rmSync(path.join(out, 'documents', old));
}
for (const [name, text] of files) writeIfChanged(path.join(out, name), text);

process.stdout.write(`${documents.length} documents of ${path.relative(root, schemaFile)} -> libs/web/api/src/gql\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

/** Reads and validates all `.graphql` files; also refuses a name that is used twice. */
function readDocuments() {
  const seen = new Map();
  const found = [];
  for (const folder of documentFolders) {
    if (!fs.existsSync(folder)) continue;
    for (const file of fs.readdirSync(folder, { recursive: true }).sort()) {
      if (!file.endsWith('.graphql')) continue;
      const location = path.join(folder, file);
      const shown = path.relative(root, location);
      const rawSDL = fs.readFileSync(location, 'utf8');
      try {
        const document = parse(rawSDL);
        const errors = validate(schemaAst, document, rules);
        const names = document.definitions.map((definition) => definition.name?.value ?? '(no name)');
        const taken = names.filter((name) => name === '(no name)' || seen.has(name));
        for (const error of errors) problems.push(`${shown}: ${error.message}`);
        for (const name of taken)
          problems.push(`${shown}: the name ${name} stands in ${seen.get(name) ?? 'no document'} already`);
        if (errors.length > 0 || taken.length > 0) continue;
        for (const name of names) seen.set(name, shown);
        found.push({ location, rawSDL, document });
      } catch (error) {
        problems.push(`${shown}: ${error.message}`);
      }
    }
  }
  return found;
}

/** Takes the runtime part (one constant per document) out of the generated file, into a module each. */
function splitDocuments(text) {
  const constant =
    /^export const (\w+) = new TypedDocumentString\([\s\S]*?\) as unknown as TypedDocumentString<(\w+),\s*(\w+)>;\n?/gm;
  const modules = new Map();
  const barrel = ["export * from './graphql.js';"];
  let rest = text;
  for (const [whole, name, result, variables] of text.matchAll(constant)) {
    rest = rest.replace(whole, '');
    // A fragment travels inside the documents that use it; on its own it has only a type.
    if (name.endsWith('FragmentDoc')) continue;
    const typed = [result, variables].filter((type) => type !== 'unknown');
    const imports = [
      ...(typed.length > 0 ? [`import type { ${typed.join(', ')} } from '../graphql.js';`] : []),
      "import { TypedDocumentString } from '../typed-document.js';",
    ];
    modules.set(
      `documents/${name}.ts`,
      `/* eslint-disable */\n${imports.join('\n')}\n\n${whole.replace('= new', '= /* @__PURE__ */ new')}`,
    );
    barrel.push(`export * from './documents/${name}.js';`);
  }
  rest = rest
    .replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '')
    .replace(/^export class TypedDocumentString[\s\S]*?^}\n/m, '');
  if (/^export (const|class) /m.test(rest))
    throw new Error('codegen changed its output: a runtime constant was left in graphql.ts');
  modules.set('graphql.ts', rest);
  modules.set('typed-document.ts', typedDocument);
  modules.set(
    'index.ts',
    `/* eslint-disable */\n${barrel.join('\n')}\nexport { TypedDocumentString } from './typed-document.js';\n`,
  );
  return modules;
}

/** In one step: whoever reads the file at that moment reads all of it. */
function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}
