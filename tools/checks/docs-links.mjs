import fs from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { listFiles } from './repository-files.mjs';

/** Made by building or starting: named in the documentation, absent from a fresh clone. */
const MADE_LATER = /(^|\/)(dist|node_modules|reports|test-results|\.data|\.nx|\.cache)(\/|$)/;
/** A path as a person writes one; anything with a placeholder or a space is a pattern or a command. */
const PLAIN_PATH = /^[\w@.-]+(\/[\w@.-]+)*\/?$/;

const markdown = new MarkdownIt();

/**
 * Every relative link and every `path` in the documentation leads to something that is there.
 * @param {string} root
 * @returns {string[]}
 */
export function checkDocsLinks(root) {
  return listFiles(root)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const tokens = markdown.parse(fs.readFileSync(path.join(root, file), 'utf8'), {}).flatMap(flatten);
      return [
        ...links(tokens).filter((link) => !linkIsRight(root, file, link)),
        ...codePaths(tokens).filter((code) => !pathIsRight(root, file, code)),
      ].map((wrong) => `${file}: ${wrong} is not there`);
    });
}

/**
 * @param {import('markdown-it').Token} token
 * @returns {import('markdown-it').Token[]}
 */
const flatten = (token) => [token, ...(token.children ?? []).flatMap(flatten)];

/** @param {import('markdown-it').Token[]} tokens */
function links(tokens) {
  return tokens
    .flatMap((token) => String(token.attrGet('href') ?? token.attrGet('src') ?? '#'))
    .filter((link) => !/^([a-z]+:|#|\/\/)/i.test(link));
}

/** @param {import('markdown-it').Token[]} tokens */
function codePaths(tokens) {
  const codes = tokens.filter((token) => token.type === 'code_inline').map((token) => token.content);
  return codes.filter((code) => code.includes('/') && PLAIN_PATH.test(code) && !MADE_LATER.test(code));
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} link
 */
function linkIsRight(root, file, link) {
  const target = decodeURIComponent(link.replace(/[#?].*$/, ''));
  const from = target.startsWith('/') ? root : path.join(root, path.dirname(file));
  return MADE_LATER.test(target) || fs.existsSync(path.join(from, target));
}

/**
 * Code in which the first part is a folder, of the repository or beside the page, has to be right to the end.
 * @param {string} root
 * @param {string} file
 * @param {string} code
 */
function pathIsRight(root, file, code) {
  const bases = [root, path.join(root, path.dirname(file))];
  const first = code.split('/')[0] ?? '';
  const claims = bases.filter((base) => fs.existsSync(path.join(base, first)));
  return claims.length === 0 || claims.some((base) => fs.existsSync(path.join(base, code)));
}
