/**
 * The least that a server can do, in a process of its own: answer with a text that stands ready (`/<bytes>`), and send
 * to a room of Socket.IO what is posted to `/emit`.
 */
import http from 'node:http';
import { Server } from 'socket.io';

/** @type {Map<string, Buffer>} */
const answers = new Map();

/** A JSON text of the given length. @param {string} size */
function answerOf(size) {
  const known = answers.get(size);
  if (known) return known;
  const frame = '{"data":""}';
  const made = Buffer.from(`{"data":"${'x'.repeat(Math.max(0, Number(size) - frame.length))}"}`);
  answers.set(size, made);
  return made;
}

const server = http.createServer((request, response) => {
  if (request.url === '/emit') return void takeIn(request, response);
  const body = answerOf((request.url ?? '').slice(1));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
});

const io = new Server(server, { serveClient: false });
io.on('connection', (socket) => void socket.join('room'));

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function takeIn(request, response) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  io.to('room').emit('bericht:posted', JSON.parse(Buffer.concat(chunks).toString()));
  response.end('{}');
}

// Who started us is gone when the channel is.
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 });
});
