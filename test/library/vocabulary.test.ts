import { describe, expect, it } from "vitest";
import { copyToVocabulary } from "../../src/library/copy-to-vocabulary.ts";
import { LibraryChange, libraryChanges } from "../../src/library/library-changes.ts";
import { LibraryDataCategory, LibraryEntry } from "../../src/library/library-entry.ts";
import { libraryVersion } from "../../src/library/library-version.ts";
import {
  dataCategoryLabel,
  libraryDataCategories,
  libraryEntries,
  libraryEntry,
} from "../../src/library/vocabulary.ts";
import { VocabularyEntry, type VocabularyKind } from "../../src/model/vocabulary.ts";
import { searchForm } from "../../src/words/search-form.ts";
import { canonicalItems } from "./canonical-items.ts";

const kinds: ReadonlyArray<VocabularyKind> = ["data-subject", "data-item", "recipient", "measure", "event"];
const all = kinds.flatMap((kind): ReadonlyArray<LibraryEntry> => libraryEntries(kind));
const newId = () => "3f2b1c64-5a7e-4c1d-9b8a-0d6e5f4a3b2c";

describe("the log of changes", () => {
  it("says of each entry what its copies get now", () => {
    for (const change of libraryChanges) {
      LibraryChange.parse(change);
      expect(change.on <= libraryVersion, change.id).toBe(true);
      const entry = libraryEntry(change.id);
      if (entry === null) continue;
      const copy = copyToVocabulary(entry, newId) as unknown as { readonly [key: string]: unknown };
      const isLast = libraryChanges.findLast(({ id, at }) => id === change.id && at === change.at) === change;
      if (isLast) expect(copy[change.at], change.id).toEqual(change.after);
    }
  });
});

describe("the words of the library", () => {
  it("fit their schemas and have each an id of its own", () => {
    for (const entry of all) expect(LibraryEntry.safeParse(entry).error?.issues ?? [], entry.id).toEqual([]);
    for (const category of libraryDataCategories) LibraryDataCategory.parse(category);
    expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length);
    expect(Object.fromEntries(kinds.map((kind) => [kind, libraryEntries(kind).length > 40]))).toEqual({
      "data-subject": true,
      "data-item": true,
      recipient: true,
      measure: true,
      event: true,
    });
  });

  it.each(canonicalItems)("'%s' is the label of exactly one data item", (name) => {
    const named = libraryEntries("data-item").filter((e) => searchForm(e.forms.nl.label) === searchForm(name));
    expect(named.map((entry) => entry.id)).toHaveLength(1);
  });

  it("gives no label or synonym to two entries of one kind", () => {
    for (const kind of kinds) {
      const owners = new Map<string, string>();
      for (const entry of libraryEntries(kind)) {
        for (const word of [entry.forms.nl.label, ...entry.synonyms].map(searchForm)) {
          expect(owners.get(word) ?? entry.id, `${kind} "${word}"`).toBe(entry.id);
          owners.set(word, entry.id);
        }
      }
    }
  });

  it("gives no entry a synonym that is its own label", () => {
    for (const entry of all) expect(entry.synonyms.map(searchForm)).not.toContain(searchForm(entry.forms.nl.label));
  });

  it("write inline forms low, but leave names and abbreviations as they are", () => {
    const capital = /^\p{Lu}\p{Ll}/u;
    const capitalised = all.flatMap((entry) =>
      entry.kind === "event" ? [] : [entry.forms.nl.inline, entry.forms.en.inline].filter((word) => capital.test(word)),
    );
    expect(capitalised).toEqual([
      "KvK-nummer",
      "Chamber of Commerce number",
      "Veilig Thuis",
      "Safe at Home (Veilig Thuis)",
    ]);
    const inline = (id: string) => {
      const entry = libraryEntry(id);
      return entry === null || entry.kind === "event" ? null : entry.forms.nl.inline;
    };
    expect(inline("data-ip-address")).toBe("IP-adres");
    expect(inline("data-email")).toBe("e-mailadres");
    expect(inline("recipient-tax-authority")).toBe("de Belastingdienst");
    expect(inline("recipient-carriers")).toBe("bezorgdiensten");
  });

  it("say which verb follows a data item", () => {
    const plural = (id: string) => libraryEntries("data-item").find((entry) => entry.id === id)?.plural;
    expect(plural("data-payment-details")).toBe(true);
    expect(plural("data-treatment")).toBe(true);
    expect(plural("data-email")).toBe(false);
    expect(plural("data-correspondence")).toBe(false);
    for (const { id, forms, plural } of libraryEntries("data-item")) {
      if (/gegevens$/.test(forms.nl.inline)) expect(plural, id).toBe(true);
      if (/(nummer|adres|naam|datum)$/.test(forms.nl.inline)) expect(plural, id).toBe(false);
    }
  });

  it("class the tricky data as the law does", () => {
    const classOf = (id: string) => libraryEntries("data-item").find((entry) => entry.id === id)?.class;
    expect(classOf("data-photo")).toBe("sensitive");
    expect(classOf("data-photos-videos")).toBe("sensitive");
    expect(classOf("data-face-recognition")).toBe("special");
    expect(classOf("data-bsn")).toBe("national-id");
    expect(classOf("data-id-document-copy")).toBe("national-id");
    expect(classOf("data-vog")).toBe("criminal");
    expect(classOf("data-sick-report")).toBe("special");
    expect(classOf("data-health-data")).toBe("special");
    expect(classOf("data-union")).toBe("special");
    expect(classOf("data-nationality")).toBe("sensitive");
    expect(classOf("data-iban")).toBe("sensitive");
    expect(classOf("data-court-ban")).toBe("sensitive");
  });

  it("place every data item in a category that has a name in both languages", () => {
    for (const { id, category } of libraryEntries("data-item")) {
      expect(dataCategoryLabel(category, "nl"), id).not.toBeNull();
      expect(dataCategoryLabel(category, "en"), id).not.toBeNull();
    }
  });
});

describe("events", () => {
  it("address the reader as u or as je, never as both", () => {
    for (const { id, forms } of libraryEntries("event")) {
      for (const clauses of [forms.nl.until, forms.nl.after]) {
        if (clauses === null) continue;
        expect(clauses.formal, id).not.toMatch(/\b(je|jij|jou|jouw)\b/);
        expect(clauses.informal, id).not.toMatch(/\b(u|uw)\b/);
        expect(clauses.informal, id).not.toMatch(/\bje zich\b/);
        expect(clauses.neutral, id).not.toMatch(/\b(u|uw|je|jij|jou|jouw)\b/);
      }
      expect(forms.nl.noun, id).toMatch(/^(de|het) /);
      expect(forms.en.noun, id).toMatch(/^(the|consent|employment|completion|patient)/);
      expect(forms.en.until === null, id).toBe(forms.nl.until === null);
      expect(forms.en.after === null, id).toBe(forms.nl.after === null);
    }
  });
});

describe("copyToVocabulary", () => {
  it("makes of every entry a word that a register can hold", () => {
    for (const entry of all) {
      const copy = copyToVocabulary(entry, newId);
      expect(VocabularyEntry.safeParse(copy).error?.issues ?? [], entry.id).toEqual([]);
      expect(copy).toMatchObject({ kind: entry.kind, libraryId: entry.id, libraryVersion, origins: [] });
    }
  });

  it("keeps the usual role of a recipient where the model knows it", () => {
    const roleOf = (id: string) => {
      const entry = libraryEntry(id);
      const copy = entry === null ? null : copyToVocabulary(entry, newId);
      return copy?.kind === "recipient" ? copy.usualRole : undefined;
    };
    expect(roleOf("recipient-carriers")).toBe("controller");
    expect(roleOf("recipient-tax-authority")).toBe("controller");
    expect(roleOf("recipient-hosting")).toBe("processor");
    expect(roleOf("recipient-accountants")).toBe("either");
    expect(roleOf("recipient-internal-departments")).toBeNull();
  });
});
