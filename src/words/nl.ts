import { nlActivities } from "./nl/activities.ts";
import { nlAgreements } from "./nl/agreements.ts";
import { nlAnnexes } from "./nl/annexes.ts";
import { nlApp } from "./nl/app.ts";
import { nlAssessments } from "./nl/assessments.ts";
import { nlBegin } from "./nl/begin.ts";
import { nlCalendar } from "./nl/calendar.ts";
import { nlChecks } from "./nl/checks.ts";
import { nlCli } from "./nl/cli.ts";
import { nlCommon } from "./nl/common.ts";
import { nlControls } from "./nl/controls.ts";
import { nlDiagnose } from "./nl/diagnose.ts";
import { nlDocuments } from "./nl/documents.ts";
import { nlEditing } from "./nl/editing.ts";
import { nlExportScreen } from "./nl/export-screen.ts";
import { nlExports } from "./nl/exports.ts";
import { nlFields } from "./nl/fields.ts";
import { nlFrame } from "./nl/frame.ts";
import { nlHistory } from "./nl/history.ts";
import { nlLetters } from "./nl/letters.ts";
import { nlLibrary } from "./nl/library.ts";
import { nlMeasures } from "./nl/measures.ts";
import { nlOrganisation } from "./nl/organisation.ts";
import { nlOverview } from "./nl/overview.ts";
import { nlParties } from "./nl/parties.ts";
import { nlPartyFile } from "./nl/party-file.ts";
import { nlPolicies } from "./nl/policies.ts";
import { nlProcessorFile } from "./nl/processor-file.ts";
import { nlReading } from "./nl/reading.ts";
import { nlRecord } from "./nl/record.ts";
import { nlRequests } from "./nl/requests.ts";
import { nlRetention } from "./nl/retention.ts";
import { nlSaving } from "./nl/saving.ts";
import { nlSchedules } from "./nl/schedules.ts";
import { nlSettings } from "./nl/settings.ts";
import { nlSheets } from "./nl/sheets.ts";
import { nlShell } from "./nl/shell.ts";
import { nlSites } from "./nl/sites.ts";
import { nlStatement } from "./nl/statement.ts";
import { nlSystems } from "./nl/systems.ts";
import { nlTerms } from "./nl/terms.ts";
import { nlTexts } from "./nl/texts.ts";
import { nlWaivers } from "./nl/waivers.ts";

/** Every sentence a user reads, in Dutch; one object per area. */
export const nl = {
  activities: nlActivities,
  app: nlApp,
  calendar: nlCalendar,
  begin: nlBegin,
  cli: nlCli,
  common: nlCommon,
  checks: nlChecks,
  controls: nlControls,
  documents: nlDocuments,
  editing: nlEditing,
  frame: nlFrame,
  saving: nlSaving,
  shell: nlShell,
  reading: nlReading,
  record: nlRecord,
  exports: nlExports,
  exportScreen: nlExportScreen,
  texts: nlTexts,
  waivers: nlWaivers,
  retention: nlRetention,
  overview: nlOverview,
  history: nlHistory,
  fields: nlFields,
  parties: nlParties,
  agreements: nlAgreements,
  processorFile: nlProcessorFile,
  partyFile: nlPartyFile,
  letters: nlLetters,
  assessments: nlAssessments,
  terms: nlTerms,
  systems: nlSystems,
  library: nlLibrary,
  measures: nlMeasures,
  sites: nlSites,
  organisation: nlOrganisation,
  annexes: nlAnnexes,
  requests: nlRequests,
  sheets: nlSheets,
  policies: nlPolicies,
  schedules: nlSchedules,
  settings: nlSettings,
  statement: nlStatement,
  diagnose: nlDiagnose,
};
