import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from './repository-files.mjs';

/**
 * The repository speaks of the product: not of the machine it was written on, nor of who or what wrote it. Each pattern
 * is written so that it does not match its own text.
 * @type {[RegExp, string][]}
 */
const WORDS = [
  [/(?<![\w.-])\/(work|root|tmp)\/[\w.-]/, 'a path of one machine'],
  [
    /\bregistry\s*=\s*http|https?:\/\/[\w.-]*\b(artifactory|nexus|verdaccio|registry)\b(?!\.npmjs\.org)/i,
    'a package registry',
  ],
  [/\b(sub-?agents?|(AI|coding)[ -](agents?|assistants?)|language[ ]models?)\b/i, 'who or what wrote it'],
  [/\b(this[ ]workplace|work(ing)?[ ]sessions?|system[ ]prompt)\b/i, 'how it was written'],
];

const TEXT =
  /\.([cm]?[jt]sx?|json|md|ya?ml|css|html|svg|sql|graphql|sh|txt|conf|ics|csv)$|(^|\/)(Dockerfile|LICENSE|run|pre-commit|\.[\w-]+)$/;

/**
 * @param {string} root
 * @returns {string[]}
 */
export function checkWorkplaceWords(root) {
  return listFiles(root)
    .filter((file) => TEXT.test(file))
    .flatMap((file) =>
      fs
        .readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((text, i) =>
          WORDS.filter(([word]) => word.test(text)).map(([, what]) => `${file}:${i + 1} names ${what}`),
        ),
    );
}
