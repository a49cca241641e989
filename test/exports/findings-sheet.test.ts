import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { waiveFinding } from "../../src/checks/waivers.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import type { ExportReader } from "../../src/exports/export-context.ts";
import { apply } from "../../src/history/apply.ts";
import { plan, rowsOf, sheet, textsOf } from "./plan-reading.ts";

const today = "2026-11-25";
const example = exampleRegister({ today });
const [first] = runAll(example, rules, today);
if (first === undefined) throw new Error("the example has findings");
const answer = {
  reason: "De leverancier tekent in januari.",
  acceptedById: null,
  acceptedBy: "directeur bedrijfsvoering",
  madeOn: today,
  until: "2027-02-01",
};
const edit = waiveFinding(first, answer, seededIds("findings-sheet"));
const waived = apply(example, edit.ok ? edit.value.changes : []);
if (!waived.ok) throw new Error("the waiver fits the example");
const register = waived.value;
const findings: ReadonlyArray<Finding> = runAll(register, rules, today);

describe("findings in the workbook for internal use", () => {
  it("stand a row each, gravest first, with where they are as a jump to the activity's row", () => {
    const of = sheet(plan(register, { findings }), "findings");
    const rows = rowsOf(of);
    expect(rows).toHaveLength(findings.length);
    const row = textsOf(of, rows[0]);
    expect(row.Ernst).toBe("Tekort");
    expect(row.Artikel).toBe(findings[0]?.article);
    expect(rows.flat().some((cell) => typeof cell === "object" && cell?.kind === "link")).toBe(true);
  });

  it("say of the one that was accepted why, by whom and until when, and nothing of the others", () => {
    const of = sheet(plan(register, { findings }), "findings");
    const told = rowsOf(of).map((row) => textsOf(of, row));
    const accepted = told.filter((row) => row["Reden om af te wijken"] !== "");
    expect(accepted).toHaveLength(1);
    expect(accepted[0]?.["Aanvaard door"]).toBe("directeur bedrijfsvoering");
    expect(accepted[0]?.["Tot en met"]).toBe("2027-02-01");
  });

  it("are followed by the deviations, each with how it stands", () => {
    const of = sheet(plan(register, { findings }), "waivers");
    const row = textsOf(of, rowsOf(of)[0]);
    expect(row["Reden om af te wijken"]).toBe("De leverancier tekent in januari.");
    expect(row.Stand).toBe("geldt");
  });

  it.each<ExportReader>(["ap", "customer", "public"])(
    "never go to the reader %s, not even when they are handed over",
    (reader) => {
      const { sheets } = plan(register, { findings, reader });
      const keys = sheets.map(({ key }) => key);
      expect(keys).not.toContain("findings");
      expect(keys).not.toContain("waivers");
      const said = sheets.flatMap((of) => rowsOf(of).flatMap((row) => Object.values(textsOf(of, row))));
      expect(said.join("\n")).not.toContain(answer.reason);
    },
  );
});
