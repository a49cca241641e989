import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Section } from "../store/navigation.ts";

/** What a screen gets: the entity that the address names, and the field to go to. */
export interface ScreenProps {
  readonly entityId: string | null;
  readonly field: string | null;
}

/** The screen of each section that works; a section without one does not stand in the navigation. Loaded when first shown. */
export const screens: { readonly [section in Section]?: LazyExoticComponent<ComponentType<ScreenProps>> } = {
  overview: lazy(() => import("../features/overview/overview-screen.tsx").then((m) => ({ default: m.OverviewScreen }))),
  activities: lazy(() =>
    import("../features/activities/activities-screen.tsx").then((m) => ({ default: m.ActivitiesScreen })),
  ),
  systems: lazy(() => import("../features/systems/systems-screen.tsx").then((m) => ({ default: m.SystemsScreen }))),
  measures: lazy(() => import("../features/measures/measures-screen.tsx").then((m) => ({ default: m.MeasuresScreen }))),
  organisation: lazy(() =>
    import("../features/organisation/organisation-screen.tsx").then((m) => ({ default: m.OrganisationScreen })),
  ),
  retention: lazy(() =>
    import("../features/retention/retention-screen.tsx").then((m) => ({ default: m.RetentionScreen })),
  ),
  settings: lazy(() => import("../features/settings/settings-screen.tsx").then((m) => ({ default: m.SettingsScreen }))),
  agreements: lazy(() =>
    import("../features/agreements/agreements-screen.tsx").then((m) => ({ default: m.AgreementsScreen })),
  ),
  texts: lazy(() => import("../features/texts/texts-screen.tsx").then((m) => ({ default: m.TextsScreen }))),
  exports: lazy(() => import("../features/exports/exports-screen.tsx").then((m) => ({ default: m.ExportsScreen }))),
  diagnose: lazy(() => import("../features/diagnose/diagnose-screen.tsx").then((m) => ({ default: m.DiagnoseScreen }))),
  history: lazy(() => import("../features/history/history-screen.tsx").then((m) => ({ default: m.HistoryScreen }))),
  parties: lazy(() => import("../features/parties/parties-screen.tsx").then((m) => ({ default: m.PartiesScreen }))),
  sites: lazy(() => import("../features/sites/sites-screen.tsx").then((m) => ({ default: m.SitesScreen }))),
};

/** The sections in the order of the navigation; a rule between the groups. */
export const navigationGroups: ReadonlyArray<ReadonlyArray<Section>> = [
  ["overview", "activities", "parties", "agreements", "retention", "sites", "systems", "measures", "organisation"],
  ["texts", "history", "exports", "settings", "diagnose"],
];
