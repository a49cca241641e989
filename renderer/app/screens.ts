import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Section } from "../store/navigation.ts";

/** What a screen gets: the entity that the address names, and the field to go to. */
export interface ScreenProps {
  readonly entityId: string | null;
  readonly field: string | null;
}

type Loader = () => Promise<{ readonly default: ComponentType<ScreenProps> }>;

const loaders: { readonly [section in Section]?: Loader } = {
  overview: () => import("../features/overview/overview-screen.tsx").then((m) => ({ default: m.OverviewScreen })),
  activities: () =>
    import("../features/activities/activities-screen.tsx").then((m) => ({ default: m.ActivitiesScreen })),
  systems: () => import("../features/systems/systems-screen.tsx").then((m) => ({ default: m.SystemsScreen })),
  measures: () => import("../features/measures/measures-screen.tsx").then((m) => ({ default: m.MeasuresScreen })),
  organisation: () =>
    import("../features/organisation/organisation-screen.tsx").then((m) => ({ default: m.OrganisationScreen })),
  retention: () => import("../features/retention/retention-screen.tsx").then((m) => ({ default: m.RetentionScreen })),
  settings: () => import("../features/settings/settings-screen.tsx").then((m) => ({ default: m.SettingsScreen })),
  agreements: () =>
    import("../features/agreements/agreements-screen.tsx").then((m) => ({ default: m.AgreementsScreen })),
  texts: () => import("../features/texts/texts-screen.tsx").then((m) => ({ default: m.TextsScreen })),
  calendar: () => import("../features/calendar/calendar-screen.tsx").then((m) => ({ default: m.CalendarScreen })),
  exports: () => import("../features/exports/exports-screen.tsx").then((m) => ({ default: m.ExportsScreen })),
  diagnose: () => import("../features/diagnose/diagnose-screen.tsx").then((m) => ({ default: m.DiagnoseScreen })),
  history: () => import("../features/history/history-screen.tsx").then((m) => ({ default: m.HistoryScreen })),
  parties: () => import("../features/parties/parties-screen.tsx").then((m) => ({ default: m.PartiesScreen })),
  assessments: () =>
    import("../features/assessments/assessments-screen.tsx").then((m) => ({ default: m.AssessmentsScreen })),
  sites: () => import("../features/sites/sites-screen.tsx").then((m) => ({ default: m.SitesScreen })),
  library: () => import("../features/library/library-screen.tsx").then((m) => ({ default: m.LibraryScreen })),
  begin: () => import("../features/begin/begin-screen.tsx").then((m) => ({ default: m.BeginScreen })),
};

type Screen = ComponentType<ScreenProps>;

const loaded = new Map<Section, Screen>();
const shown = new Map<Section, Screen | LazyExoticComponent<Screen>>();

/** Whether a section works; one that does not stands not in the navigation. */
export const hasScreen = (section: Section): boolean => loaders[section] !== undefined;

/** Loads a screen that will be shown soon. A failure is told when it is shown. */
export async function preloadScreen(section: Section): Promise<void> {
  try {
    const screen = await loaders[section]?.();
    if (screen !== undefined) loaded.set(section, screen.default);
  } catch {
    return;
  }
}

/** Loads all screens, one after the other, so that none is waited for when it is first shown. */
export async function preloadScreens(): Promise<void> {
  for (const section of navigationGroups.flat()) await preloadScreen(section);
}

/**
 * The screen of a section. One that was loaded before is shown at once: React keeps a fallback up for 300 ms, however soon what it
 * stands in for is there. A section keeps what it was first shown by, since another component would begin anew.
 */
export function screenOf(section: Section): Screen | LazyExoticComponent<Screen> | undefined {
  const load = loaders[section];
  const screen = shown.get(section) ?? loaded.get(section) ?? (load === undefined ? undefined : lazy(load));
  if (screen !== undefined) shown.set(section, screen);
  return screen;
}

/** The sections in the order of the navigation; a rule between the groups. */
export const navigationGroups: ReadonlyArray<ReadonlyArray<Section>> = [
  [
    "overview",
    "activities",
    "parties",
    "agreements",
    "retention",
    "sites",
    "systems",
    "measures",
    "assessments",
    "organisation",
  ],
  ["texts", "calendar", "history", "exports", "library", "settings", "diagnose"],
];
