import { parseSync } from '@swc/core';

/** @typedef {{ specifier: string, line: number }} Import */

/**
 * Everything a source names as another module: import, export from, import(), require(), and TypeScript's
 * `import('…')` types and `import x = require('…')`. Parsed, not searched: comments and strings do not count.
 * @param {string} source
 * @param {string} file
 * @returns {Import[]}
 */
export function readImports(source, file) {
  /** @type {Set<string>} */
  const found = new Set();
  visit(parseSync(source, syntaxOf(file)), found);
  const lines = source.split('\n');
  return [...found].map((specifier) => ({
    specifier,
    line: lines.findIndex((text) => text.includes(`'${specifier}'`) || text.includes(`"${specifier}"`)) + 1,
  }));
}

/**
 * @param {string} file
 * @returns {import('@swc/core').ParseOptions}
 */
function syntaxOf(file) {
  if (/\.[cm]?tsx?$/.test(file))
    return { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true, target: 'es2022' };
  return { syntax: 'ecmascript', jsx: true, target: 'es2022' };
}

/**
 * @param {unknown} node
 * @param {Set<string>} found
 */
function visit(node, found) {
  if (typeof node !== 'object' || node === null) return;
  const specifier = namedModule(/** @type {Record<string, unknown>} */ (node));
  if (specifier !== undefined) found.add(specifier);
  for (const value of Object.values(node)) visit(value, found);
}

/**
 * The module that this one node names, if it does.
 * @param {Record<string, unknown>} node
 * @returns {string | undefined}
 */
function namedModule(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return textOf(node.source);
    case 'TsImportType':
      return textOf(node.argument);
    case 'TsExternalModuleReference':
      return textOf(node.expression);
    case 'CallExpression':
      return namesModule(node.callee) ? textOf(firstArgument(node.arguments)) : undefined;
    default:
      return undefined;
  }
}

/** @param {unknown} callee */
function namesModule(callee) {
  const { type, value } = /** @type {{ type?: string, value?: string }} */ (callee);
  return type === 'Import' || (type === 'Identifier' && value === 'require');
}

/** @param {unknown} args */
function firstArgument(args) {
  return Array.isArray(args) ? args[0]?.expression : undefined;
}

/** @param {unknown} node */
function textOf(node) {
  const { type, value } = /** @type {{ type?: string, value?: string }} */ (node ?? {});
  return type === 'StringLiteral' ? value : undefined;
}
