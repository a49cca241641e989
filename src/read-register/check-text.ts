import type { Json } from "../json/canonical-json.ts";
import type { ReadProblem } from "./read-problem.ts";

/** Keys that could reach an object's prototype: no field of ours, and refused before anything is copied. */
const reservedKeys = new Set(["__proto__", "constructor", "prototype"]);

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The character in a text that no document can hold, or null. */
export function forbiddenCharacter(text: string): "null-character" | "lone-surrogate" | null {
  if (text.includes("\u0000")) return "null-character";
  return LONE_SURROGATE.test(text) ? "lone-surrogate" : null;
}

/** Every forbidden character and reserved key in a JSON value, with its place. Does not recurse deeper than any register is. */
export function checkText(root: Json): ReadonlyArray<ReadProblem> {
  const problems: ReadProblem[] = [];
  const walk = (value: Json, path: string, depth: number): void => {
    if (typeof value === "string") {
      const character = forbiddenCharacter(value);
      if (character !== null) problems.push({ code: "forbidden-character", character, path, name: null });
    } else if (depth > maxDepth) {
      problems.push({ code: "wrong-shape", expected: "less-nesting", path, name: null });
    } else if (Array.isArray(value)) {
      value.forEach((item: Json, index: number) => {
        walk(item, `${path}[${index}]`, depth + 1);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const here = path === "" ? key : `${path}.${key}`;
        if (reservedKeys.has(key)) problems.push({ code: "reserved-key", key, path: here, name: null });
        else if (forbiddenCharacter(key) !== null) {
          problems.push({ code: "forbidden-character", character: "null-character", path: here, name: null });
        } else if (inner !== undefined) walk(inner, here, depth + 1);
      }
    }
  };
  walk(root, "", 0);
  return problems;
}

const maxDepth = 40;
