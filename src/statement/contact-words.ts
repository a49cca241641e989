import { countryName } from "../library/country-name.ts";
import type { Address, ContactPoint } from "../model/values.ts";
import { capitalize, enumerate } from "../words/sentence.ts";
import type { DocumentContext } from "./document-context.ts";
import { cleaned, isPlaceholder } from "./own-text.ts";

type Reachable = Pick<ContactPoint, "address" | "email" | "phone">;

const known = (text: string | null): string | null => {
  const said = text === null ? "" : cleaned(text);
  return said === "" || isPlaceholder(said) ? null : said;
};

/** A postal address on one line; null when nothing of it is known. The Netherlands goes without saying. */
export function addressLine(address: Address | null, context: DocumentContext): string | null {
  if (address === null) return null;
  const place = [known(address.postalCode), known(address.city)].filter((part) => part !== null).join(" ");
  const country =
    address.country === null || address.country === "NL" ? null : countryName(address.country, context.language);
  const parts = [known(address.street), place === "" ? null : place, country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** "Mail naar a@b.nl, bel 030 … of schrijf naar …": how to reach somebody, as a sentence without full stop; null when unknown. */
export function reachPhrase(contact: Reachable, context: DocumentContext): string | null {
  const { who } = context.words.statement;
  const email = known(contact.email);
  const phone = known(contact.phone);
  const address = addressLine(contact.address, context);
  const ways = [
    email === null ? null : who.mail(email),
    phone === null ? null : who.call(phone),
    address === null ? null : who.write(address),
  ].filter((way) => way !== null);
  return ways.length === 0 ? null : capitalize(enumerate(ways, context.words.common, "or"));
}

/** The same with the person to ask for, unless that is the organisation itself. */
export function reachNamed(contact: ContactPoint, own: string | null, context: DocumentContext): string | null {
  const way = reachPhrase(contact, context);
  const name = known(contact.name);
  if (name === null || name === own) return way;
  return way === null ? null : context.words.statement.who.named(way, name);
}

/** Name and ways to reach it in one line, for a representative: "Kantoor X, Straat 1, 1000 AA Stad, a@b.nl". */
export function contactLine(contact: ContactPoint, context: DocumentContext): string | null {
  const parts = [
    known(contact.name),
    addressLine(contact.address, context),
    known(contact.email),
    known(contact.phone),
  ];
  const all = parts.filter((part) => part !== null);
  return all.length === 0 ? null : all.join(", ");
}
