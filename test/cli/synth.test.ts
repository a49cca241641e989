import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readRegister } from "../../src/read-register/read-register.ts";

/** Runs a command line without files: what it printed, what it told, and how it ended. */
async function printed(...argv: ReadonlyArray<string>) {
  const told: string[] = [];
  let out = "";
  const code = await run(argv, {
    readFile: async () => null,
    writeFile: async (_path, bytes) => {
      out += new TextDecoder().decode(bytes);
      return true;
    },
    listFolder: async () => null,
    tell: (line) => told.push(line),
    now: () => "2026-11-25T09:00:00.000Z",
  });
  return { code, out, told };
}

describe("synth", () => {
  it("prints a register that can be read, the same for the same seed", async () => {
    const first = await printed("synth", "--activities", "25", "--seed", "s", "--profile", "care");
    expect(first).toMatchObject({ code: 0, told: [] });
    const read = readRegister(JSON.parse(first.out));
    expect(read.ok && [read.value.activities.size, read.value.register.profile]).toEqual([25, "care"]);
    expect((await printed("synth", "--activities", "25", "--seed", "s", "--profile", "care")).out).toBe(first.out);
  });

  it.each([
    [["--seed", "s"], "activities"],
    [["--activities", "ten", "--seed", "s"], "activities"],
    [["--activities", "10"], "seed"],
    [["--activities", "10", "--seed", "s", "--profile", "circus"], "profile"],
  ])("refuses %j with one line that names the option", async (argv, option) => {
    const { code, out, told } = await printed("synth", ...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`--${option}`);
  });
});
