import { z } from "zod";

/** Text that says something: never empty. An empty field is `null`. */
export const Text = z.string().min(1);

/** A calendar day without time or zone, "2026-11-25". Days are read in the register's time zone. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** An instant in UTC, "2026-11-25T13:40:00.000Z". */
export const Instant = z.iso.datetime();

/** An ISO 8601 duration such as "P6M" or "P7Y". "P12M" and "P1Y" are equal in length and stay as written. */
export const Duration = z.iso.duration();
export type Duration = z.infer<typeof Duration>;

/** ISO 3166-1 alpha-2, upper case: "NL". */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
export type CountryCode = z.infer<typeof CountryCode>;

/** Whole number of people, records or days. */
export const Count = z.int().nonnegative();

/**
 * Three values everywhere: `null` is *not answered*, `[]` is *answered: none*, else the answer. A list made with this
 * function is never `undefined`, and no import, screen or export may turn one value into another.
 */
export const listAnswer = <T extends z.ZodType>(item: T) => z.array(item).readonly().nullable();

/** The answer "none", for answers that are an object and not a list. */
export const None = z.strictObject({ kind: z.literal("none") }).readonly();

/** A postal address; what is not known of it is `null`. */
export const Address = z
  .strictObject({
    street: Text.nullable(),
    postalCode: Text.nullable(),
    city: Text.nullable(),
    country: CountryCode.nullable(),
  })
  .readonly();
export type Address = z.infer<typeof Address>;

/** Where someone can be reached. */
export const ContactPoint = z
  .strictObject({ name: Text.nullable(), email: Text.nullable(), phone: Text.nullable(), address: Address.nullable() })
  .readonly();
export type ContactPoint = z.infer<typeof ContactPoint>;
