import { expect, test } from "vitest";
import { wordLabel } from "../../renderer/store/commit-label.ts";
import { nl } from "../../src/words/nl.ts";

const said = (code: string, ...names: ReadonlyArray<string>): string => wordLabel({ code, names }, nl.app.labels);

test("a change of one entity is said with its kind and name", () => {
  expect(said("party-added", "Postduif")).toBe("partij Postduif toegevoegd");
});

test("an act that touches several things has words of its own, whatever its code reads like", () => {
  for (const code of Object.keys(nl.app.labels.acts)) {
    expect(said(code, "9"), code).toBe(nl.app.labels.acts[code as keyof typeof nl.app.labels.acts](["9"]));
  }
  expect(said("register-filled", "9")).toBe("9 voorbeeldverwerkingen toegevoegd");
});
