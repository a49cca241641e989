/** A sentence of `words` in which what stands between ** is printed bold. Never for text that somebody typed. */
export function StrongText({ text }: { readonly text: string }) {
  const parts = text.split("**").map((part, place) => ({ part, place }));
  return <>{parts.map(({ part, place }) => (place % 2 === 1 ? <b key={place}>{part}</b> : part))}</>;
}
