import { beforeEach, expect, it } from "vitest";
import { searchCommands } from "../../renderer/app/palette-commands.ts";
import { loadLibraryThings } from "../../renderer/app/palette-library.ts";
import { changeOpen, newOpenRegister, useRegisterStore } from "../../renderer/store/register-store.ts";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { nl } from "../../src/words/nl.ts";

const register = synthesizeRegister({ activities: 20, seed: "palette" });

beforeEach(async () => {
  await loadLibraryThings();
  const open = newOpenRegister(register.register.id, {
    replica: { register, head: { seq: 1, hash: "" } },
    readOnly: null,
    report: null,
  } as unknown as Parameters<typeof newOpenRegister>[1]); // safe: the palette reads the register alone
  useRegisterStore.setState({ open });
  changeOpen({ register });
});

const titles = (text: string): ReadonlyArray<string> => searchCommands(text, nl, "nl", true).map(({ title }) => title);

it("finds a term of the library to take, and where it can be read", () => {
  expect(titles("sollicit")).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Nieuwe bewaartermijn: .*ollicit/)]),
  );
  expect(titles("nieuwe partij mollie")).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Nieuwe partij: Mollie/)]),
  );
});

it("finds the parts of the settings", () => {
  expect(titles("reservekop")).toContain("Instellingen: Reservekopieën");
});
