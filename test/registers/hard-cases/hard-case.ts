import { type RegisterBuilder, registerBuilder } from "../../../src/example/register-builder.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import type { Profile } from "../../../src/model/register.ts";

/** A register in the making for one case that could break the model. */
export const hardCase = (name: string, profile: Profile): RegisterBuilder =>
  registerBuilder({
    newId: seededIds(`hard case ${name}`),
    createdAt: "2026-11-25T09:00:00.000Z",
    row: { name, profile },
  });
