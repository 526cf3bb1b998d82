import os from 'node:os';
import { median } from './numbers.mjs';

/**
 * @typedef {import('./load.mjs').Measured} Measured
 * @typedef {object} Round what was measured shortly after one another
 * @property {Measured} product
 * @property {Measured} sql
 * @property {Measured} [fixed] an answer that stood ready
 */

/** @param {number | undefined} value @param {number} [digits] */
export const shown = (value, digits = 1) =>
  value === undefined || Number.isNaN(value) ? 'unknown' : value.toFixed(digits);

/**
 * A table that reads well in a terminal and in Markdown.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export const RATE_HEAD = [
  'a page or a deed',
  'per second',
  'p50 ms',
  'p99 ms',
  'CPU ms each',
  'bare SQL per second',
  'ratio',
  'fixed JSON per second',
];

/**
 * Medians over the rounds; the ratio is the median of the ratios within a round, so that what else the machine did
 * weighs on both sides of it.
 * @param {string} title
 * @param {Round[]} rounds
 */
export function rateRow(title, rounds) {
  const of = (/** @type {(round: Round) => number | undefined} */ pick) => median(rounds.map(pick));
  return [
    title,
    shown(
      of(({ product }) => product.rate),
      0,
    ),
    shown(of(({ product }) => product.p50)),
    shown(of(({ product }) => product.p99)),
    shown(
      of(({ product }) => product.cpu),
      2,
    ),
    shown(
      of(({ sql }) => sql.rate),
      0,
    ),
    shown(
      of(({ product, sql }) => product.rate / sql.rate),
      2,
    ),
    rounds.some(({ fixed }) => fixed)
      ? shown(
          of(({ fixed }) => fixed?.rate),
          0,
        )
      : '',
  ];
}

export const FAN_OUT_HEAD = [
  'one bericht to',
  'p50 ms',
  'p99 ms',
  'last ms',
  'bare p50 ms',
  'bare p99 ms',
  'bare last ms',
  'ratio of last',
  'all in after ms',
];

/** @param {Awaited<ReturnType<typeof import('./fan-out.mjs').measureFanOut>>} result */
export function fanOutRow({ sockets, connectMs, product, bare }) {
  return [
    `${sockets} sockets`,
    ...[product.p50, product.p99, product.last, bare.p50, bare.p99, bare.last].map((ms) => shown(ms)),
    shown(product.last / bare.last, 2),
    shown(connectMs, 0),
  ];
}

/** The kind of machine, without its name. */
export function machine() {
  const gb = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores, ${gb} GB, ${os.platform()} ${os.arch()}, Node ${process.versions.node}, load ${shown(os.loadavg()[0])}`;
}
