/** The port of the served form. It is fixed, because another port is another origin and an empty register. */
export const defaultPort = 4730;

export const usage = `Usage: npm start [-- OPTIONS]
  --browser    serve the app on 127.0.0.1 instead of opening the desktop window
  --port N     port of the served form (default ${defaultPort}; another port is another browser register)
  --no-open    print the address, but open no browser
  --help       this text`;

/** The options of `npm start`, or `{ problem }` with one line about the first that is not understood. */
export function readStartArguments(args) {
  const options = { browser: false, port: defaultPort, open: true, help: false };
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === "--browser") options.browser = true;
    else if (arg === "--no-open") options.open = false;
    else if (arg === "--help") options.help = true;
    else if (arg === "--port" || arg.startsWith("--port=")) {
      const text = arg === "--port" ? (rest.shift() ?? "") : arg.slice("--port=".length);
      const port = Number(text);
      if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
        return { problem: `--port takes a number from 1 to 65535, not "${text}".` };
      options.port = port;
      options.browser = true; // a port means nothing to the desktop window
    } else return { problem: `Unknown option ${arg}. Try: npm start -- --help` };
  }
  return { options };
}
