const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** One Ctrl-C may reach us twice, from the terminal and passed on by npm; a person is slower than this. */
const ONE_WISH_MS = 300;
const LOOK_EVERY_MS = 250;

/**
 * Calls back for each wish to stop: Ctrl-C, a terminal that closes, a manager that ends us.
 * @param {() => void} stop
 */
export function onStopSignal(stop) {
  let last = Number.NEGATIVE_INFINITY;
  const wish = () => {
    if (performance.now() - last < ONE_WISH_MS) return;
    last = performance.now();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, wish);
  watchParent(() => last === Number.NEGATIVE_INFINITY && wish());
}

/**
 * A SIGTERM to npm kills the shell between npm and us, and does not reach us; it only shows in our having another
 * parent. Without npm a parent may go (nohup), and we stay.
 * @param {() => void} gone
 */
function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
