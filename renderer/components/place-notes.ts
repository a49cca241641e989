/** A note that wants to hang at `at` px from the top and is `height` px high. */
export type WantedNote = { readonly id: string; readonly at: number; readonly height: number };

/**
 * Gives each note its top in px so that none overlap: `gap` px apart, in the order of what they are about, as near as
 * they can to it. The pinned note (the one being read) hangs exactly at its place and the others make room, unless there is
 * no room above it.
 * No note comes above 0. Notes that want the same height keep the order in which they came.
 */
export function placeNotes(
  wanted: ReadonlyArray<WantedNote>,
  gap: number,
  pinnedId: string | null = null,
): ReadonlyMap<string, number> {
  const notes = [...wanted].sort((a, b) => a.at - b.at);
  const pinned = notes.findIndex((note) => note.id === pinnedId);
  const tops = notes.map((note) => Math.max(0, note.at));
  if (pinned === -1) return byId(notes, pushedDown(notes, tops, 0, gap));
  let roof = tops[pinned] ?? 0;
  for (let i = pinned - 1; i >= 0; i--) {
    roof = Math.min(tops[i] ?? 0, roof - gap - (notes[i]?.height ?? 0));
    tops[i] = roof;
  }
  const missing = Math.max(0, -(tops[0] ?? 0));
  if (missing > 0)
    return byId(
      notes,
      pushedDown(
        notes,
        notes.map((note) => Math.max(0, note.at)),
        0,
        gap,
      ),
    );
  return byId(notes, pushedDown(notes, tops, pinned, gap));
}

function pushedDown(
  notes: ReadonlyArray<WantedNote>,
  tops: ReadonlyArray<number>,
  from: number,
  gap: number,
): ReadonlyArray<number> {
  const placed = [...tops];
  for (let i = Math.max(1, from + 1); i < notes.length; i++) {
    const floor = (placed[i - 1] ?? 0) + (notes[i - 1]?.height ?? 0) + gap;
    placed[i] = Math.max(placed[i] ?? 0, floor);
  }
  return placed;
}

const byId = (notes: ReadonlyArray<WantedNote>, tops: ReadonlyArray<number>): ReadonlyMap<string, number> =>
  new Map(notes.map((note, i) => [note.id, tops[i] ?? 0]));
