import { registerBuilder } from "../../src/example/register-builder.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { testInstant } from "./small-register.ts";

/** The day on which tests run. */
export const testToday = "2026-11-25";

/** A builder of small registers with fixed ids, in which only what a test is about is filled in. */
export const testBuilder = () => registerBuilder({ newId: seededIds("test"), createdAt: testInstant });
