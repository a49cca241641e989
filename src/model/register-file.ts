import { z } from "zod";
import { type CollectionKey, collectionKeys, collections } from "./kinds.ts";
import { RegisterRow, registerFormat, schemaVersion } from "./register.ts";

const arrays = Object.fromEntries(
  collectionKeys.map((key) => [key, z.array(collections[key].schema as z.ZodType).readonly()]),
) as unknown as { readonly [key in CollectionKey]: z.ZodType };

/**
 * The whole of `register.json`, for the published JSON Schema. Reading goes through `readRegister`, which also checks what no
 * schema can say: references, duplicate ids, characters.
 */
export const RegisterFile = z.strictObject({
  format: z.literal(registerFormat),
  schemaVersion: z.literal(schemaVersion),
  register: RegisterRow,
  ...arrays,
});

/** The JSON Schema (draft 2020-12) of `register.json`, made from the code. */
export const registerJsonSchema = (): object => ({
  $id: `https://verantwoord.example/schemas/register-${schemaVersion}.json`,
  title: `Verantwoord register, schema version ${schemaVersion}`,
  ...z.toJSONSchema(RegisterFile, { io: "input", reused: "ref" }),
});
