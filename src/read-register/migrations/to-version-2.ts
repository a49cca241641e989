import type { Json } from "../../json/canonical-json.ts";
import { derivedId } from "../../model/derived-id.ts";
import type { StoredRegister } from "../migrations.ts";

type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * Version 2: published versions, assessments, destructions and waivers come in, empty. A text says of which kind it is and whether it is
 * layered, a controller may have a house style. An agreement gets its period of notice and the proof of deletion, its
 * clauses become points with a place in the document. A vetting holds several certificates. A site's location says of which kind it is.
 * An engagement gets the notices of new sub-processors. The register's row says its version.
 */
export function toVersion2(stored: StoredRegister): StoredRegister {
  return {
    ...stored,
    schemaVersion: 2,
    register: isObject(stored.register) ? { ...stored.register, schemaVersion: 2 } : stored.register,
    publishedVersions: [],
    assessments: [],
    destructions: [],
    waivers: [],
    agreements: each(stored.agreements, (agreement) => ({
      ...agreement,
      noticePeriod: null,
      deletionProof: null,
      clauses: each(agreement.clauses, ({ letter, ...clause }) => ({ ...clause, point: letter, place: null })),
    })),
    controllers: each(stored.controllers, (controller) => ({ ...controller, houseStyle: null })),
    statements: each(stored.statements, (text) => ({ ...text, kind: "privacy-statement", layered: false })),
    engagements: each(stored.engagements, (engagement) => ({ ...engagement, subProcessorNotices: null })),
    activities: each(stored.activities, withCertificates),
    sites: each(stored.sites, (site) => {
      const { location } = site;
      const told = withCertificates(site);
      return isObject(location) ? { ...told, location: { kind: "used", ...location } } : told;
    }),
  };
}

/** An activity or site in whose party uses the one certificate became a list; itself where there was no vetting. */
function withCertificates(owner: JsonObject): JsonObject {
  const uses = owner.partyUses;
  if (!Array.isArray(uses) || !uses.some((use: Json) => isObject(use) && isObject(use.vetting))) return owner;
  return { ...owner, partyUses: each(uses, (use) => (isObject(use.vetting) ? withList(use, use.vetting) : use)) };
}

function withList(use: JsonObject, { certificate, ...vetting }: JsonObject): JsonObject {
  const certificates = isObject(certificate)
    ? [{ id: derivedId(`certificate of ${String(use.id)}`), ...certificate }]
    : null;
  return { ...use, vetting: { ...vetting, certificates } };
}

/** A list with each object changed; anything that is no list of objects stays, for the schema to refuse with its place. */
function each(list: Json | undefined, change: (item: JsonObject) => JsonObject): Json | undefined {
  return Array.isArray(list) ? list.map((item: Json) => (isObject(item) ? (change(item) as Json) : item)) : list;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
