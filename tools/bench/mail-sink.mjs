/** Takes in all mail and forgets it, in a process of its own so that it does not count as work of ours. */
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  authOptional: true,
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => done());
  },
});
server.on('error', () => {});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 });
});
