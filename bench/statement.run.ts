// One process of the measurement in statement.bench.mjs: the privacy statement of a register, planned and read for how it reads.
import { synthesizeRegister } from "../src/example/synthetic-register.ts";
import { sentencesOf } from "../src/statement/document.ts";
import { documentRequest } from "../src/statement/document-kind.ts";
import { documentToHtml } from "../src/statement/formats/html.ts";
import { privacyStatement } from "../src/statement/privacy-statement.ts";
import { readabilityOf } from "../src/statement/readability.ts";
import { nl } from "../src/words/nl.ts";

const today = "2026-11-25";
const activities = Number(process.argv[2] ?? 200);
const register = synthesizeRegister({ activities, seed: "bench", today });
const request = documentRequest({ language: "nl", today, words: nl, layered: true });

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

const cloneMs = timed(() => structuredClone(register)).ms;
// The first is what somebody waits for who opens the screen; the others what follows an edit.
const first = timed(() => privacyStatement.plan(register, request));
const after = Array.from({ length: 9 }, () => timed(() => privacyStatement.plan(register, request)).ms).sort(
  (a, b) => a - b,
);
const { document, gaps } = first.value;
process.stdout.write(
  JSON.stringify({
    cloneMs,
    firstMs: first.ms,
    planMs: after[4],
    readabilityMs: timed(() => readabilityOf(document)).ms,
    htmlMs: timed(() => documentToHtml(document)).ms,
    sentences: [...sentencesOf(document)].length,
    gaps: gaps.length,
  }),
);
