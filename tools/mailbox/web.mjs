import fs from 'node:fs';
import http from 'node:http';
import { letterBody, letterPage, listPage, notFoundPage } from './pages.mjs';

const STYLE = fs.readFileSync(new URL('./mailbox.css', import.meta.url), 'utf8');

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail may bring its own style and pictures, but no script, and it fetches nothing from outside. */
const BODY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/**
 * The pages for people and the JSON for tests: `GET /api?to=`, `GET /api/:id`, `DELETE /api`.
 * @param {import('./letterbox.mjs').Letterbox} letterbox
 */
export function createWebServer(letterbox) {
  return http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [first, id, view] = url.pathname.split('/').slice(1);
    const letter = id ? letterbox.find(id) : undefined;

    if (first === 'api') return answerApi(letterbox, request, response, { id, recipient: url.searchParams.get('to') });
    if (first === 'legen' && request.method === 'POST') return emptyFromPage(letterbox, request, response);
    if (first === 'mailbox.css') return send(response, 200, 'text/css', STYLE);
    if (first === 'bericht' && letter && !view) return sendPage(response, 200, letterPage(letter));
    if (first === 'bericht' && letter && view === 'inhoud') {
      return send(response, 200, 'text/html', letterBody(letter), BODY_POLICY);
    }
    if (first === 'bericht' && letter && view === 'bron') return send(response, 200, 'text/plain', letter.raw);
    if (first === '' && !id) {
      const recipient = url.searchParams.get('aan') ?? '';
      const page = Math.max(1, Number.parseInt(url.searchParams.get('pagina') ?? '1', 10) || 1);
      return sendPage(response, 200, listPage(letterbox.list(recipient), { recipient, page }));
    }
    return sendPage(response, 404, notFoundPage());
  });
}

/**
 * @param {import('./letterbox.mjs').Letterbox} letterbox
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {{ id: string | undefined, recipient: string | null }} asked
 */
function answerApi(letterbox, request, response, { id, recipient }) {
  /** @param {number} status @param {unknown} body */
  const json = (status, body) => send(response, status, 'application/json', JSON.stringify(body));
  if (request.method === 'DELETE' && !id) {
    letterbox.clear();
    return json(200, {});
  }
  if (request.method !== 'GET') return json(405, { error: 'Deze methode bestaat hier niet' });
  if (!id)
    return json(
      200,
      letterbox.list(recipient).map(({ raw, ...letter }) => letter),
    );
  const letter = letterbox.find(id);
  return letter ? json(200, letter) : json(404, { error: 'Dit bericht is er niet' });
}

/**
 * Another site could post this form too: a browser tells where it came from.
 * @param {import('./letterbox.mjs').Letterbox} letterbox
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function emptyFromPage(letterbox, request, response) {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return sendPage(response, 403, notFoundPage());
  letterbox.clear();
  response.writeHead(303, { location: '/' }).end();
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} page
 */
const sendPage = (response, status, page) => send(response, status, 'text/html', page);

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 * @param {string} [policy]
 */
function send(response, status, type, body, policy = PAGE_POLICY) {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .end(body);
}
