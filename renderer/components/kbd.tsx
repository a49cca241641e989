/** One key or chord as it stands on the keyboard ("Ctrl K"). Hidden from the reader when the control names it itself. */
export function Kbd({ keys, isHidden = false }: { readonly keys: string; readonly isHidden?: boolean }) {
  return <kbd aria-hidden={isHidden || undefined}>{keys}</kbd>;
}
