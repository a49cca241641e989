import { describe, expect, it } from "vitest";
import { countryCodes, countryInSentence, countryName } from "../../src/library/country-name.ts";
import { libraryParties } from "../../src/library/parties.ts";
import { adequacyOn, isEea, libraryEeaCountries, transferStanding } from "../../src/library/transfers.ts";

const today = "2026-11-25";

describe("the European Economic Area", () => {
  it("is the Union with Norway, Iceland and Liechtenstein, and without Switzerland and the United Kingdom", () => {
    expect(libraryEeaCountries.filter(({ eu }) => eu)).toHaveLength(27);
    for (const country of ["NL", "DE", "NO", "IS", "LI", "RE", "AX"]) expect(isEea(country), country).toBe(true);
    for (const country of ["CH", "GB", "US", "AW", "CW", "BQ", "GL"]) expect(isEea(country), country).toBe(false);
  });
});

describe("adequacy on a day", () => {
  it("follows the dates of the decisions", () => {
    expect(adequacyOn("GB", "2031-12-27")?.id).toBe("adequacy-united-kingdom");
    expect(adequacyOn("GB", "2031-12-28")).toBeNull();
    expect(adequacyOn("BR", "2026-01-25")).toBeNull();
    expect(adequacyOn("BR", "2026-01-26")?.id).toBe("adequacy-brazil");
    expect(adequacyOn("US", "2018-06-01")?.id).toBe("adequacy-privacy-shield");
    expect(adequacyOn("US", "2020-07-16")).toBeNull();
    expect(adequacyOn("US", today)?.id).toBe("adequacy-united-states-dpf");
  });

  it("tells whole countries from those where it depends on the recipient", () => {
    expect(transferStanding("NO", today)).toBe("inside-eea");
    expect(transferStanding("CH", today)).toBe("adequate");
    expect(transferStanding("CA", today)).toBe("adequate-for-some");
    expect(transferStanding("US", today)).toBe("adequate-for-some");
    expect(transferStanding("CN", today)).toBe("needs-instrument");
    expect(transferStanding("CW", today)).toBe("needs-instrument");
  });
});

describe("countries", () => {
  it("have a name in both languages for every code of ISO 3166-1", () => {
    expect(countryCodes).toHaveLength(249);
    for (const code of countryCodes) {
      expect(countryName(code, "nl"), code).not.toBe(code);
      expect(countryName(code, "en"), code).not.toMatch(/^(.{2}|.*’.*)$/);
    }
  });

  it("read well in a sentence", () => {
    expect(countryInSentence("US", "nl")).toBe("de Verenigde Staten");
    expect(countryInSentence("GB", "nl")).toBe("het Verenigd Koninkrijk");
    expect(countryInSentence("BE", "nl")).toBe("België");
    expect(countryInSentence("NL", "en")).toBe("the Netherlands");
    expect(countryName("NL", "en")).toBe("Netherlands");
    expect(countryName("XX", "nl")).toBe("XX");
  });

  it("are known for every seat of a party", () => {
    for (const { id, seat, euEntityCountry } of libraryParties) {
      expect(countryCodes, id).toContain(seat);
      if (euEntityCountry !== null) expect(isEea(euEntityCountry), id).toBe(true);
    }
  });
});
