import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { ChecklistPoint, checklistOf, libraryChecklist } from "../../src/library/article-checklists.ts";
import { CookieRule, libraryCookieRules } from "../../src/library/cookie-rules.ts";
import { DpiaCriterion, libraryDpiaCriteria } from "../../src/library/dpia-criteria.ts";
import {
  aboutLegalBasis,
  aboutSpecialGround,
  LibraryLegalBasis,
  libraryLegalBases,
} from "../../src/library/legal-bases.ts";
import {
  LibraryParty,
  libraryParties,
  libraryParty,
  matchLibraryParty,
  searchLibraryParties,
} from "../../src/library/parties.ts";
import { certaintyOf, type Provenance } from "../../src/library/provenance.ts";
import { LibraryPurpose, libraryPurposes } from "../../src/library/purposes.ts";
import { LibraryRetentionTerm, libraryRetentionTerms } from "../../src/library/retention-terms.ts";
import { settingsToRecord } from "../../src/library/settings-to-record.ts";
import {
  AdequacyDecision,
  EeaCountry,
  LibraryTransferInstrument,
  libraryAdequacyDecisions,
  libraryEeaCountries,
  libraryTransferInstruments,
  libraryTransferNotes,
  TransferNote,
} from "../../src/library/transfers.ts";
import { libraryVagueTerms, VagueTerm } from "../../src/library/vague-terms.ts";
import { libraryEntries } from "../../src/library/vocabulary.ts";
import { LegalBasis, SpecialGround } from "../../src/model/legal-basis.ts";
import { searchForm } from "../../src/words/search-form.ts";

type Fact = Provenance & { readonly id: string };
const lists: ReadonlyArray<readonly [string, z.ZodType, ReadonlyArray<Fact>, number]> = [
  ["retention terms", LibraryRetentionTerm, libraryRetentionTerms, 165],
  ["legal bases", LibraryLegalBasis, libraryLegalBases, 37],
  ["parties", LibraryParty, libraryParties, 95],
  ["adequacy decisions", AdequacyDecision, libraryAdequacyDecisions, 19],
  ["EEA countries", EeaCountry, libraryEeaCountries, 30],
  ["transfer instruments", LibraryTransferInstrument, libraryTransferInstruments, 13],
  ["transfer notes", TransferNote, libraryTransferNotes, 7],
  ["vague terms", VagueTerm, libraryVagueTerms, 62],
  ["cookie rules", CookieRule, libraryCookieRules, 30],
  ["DPIA criteria", DpiaCriterion, libraryDpiaCriteria, 36],
  ["checklist points", ChecklistPoint, libraryChecklist, 140],
  ["purposes", LibraryPurpose, libraryPurposes, 28],
];

describe.each(lists)("the library's %s", (_name, schema, facts, count) => {
  it("fit their schema, each with an id of its own", () => {
    for (const fact of facts) expect(schema.safeParse(fact).error?.issues ?? [], fact.id).toEqual([]);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(count);
  });

  it("show what was read in a source and what was not", () => {
    for (const fact of facts) {
      expect(fact.verified || fact.confidence !== null, fact.id).toBe(true);
      expect(certaintyOf(fact) === "unverified", fact.id).toBe(!fact.verified);
    }
  });
});

describe("retention terms", () => {
  it("count from an event that the library has", () => {
    const events = new Set(libraryEntries("event").map((event) => event.id));
    expect(libraryRetentionTerms.filter((term) => !events.has(term.eventId))).toEqual([]);
  });

  it("count the sixteen tax terms from the end of the financial year, once", () => {
    const byYear = libraryRetentionTerms.filter((term) => term.counting === "financial-year-end");
    expect(byYear).toHaveLength(16);
    for (const term of byYear) {
      expect(term).toMatchObject({ eventId: "event-record-loses-value", minimum: "P7Y", maximum: null });
    }
  });

  it("tell what their form needs", () => {
    for (const term of libraryRetentionTerms) {
      if (term.form === "period") expect(term.minimum ?? term.maximum, term.id).not.toBeNull();
      if (term.form === "criterion") expect(term.criterion, term.id).not.toBeNull();
    }
  });
});

describe("bases", () => {
  it("are told for each of the six, and for each ground of the model", () => {
    for (const basis of LegalBasis.options) expect(aboutLegalBasis(basis)?.group).toBe("art6");
    for (const ground of SpecialGround.options) expect(aboutSpecialGround(ground), ground).not.toEqual([]);
  });
});

describe("parties", () => {
  it("keep one name for one party", () => {
    const owners = new Map<string, string>();
    for (const { id, label, aliases } of libraryParties) {
      for (const name of [label.nl, ...aliases].map(searchForm)) {
        expect(owners.get(name) ?? id, name).toBe(id);
        owners.set(name, id);
      }
    }
  });

  it("give a brand its role per service", () => {
    expect(libraryParty("mollie")?.services.map(({ role }) => role)).toEqual(["controller", "processor"]);
    expect(libraryParty("postnl")?.needsProcessorAgreement).toBe("depends");
    expect(libraryParty("dhl")).toMatchObject({ role: "controller", needsProcessorAgreement: "no" });
    expect(libraryParty("google-analytics")).toMatchObject({ role: "processor", needsProcessorAgreement: "yes" });
    expect(libraryParty("cleaning-company")?.role).toBe("none");
  });

  it("match by name only, and search by kind as well", () => {
    expect(matchLibraryParty("Google Analytics")?.id).toBe("google-analytics");
    expect(matchLibraryParty("Rabobank")).toBeNull();
    expect(matchLibraryParty("betaalprovider")).toBeNull();
    expect(matchLibraryParty("WeTransfer")).toBeNull();
    expect(searchLibraryParties("betaalprovider").map(({ id }) => id)).toContain("mollie");
    expect(searchLibraryParties("google")[0]?.id).toBe("google-analytics");
  });
});

describe("settings to record", () => {
  it("stand for Google Analytics, with the warning that the old guide does not cover GA4", () => {
    const ids = settingsToRecord("google-analytics").map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(ids).toContain("ga4-caveat");
    expect(settingsToRecord("postnl")).toEqual([]);
  });
});

describe("checklists", () => {
  it("are found by article and by paragraph", () => {
    expect(checklistOf("30(1)").length).toBeGreaterThan(5);
    expect(checklistOf("30").length).toBeGreaterThan(checklistOf("30(1)").length);
    expect(checklistOf("3")).toEqual([]);
    for (const article of ["7(1)", "19", "21(4)", "22", "24", "25", "32", "35(7)", "36", "37", "38", "39"]) {
      expect(checklistOf(article), article).not.toEqual([]);
    }
  });
});
