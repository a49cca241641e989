import type { nl } from "./nl.ts";

/** All words of one language; Dutch gives the shape. */
export type Words = typeof nl;

/** The languages of screens and documents. */
export type Language = "nl" | "en";
