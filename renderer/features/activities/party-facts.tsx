import { countryName } from "../../../src/library/country-name.ts";
import { type LibraryParty, libraryParty } from "../../../src/library/parties.ts";
import { settingsToRecord } from "../../../src/library/settings-to-record.ts";
import { isEea } from "../../../src/library/transfers.ts";
import type { Party, Service } from "../../../src/model/party.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { Language } from "../../../src/words/words.ts";
import { LibraryNote } from "../../controls/library-note.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type PartyFactsProps = {
  readonly use: PartyUse;
  readonly name: string;
  readonly party: Party;
  readonly service: Service | undefined;
};

/** What the library knows of a party in this use: whose role it is, what that asks, where it sits, what to record of its settings. */
export function PartyFacts({ use, name, party, service }: PartyFactsProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { recipients: own } = words.activities.document;
  const source = party.libraryId === null ? null : libraryParty(party.libraryId);
  if (source === null) return null;
  const usual = usualRole(source, service);
  const settings = settingsToRecord(source.id);
  const about = service === undefined ? name : `${name} (${service.name})`;
  const lines = [
    ...(usual === "none" ? [own.usuallyNone] : [own.usualRole(words.record.partyRole[usual])]),
    source.note[language],
    ...seatLines(source, language, own),
    ...settings.map(({ label, note }) => `${label[language]}: ${note[language]}`),
  ];
  return (
    <>
      {use.role === "controller" && usual === "controller" && (
        <span className="small" data-margin-anchor={`partyUses/${use.id}/agreementIds`}>
          {own.controllerOwn(about)}
        </span>
      )}
      {use.role === "processor" && usual === "controller" && <span className="small">{own.otherRole(about)}</span>}
      {settings.length > 0 && <span className="small">{own.recordSettings}</span>}
      <LibraryNote title={own.libraryKnows} about={name} lines={lines} source={source} />
    </>
  );
}

/** The role that goes with the service, else with the party as a whole. */
function usualRole(source: LibraryParty, service: Service | undefined): LibraryParty["primaryRole"] {
  const at = source.services.findIndex((_, place) => service?.libraryId === `${source.id}#${place}`);
  return source.services[at]?.role ?? source.primaryRole;
}

/** Where it sits, and what is not known yet of a transfer: a listing counts with the day on which it was looked up only. */
function seatLines(
  { seat, euEntityCountry, dpf }: LibraryParty,
  language: Language,
  own: {
    readonly seat: (country: string) => string;
    readonly euEntity: (country: string) => string;
    readonly dpf: { readonly expected: string; readonly unknown: string };
  },
): ReadonlyArray<string> {
  if (isEea(seat)) return [];
  return [
    own.seat(countryName(seat, language)),
    ...(euEntityCountry === null ? [] : [own.euEntity(countryName(euEntityCountry, language))]),
    ...(seat === "US" && (dpf === "expected" || dpf === "unknown") ? [own.dpf[dpf]] : []),
  ];
}
