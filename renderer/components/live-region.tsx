import { useEffect, useState } from "react";

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says something to the reader without moving the focus: "28 verwerkingen", "3 gekozen". Needs one `LiveRegion` on the page. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** The place where announcements are read from; once per page, in the frame. The same text twice is read twice. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  useEffect(() => {
    const listener: Listener = (text) => setSaid((last) => ({ text, turn: last.turn + 1 }));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <div className="vh" role="log" aria-live="polite" aria-atomic="true">
      <span key={said.turn}>{said.text}</span>
    </div>
  );
}
