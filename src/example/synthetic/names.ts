import type { SeededRandom } from "./seeded-random.ts";

// Made-up names only: no organisation or person is meant.
const partyStarts = (
  "Noorder Zuider Wolken Haven Dijk Veen Molen Linde Eiken Beuken Waard Kade Sluis Polder Ster Zilver Blauw Groen Hoek " +
  "Wijde Brede Oever Rivier Brink Heide Duin Kreek Meer Toren Anker"
).split(" ");
const partyEnds = (
  "werk hof brug stroom poort kast data lijn punt huis kring plein bron wijzer bouw veld spoor schakel vaart raam land " +
  "staete net kamer baken borg steen berg toets pad"
).split(" ");
const firstNames = (
  "Anna Bas Carlijn Daan Eva Fatima Gijs Hanna Ismail Joost Karin Lars Meryem Niels Olivia Pim Quinten Roos Sanne Thijs " +
  "Ufuk Vera Wouter Yasmin Zoë Bram Chantal Dirk Esra Floor Henk Iris Jeroen Kim Luuk Maaike Nadia Omar Petra Ruben"
).split(" ");
const lastNames = (
  "Bakker|Jansen|de Vries|van Dijk|Visser|Smit|Meijer|Mulder|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|" +
  "Dijkstra|Smits|de Graaf|van der Meer|Kaya|Yılmaz|El Amrani|Bouali|van den Berg|Kuipers|Post|Willems|Hoekstra|Koster|" +
  "Prins|Huisman|Postma|Schouten|Blom|Verhoeven|van Vliet|Kramer|Scholten|van Wijk|Timmermans|Groen|Gerritsen|Jonker"
).split("|");

/** Places in which the activities of a large organisation are told apart. */
export const places = (
  "Kampen Zwolle Deventer Meppel Assen Emmen Hoorn Alkmaar Purmerend Zaandam Haarlem Leiden Gouda Delft Dordrecht Breda " +
  "Tilburg Oss Helmond Roermond Venlo Weert Heerlen Sittard Arnhem Ede Tiel Zutphen Doetinchem Winterswijk Almelo Hengelo " +
  "Enschede Hoogeveen Veendam Stadskanaal Delfzijl Leeuwarden Drachten Sneek Heerenveen Harlingen Lelystad Almere Dronten " +
  "Urk Amersfoort Soest Zeist Woerden Hilversum Huizen Weesp Amstelveen Hoofddorp Lisse Katwijk Wassenaar Vlaardingen " +
  "Schiedam Maassluis Spijkenisse Goes Middelburg Vlissingen Terneuzen Roosendaal Waalwijk Boxtel Uden Veghel Cuijk"
).split(" ");

const combined = (starts: ReadonlyArray<string>, ends: ReadonlyArray<string>, joint: string): ReadonlyArray<string> =>
  starts.flatMap((start) => ends.map((end) => `${start}${joint}${end}`));

/** So many names of a kind, no two alike; past the combinations they are numbered. */
function take(count: number, from: ReadonlyArray<string>): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / from.length);
    const name = from[at % from.length] ?? "";
    return round === 0 ? name : `${name} ${round + 1}`;
  });
}

export const partyNames = (random: SeededRandom, count: number): ReadonlyArray<string> =>
  take(count, random.shuffled(combined(partyStarts, partyEnds, "")));

export const personNames = (random: SeededRandom, count: number): ReadonlyArray<string> =>
  take(count, random.shuffled(combined(firstNames, lastNames, " ")));

/** A name as the part of an e-mail address before the at sign. */
export const mailName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ".");
