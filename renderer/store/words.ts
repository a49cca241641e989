import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { useSettings } from "./settings.ts";

export const wordsOf = (language: Language): Words => (language === "nl" ? nl : en);

/** The words of the language of the screens. */
export const useWords = (): Words => wordsOf(useSettings((settings) => settings.language));
