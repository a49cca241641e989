import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { exportFileName, safeFileNamePart } from "../../src/exports/export-file-name.ts";
import { english, options } from "./plan-reading.ts";

const example = exampleRegister({ today: "2026-11-25" });

test("a file's name carries organisation, day and, for the AP, the reader", () => {
  expect(exportFileName(example, options(), "xlsx")).toBe("Verwerkingsregister Hof & Haven 2026-11-25.xlsx");
  expect(exportFileName(example, options({ reader: "ap", ...english }), "csv")).toBe(
    "Record of processing Hof & Haven 2026-11-25 AP.csv",
  );
  const named = {
    ...example,
    controllers: new Map(),
    register: { ...example.register, name: "../../\u202Eexe: B.V." },
  };
  expect(exportFileName(named, options(), "xlsx")).toBe("Verwerkingsregister exe B.V 2026-11-25.xlsx");
});

test("no name holds what a file system refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const name = safeFileNamePart(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[\s.]|[\s.]$/u);
      expect([...name].length).toBeLessThanOrEqual(60);
    }),
  );
});
