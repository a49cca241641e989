import { enActivities } from "./en/activities.ts";
import { enAgreements } from "./en/agreements.ts";
import { enAnnexes } from "./en/annexes.ts";
import { enApp } from "./en/app.ts";
import { enAssessments } from "./en/assessments.ts";
import { enBegin } from "./en/begin.ts";
import { enCalendar } from "./en/calendar.ts";
import { enChecks } from "./en/checks.ts";
import { enCli } from "./en/cli.ts";
import { enCommon } from "./en/common.ts";
import { enControls } from "./en/controls.ts";
import { enDiagnose } from "./en/diagnose.ts";
import { enDocuments } from "./en/documents.ts";
import { enEditing } from "./en/editing.ts";
import { enExportScreen } from "./en/export-screen.ts";
import { enExports } from "./en/exports.ts";
import { enFields } from "./en/fields.ts";
import { enFrame } from "./en/frame.ts";
import { enHistory } from "./en/history.ts";
import { enLetters } from "./en/letters.ts";
import { enLibrary } from "./en/library.ts";
import { enMeasures } from "./en/measures.ts";
import { enOrganisation } from "./en/organisation.ts";
import { enOverview } from "./en/overview.ts";
import { enParties } from "./en/parties.ts";
import { enPartyFile } from "./en/party-file.ts";
import { enPolicies } from "./en/policies.ts";
import { enProcessorFile } from "./en/processor-file.ts";
import { enReading } from "./en/reading.ts";
import { enRecord } from "./en/record.ts";
import { enRequests } from "./en/requests.ts";
import { enRetention } from "./en/retention.ts";
import { enSaving } from "./en/saving.ts";
import { enSchedules } from "./en/schedules.ts";
import { enSettings } from "./en/settings.ts";
import { enSheets } from "./en/sheets.ts";
import { enShell } from "./en/shell.ts";
import { enSites } from "./en/sites.ts";
import { enStatement } from "./en/statement.ts";
import { enSystems } from "./en/systems.ts";
import { enTerms } from "./en/terms.ts";
import { enTexts } from "./en/texts.ts";
import { enWaivers } from "./en/waivers.ts";
import type { Words } from "./words.ts";

/** Every sentence a user reads, in English. A missing one is a type error. */
export const en: Words = {
  activities: enActivities,
  app: enApp,
  calendar: enCalendar,
  begin: enBegin,
  cli: enCli,
  common: enCommon,
  checks: enChecks,
  controls: enControls,
  documents: enDocuments,
  editing: enEditing,
  frame: enFrame,
  saving: enSaving,
  shell: enShell,
  reading: enReading,
  record: enRecord,
  exports: enExports,
  exportScreen: enExportScreen,
  texts: enTexts,
  waivers: enWaivers,
  retention: enRetention,
  overview: enOverview,
  history: enHistory,
  fields: enFields,
  parties: enParties,
  agreements: enAgreements,
  processorFile: enProcessorFile,
  partyFile: enPartyFile,
  letters: enLetters,
  assessments: enAssessments,
  terms: enTerms,
  systems: enSystems,
  library: enLibrary,
  measures: enMeasures,
  sites: enSites,
  organisation: enOrganisation,
  annexes: enAnnexes,
  requests: enRequests,
  sheets: enSheets,
  policies: enPolicies,
  schedules: enSchedules,
  settings: enSettings,
  statement: enStatement,
  diagnose: enDiagnose,
};
