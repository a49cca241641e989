import type { Finding } from "../../src/checks/finding.ts";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { rules } from "../../src/checks/rules.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";

/** All findings of the example register on a day, the gravest first. */
export function findAll(): ReadonlyArray<Finding> {
  const today = "2026-11-25";
  const register = exampleRegister({ newId: seededIds("findings"), today, createdAt: "2026-11-25T10:00:00.000Z" });
  return new FindingsIndex(register, rules, today).all();
}
