import type { SystemsWords } from "../nl/systems.ts";

/** Words of the list of systems and of the document of one. */
export const enSystems: SystemsWords = {
  title: "Systems",
  list: "List of systems",
  new: "New",
  search: "Search by name, place or supplier",
  searchLabel: "Search systems",
  nothingFound: "No system fits what you are looking for.",
  choose: "Choose a system on the left, or make a new one.",
  gone: "This system is no longer there. Ctrl Z brings it back if you just deleted it.",
  empty: {
    title: "No systems yet",
    text: "A system is software or an archive in which data are kept. The supervisor asks where that is and who can get at it.",
    act: "Record the first system",
  },
  columns: { name: "Name", place: "Kept in" },
  name: "Name of the system",
  where: {
    title: "What and where",
    description: "what it is",
    supplier: "supplier",
    place: "kept at",
    placePlaceholder: "own server, data centre, cloud",
    country: "country",
    owner: "manager",
    ownerPlaceholder: "Find a person",
  },
  access: { title: "Access and deletion", access: "who has access", deletion: "how deletion works" },
  measures: {
    title: "Security",
    label: "measures in this system",
    placeholder: "Name a measure",
    none: { act: "There are no measures", answer: "This system has no measures of its own." },
  },
  usedBy: { title: "Used by", none: "No activity names this system yet." },
};
