import { expect, test } from "vitest";
import { suggestPurposes } from "../../../renderer/features/activities/suggest-purposes.ts";
import { libraryPurposes } from "../../../src/library/purposes.ts";
import { nl } from "../../../src/words/nl.ts";

test("a purpose says which bases are usual for it, where that stands and that nobody checked it", () => {
  expect(suggestPurposes("marketing", "nl", nl)[0]).toMatchObject({
    id: "purpose-direct-marketing",
    addition: "meestal toestemming of gerechtvaardigd belang",
    provenance: { kind: "unverified" },
  });
});

test("every purpose names bases that the model knows", () => {
  const all = suggestPurposes("", "nl", nl);
  expect(all).toHaveLength(libraryPurposes.length);
  for (const { id, addition } of all) expect(addition, id).toMatch(/^meestal ./);
});
