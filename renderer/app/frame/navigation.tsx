import type { MouseEvent } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Kbd } from "../../components/kbd.tsx";
import { Menu, type MenuAct } from "../../components/menu.tsx";

export type NavigationItem = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** What asks attention there, not what exists; 0 shows nothing. */
  readonly attention: number;
};

export type NavigationWords = {
  readonly sections: string;
  /** "Zoek of doe iets" */
  readonly find: string;
  readonly findKeys: string;
  /** Read after the number: "vragen aandacht" */
  readonly attention: string;
  readonly registerMenu: string;
};

export type NavigationProps = {
  readonly words: NavigationWords;
  readonly register: { readonly name: string; readonly detail: string; readonly acts: ReadonlyArray<MenuAct> };
  /** Groups with a rule between them. */
  readonly groups: ReadonlyArray<ReadonlyArray<NavigationItem>>;
  readonly currentId: string | null;
  readonly onNavigate: (item: NavigationItem) => void;
  readonly onFind: () => void;
  readonly person: { readonly name: string; readonly role: string } | null;
};

/** Where: the register, the parts of the app, and who works. */
export function Navigation({ words, register, groups, currentId, onNavigate, onFind, person }: NavigationProps) {
  return (
    <nav className="nav" aria-label={words.sections} data-pane="navigation" tabIndex={-1}>
      <Menu label={words.registerMenu} acts={register.acts}>
        <AriaButton className="register">
          <b>
            {register.name} <span aria-hidden="true">▾</span>
          </b>
          <span>{register.detail}</span>
        </AriaButton>
      </Menu>
      <button type="button" className="find" onClick={onFind}>
        <span>{words.find}</span>
        <Kbd keys={words.findKeys} isHidden />
      </button>
      {groups.map((items, i) => (
        <NavigationGroup
          key={items[0]?.id ?? "none"}
          isFirst={i === 0}
          items={items}
          words={words}
          currentId={currentId}
          onNavigate={onNavigate}
        />
      ))}
      {person !== null && (
        <p className="me">
          <b>{person.name}</b>
          {person.role}
        </p>
      )}
    </nav>
  );
}

type NavigationGroupProps = Pick<NavigationProps, "words" | "currentId" | "onNavigate"> & {
  readonly isFirst: boolean;
  readonly items: ReadonlyArray<NavigationItem>;
};

function NavigationGroup({ isFirst, items, words, currentId, onNavigate }: NavigationGroupProps) {
  const press = (event: MouseEvent, item: NavigationItem) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onNavigate(item);
  };
  return (
    <>
      {!isFirst && <hr />}
      {items.map((item) => (
        <a
          key={item.id}
          href={item.href}
          aria-current={item.id === currentId ? "page" : undefined}
          onClick={(event) => press(event, item)}
        >
          {item.title}
          {item.attention > 0 && (
            <span className="n">
              {item.attention}
              <span className="vh"> {words.attention}</span>
            </span>
          )}
        </a>
      ))}
    </>
  );
}
