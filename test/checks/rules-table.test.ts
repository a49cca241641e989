import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../../src/checks/rules.ts";
import { en } from "../../src/words/en.ts";

const readme = new URL("../../README.md", import.meta.url);
const [begin, end] = ["<!-- rules -->\n", "<!-- /rules -->"];

/** The table of rules as README shows it, in groups. */
function rulesTable(): string {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const rows = groups.flatMap((group) =>
    rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, article }) => {
        const { title, fix } = en.checks.rules[id];
        return `| ${group} | \`${id}\` | ${severity} | ${article} | ${title} | ${fix ?? ""} |`;
      }),
  );
  return ["| group | rule | severity | article | what | fix |", "|---|---|---|---|---|---|", ...rows, ""].join("\n");
}

it("README shows the rules that the code has", () => {
  const text = readFileSync(readme, "utf8");
  const [before = "", rest = ""] = text.split(begin);
  const after = rest.slice(rest.indexOf(end));
  const made = `${before}${begin}${rulesTable()}${after}`;
  if (process.env.UPDATE_README === "1") writeFileSync(readme, made);
  else expect(text).toBe(made);
});
