import type { Register } from "../model/register.ts";
import { ExportContext, type ExportOptions } from "./export-context.ts";

const maxOrganisationLength = 60;

/** "Verwerkingsregister Hof & Haven 2026-11-25.xlsx"; a version for somebody else says for whom. Fit for Windows, macOS and Linux. */
export function exportFileName(
  register: Register,
  options: ExportOptions,
  extension: "xlsx" | "csv" | "json" | "verantwoord",
): string {
  const { exports } = options.words;
  const organisation = safeFileNamePart(new ExportContext(register, options).organisation);
  const parts = [
    exports.fileName.register,
    organisation === "" ? exports.unnamedOrganisation : organisation,
    options.today,
    ...(options.reader === "internal" ? [] : [exports.fileName[options.reader]]),
  ];
  return `${parts.join(" ")}.${extension}`;
}

/**
 * A text without what a file name may not hold: the signs that Windows refuses, control and direction characters, dots and
 * spaces at the ends. Cut to a length that leaves room for a path, never inside a character.
 */
export function safeFileNamePart(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, " ")
    .replace(/\s+/gu, " ");
  return [...clean]
    .slice(0, maxOrganisationLength)
    .join("")
    .replace(/^[\s.-]+|[\s.]+$/gu, "");
}
