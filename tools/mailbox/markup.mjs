/** Text that already is HTML, so that `html` does not escape it again. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/**
 * Builds HTML in which every value is escaped, unless it is itself made by `html`.
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(render)));
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function render(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value ?? ''));
}

/** @param {string} text */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Escaped text in which the addresses can be followed.
 * @param {string} text
 */
export function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]+)/)
    .map((piece, i) => (i % 2 === 0 ? piece : html`<a href="${piece}">${piece}</a>`));
}
