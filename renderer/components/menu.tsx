import type { ReactElement } from "react";
import {
  Menu as AriaMenu,
  Keyboard,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components/Menu";

export type MenuAct =
  | {
      readonly kind: "act";
      readonly id: string;
      readonly title: string;
      readonly detail?: string | undefined;
      readonly shortcut?: string | undefined;
      readonly isDisabled?: boolean | undefined;
      readonly onAct: () => void;
    }
  | { readonly kind: "line"; readonly id: string };

export type MenuProps = {
  readonly label: string;
  readonly acts: ReadonlyArray<MenuAct>;
  /** The button that opens it: a `Button` (with `hasMenu`) or an `IconButton`-like control of these components. */
  readonly children: ReactElement;
};

/** A button with a list of acts under it. */
export function Menu({ label, acts, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="pop" offset={5}>
        <AriaMenu aria-label={label}>
          {acts.map((act) =>
            act.kind === "line" ? (
              <Separator key={act.id} />
            ) : (
              <MenuItem
                key={act.id}
                id={act.id}
                textValue={act.title}
                className="opt"
                isDisabled={act.isDisabled ?? false}
                onAction={act.onAct}
              >
                <Text slot="label">{act.title}</Text>
                {act.shortcut !== undefined && <Keyboard>{act.shortcut}</Keyboard>}
                {act.detail !== undefined && (
                  <Text slot="description" className="small">
                    {act.detail}
                  </Text>
                )}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
