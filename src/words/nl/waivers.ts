import type { WaiverStanding } from "../../checks/waiver-standing.ts";

/** Words of reasoned deviations: the dialog, and the list of them. */
export const nlWaivers = {
  act: "Wijk gemotiveerd af",
  title: "Gemotiveerd afwijken",
  editTitle: "Afwijking wijzigen",
  apply: "Leg de afwijking vast",
  applyEdit: "Bewaar",
  reason: "Waarom dit zo mag zijn",
  reasonPlaceholder: "de reden, zoals je die aan de AP zou uitleggen",
  acceptedBy: "Wie dit aanvaardt",
  acceptedByPlaceholder: "een persoon, of een functie",
  until: "Tot en met",
  returns: "Na die dag staat de bevinding er weer, en eerder als zij iets anders zegt.",
  problems: {
    reason: "Schrijf op waarom dit zo mag zijn. Zonder reden is het geen afwijking.",
    acceptedBy: "Noem wie dit aanvaardt: een persoon of een functie.",
    until: {
      missing: "Kies de dag waarop je hier opnieuw naar kijkt.",
      past: "Deze dag is al voorbij. Kies een dag vanaf vandaag.",
    },
  },
  list: {
    title: "Waar je gemotiveerd van afwijkt",
    columns: { what: "Bevinding", reason: "Reden", who: "Aanvaard door", until: "Tot en met", acts: "Doen" },
    edit: "Wijzig",
    end: "Beëindig",
    gone: "bestaat niet meer",
    noEnd: "zonder einde",
    standings: {
      holds: "geldt",
      ended: "verlopen: de bevinding telt weer mee",
      changed: "de bevinding zegt nu iets anders en telt weer mee",
      settled: "niet meer nodig: er is niets meer gevonden",
    } satisfies { readonly [standing in WaiverStanding]: string },
  },
};

export type WaiversWords = typeof nlWaivers;
