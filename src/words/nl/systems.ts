/** Words of the list of systems and of the document of one. */
export const nlSystems = {
  title: "Systemen",
  list: "Lijst van systemen",
  new: "Nieuw",
  search: "Zoek op naam, plaats of leverancier",
  searchLabel: "Zoek in systemen",
  nothingFound: "Geen systeem past bij wat je zoekt.",
  choose: "Kies links een systeem, of maak een nieuw.",
  gone: "Dit systeem is er niet meer. Met Ctrl Z komt het terug als je het net verwijderde.",
  empty: {
    title: "Nog geen systemen",
    text: "Een systeem is software of een archief waarin gegevens staan. De toezichthouder vraagt waar dat is en wie erbij kan.",
    act: "Leg het eerste systeem vast",
  },
  columns: { name: "Naam", place: "Staat in" },
  name: "Naam van het systeem",
  where: {
    title: "Wat en waar",
    description: "wat het is",
    supplier: "leverancier",
    place: "staat bij",
    placePlaceholder: "eigen server, datacentrum in Assen, cloud",
    country: "land",
    owner: "beheerder",
    ownerPlaceholder: "Zoek een persoon",
  },
  access: { title: "Toegang en verwijderen", access: "wie erbij kan", deletion: "hoe wissen gaat" },
  measures: {
    title: "Beveiliging",
    label: "maatregelen in dit systeem",
    placeholder: "Noem een maatregel",
    none: { act: "Er zijn geen maatregelen", answer: "Dit systeem heeft geen eigen maatregelen." },
  },
  usedBy: { title: "Gebruikt door", none: "Nog geen verwerking noemt dit systeem." },
};

export type SystemsWords = typeof nlSystems;
