/**
 * A stand-in for the application in the specification of the start: it behaves as FAKE says.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';

const { FAKE, PORT, DATA_DIR, DATABASE_URL } = process.env;

/** @param {string} name @param {string} text */
const note = (name, text) => fs.writeFileSync(path.join(DATA_DIR ?? '', name), text);

if (FAKE === 'wrong-setting') {
  process.stderr.write('MERGE_WINDOW_S is "vaak", maar moet een aantal seconden zijn.\n');
  process.exit(1);
}

note('env.json', JSON.stringify(process.env));
http
  .createServer((request, response) => {
    if (request.url === '/die') {
      process.stdout.write('{"level":"fatal","msg":"the disk is full"}\n', () => process.exit(3));
    }
    response.writeHead(request.url === '/health/ready' ? 200 : 404).end();
  })
  .listen(Number(PORT));

process.on('SIGTERM', async () => {
  if (FAKE === 'stubborn') return note('asked-to-stop', '');
  const client = new pg.Client(DATABASE_URL);
  await client.connect();
  await client.end();
  note('stopped-before-the-database', '');
  process.exit(0);
});
