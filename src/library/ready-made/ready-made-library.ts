import { associationActivities } from "./activities/association.ts";
import { carePracticeActivities } from "./activities/care-practice.ts";
import { municipalityActivities } from "./activities/municipality.ts";
import { officeActivities } from "./activities/office.ts";
import { recruitmentActivities } from "./activities/recruitment.ts";
import { schoolActivities } from "./activities/school.ts";
import { softwareCompanyActivities } from "./activities/software-company.ts";
import { staffActivities } from "./activities/staff.ts";
import { webShopActivities } from "./activities/web-shop.ts";
import type { OrganisationKind, WizardQuestion } from "./organisation-kinds.ts";
import type { ReadyMadeActivity } from "./ready-made-activity.ts";

/** All activities that stand ready: what is particular to a kind of organisation first, then what every office does. */
export const readyMadeLibrary: ReadonlyArray<ReadyMadeActivity> = [
  ...webShopActivities,
  ...schoolActivities,
  ...associationActivities,
  ...carePracticeActivities,
  ...municipalityActivities,
  ...softwareCompanyActivities,
  ...recruitmentActivities,
  ...staffActivities,
  ...officeActivities,
];

/** The activities that fit a kind of organisation and what it answered. */
export const readyMadeFor = (
  kind: OrganisationKind,
  yes: ReadonlySet<WizardQuestion>,
): ReadonlyArray<ReadyMadeActivity> =>
  readyMadeLibrary.filter(
    ({ kinds, asks }) => (kinds === "all" || kinds.includes(kind)) && (asks === null || yes.has(asks)),
  );
