import { expect, it } from "vitest";
import { licencesText, packagesInApp } from "../../scripts/licences.mjs";
import { root } from "../../scripts/run.mjs";

it("leaves out what is there for development only", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/b": { version: "1.0.0" },
      "node_modules/a/node_modules/@x/c": { version: "2.0.0" },
      "node_modules/vite": { version: "8.0.0", dev: true },
    },
  };
  expect(packagesInApp(lock).map(({ name, version }) => `${name} ${version}`)).toEqual(["@x/c 2.0.0", "b 1.0.0"]);
});

it("holds our licence and those of the packages in the app, in the same bytes each time", () => {
  const text = licencesText(root);
  expect(text).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  for (const name of ["react", "dexie", "zod", "exceljs", "docx"])
    expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  expect(text).not.toMatch(/^vite \d/m);
  expect(licencesText(root)).toBe(text);
});
