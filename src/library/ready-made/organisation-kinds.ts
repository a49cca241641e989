/** The kinds of organisation for which activities stand ready. */
export const organisationKinds = [
  "general-office",
  "web-shop",
  "school",
  "association",
  "care-practice",
  "municipality",
  "software-company",
  "recruitment",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What somebody is asked, yes or no; an activity that asks nothing belongs to its kind of organisation anyhow. */
export const wizardQuestions = [
  "staff",
  "hiring",
  "volunteers",
  "whistleblowing",
  "customer-relations",
  "online-ads",
  "contact-form",
  "newsletter",
  "analytics",
  "photos",
  "events",
  "phone-recordings",
  "cameras",
  "visitors",
  "access-passes",
  "vehicles",
  "social-media",
  "ai-assistants",
  "customer-accounts",
  "reviews",
  "prize-draws",
  "alumni",
  "youth",
  "donors",
  "patient-portal",
  "social-support",
  "street-cameras",
  "hosting-for-customers",
  "sourcing",
  "secondment",
] as const;
export type WizardQuestion = (typeof wizardQuestions)[number];

const everyOffice: ReadonlyArray<WizardQuestion> = [
  "staff",
  "hiring",
  "whistleblowing",
  "contact-form",
  "newsletter",
  "analytics",
  "photos",
  "events",
  "phone-recordings",
  "cameras",
  "visitors",
  "access-passes",
  "vehicles",
  "social-media",
  "ai-assistants",
];

const questionsByKind: { readonly [kind in OrganisationKind]: ReadonlyArray<WizardQuestion> } = {
  "general-office": ["customer-relations", "online-ads", ...everyOffice, "volunteers"],
  "web-shop": ["customer-accounts", "reviews", "prize-draws", "online-ads", ...everyOffice],
  school: ["alumni", "volunteers", ...everyOffice],
  association: ["youth", "volunteers", "donors", ...everyOffice],
  "care-practice": ["patient-portal", ...everyOffice],
  municipality: ["social-support", "street-cameras", ...everyOffice],
  "software-company": ["hosting-for-customers", "customer-relations", "online-ads", ...everyOffice],
  recruitment: ["sourcing", "secondment", "online-ads", ...everyOffice],
};

/** The questions that make sense for a kind of organisation, its own first. */
export const questionsFor = (kind: OrganisationKind): ReadonlyArray<WizardQuestion> => questionsByKind[kind];
