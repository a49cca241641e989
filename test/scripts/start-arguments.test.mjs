import { describe, expect, it } from "vitest";
import { defaultPort, readStartArguments } from "../../scripts/start-arguments.mjs";

describe("the options of npm start", () => {
  it("asks for the desktop on the fixed port and opens a browser when nothing is said", () => {
    expect(readStartArguments([]).options).toEqual({ browser: false, port: defaultPort, open: true, help: false });
    expect(defaultPort).toBe(4730);
  });

  it("understands --browser, --no-open and both ways of writing a port", () => {
    expect(readStartArguments(["--browser", "--no-open"]).options).toMatchObject({ browser: true, open: false });
    expect(readStartArguments(["--port", "5000"]).options).toMatchObject({ browser: true, port: 5000 });
    expect(readStartArguments(["--port=5000"]).options).toMatchObject({ browser: true, port: 5000 });
  });

  it.each([["--port"], ["--port", "0"], ["--port", "65536"], ["--port", "80x"], ["--port="], ["--colour"]])(
    "refuses %s %s with one line",
    (...args) => {
      const { problem, options } = readStartArguments(args.filter((arg) => arg !== undefined));
      expect(options).toBeUndefined();
      expect(problem).toMatch(/^.+$/);
    },
  );
});
