import type { SpecialGroundUse } from "../../model/data-group.ts";
import type { LegalBasis } from "../../model/legal-basis.ts";
import type { Profile } from "../../model/register.ts";

/** What a party does for an organisation; decides its role. */
export type PartyKind =
  | "hosting"
  | "office"
  | "mailing"
  | "analytics"
  | "payroll"
  | "records"
  | "support"
  | "archive"
  | "payment"
  | "delivery"
  | "health-service"
  | "partner";

/** An activity as organisations of a kind have it; a synthetic register varies on these. */
export interface ActivityTemplate {
  readonly name: string;
  /** Whose activity it is; "all" = of every kind of organisation. */
  readonly profiles: ReadonlyArray<Profile> | "all";
  readonly department: string;
  readonly purposes: ReadonlyArray<readonly [description: string, basis: LegalBasis]>;
  readonly statute?: string;
  /** Library ids without their kind: "customers", "email". */
  readonly subjects: string;
  readonly items: string;
  /** Library ids of terms; the second one applies to the last data item only. */
  readonly terms: ReadonlyArray<string>;
  readonly parties: ReadonlyArray<PartyKind>;
  readonly recipients: string;
  readonly grounds?: ReadonlyArray<Pick<SpecialGroundUse, "class" | "ground"> & { readonly citation: string }>;
  readonly profiling?: true;
  readonly minors?: true;
}

const bsn = (citation: string) => ({ class: "national-id", ground: "national-id-statute", citation }) as const;
const school = ["school", "general"] as const;
const care = ["care", "general"] as const;
const authority = ["public-authority", "general"] as const;
const trade = ["supplier", "small-organisation", "general"] as const;

const template = (
  name: string,
  profiles: ActivityTemplate["profiles"],
  department: string,
  rest: Omit<ActivityTemplate, "name" | "profiles" | "department">,
): ActivityTemplate => ({ name, profiles, department, ...rest });

/** The templates, common ones first. */
export const activityTemplates: ReadonlyArray<ActivityTemplate> = [
  template("Salarisadministratie", "all", "Personeel", {
    purposes: [
      ["salaris te betalen", "contract"],
      ["loonheffing aan te geven", "legal-obligation"],
    ],
    statute: "art. 28 Wet op de loonbelasting 1964",
    subjects: "employees",
    items: "name address birth-date bsn iban salary id-document-copy",
    terms: ["payroll-administration", "id-copy-employee"],
    parties: ["payroll"],
    recipients: "tax-authority uwv pension-administrators",
    grounds: [bsn("art. 28 Wet op de loonbelasting 1964")],
  }),
  template("Personeelsdossiers", "all", "Personeel", {
    purposes: [["het dienstverband te beheren", "contract"]],
    subjects: "employees",
    items: "name address phone contract performance leave training",
    terms: ["personnel-file"],
    parties: ["records"],
    recipients: "",
  }),
  template("Verzuim en re-integratie", "all", "Personeel", {
    purposes: [["loon door te betalen en terugkeer te regelen", "legal-obligation"]],
    statute: "art. 25 WIA",
    subjects: "employees",
    items: "name sick-report absence-duration work-ability reintegration",
    terms: ["sickness-absence-records"],
    parties: ["health-service"],
    recipients: "uwv",
    grounds: [{ class: "special", ground: "employment-social-law", citation: "art. 30 lid 1 UAVG" }],
  }),
  template("Werving en selectie", "all", "Personeel", {
    purposes: [["een geschikte kandidaat te vinden", "legitimate-interests"]],
    subjects: "applicants",
    items: "name email phone cv cover-letter work-history education-history",
    terms: ["applicants-rejected"],
    parties: ["records"],
    recipients: "",
  }),
  template("Stages en vrijwilligers", "all", "Personeel", {
    purposes: [["stagiairs en vrijwilligers te begeleiden", "contract"]],
    subjects: "interns volunteers",
    items: "name email phone emergency-contact",
    terms: ["interns-volunteers"],
    parties: [],
    recipients: "schools",
  }),
  template("Facturen en boekhouding", "all", "Financiën", {
    purposes: [["de boekhouding te voeren en te bewaren", "legal-obligation"]],
    statute: "art. 52 AWR",
    subjects: "customers suppliers-contacts",
    items: "name billing-address iban invoice-number vat-number",
    terms: ["invoices"],
    parties: ["records"],
    recipients: "accountants tax-authority",
  }),
  template("Incasso", "all", "Financiën", {
    purposes: [["openstaande rekeningen te innen", "legitimate-interests"]],
    subjects: "debtors",
    items: "name address invoice debts",
    terms: ["debtors"],
    parties: [],
    recipients: "bailiffs lawyers",
  }),
  template("Inkoop en leveranciers", "all", "Financiën", {
    purposes: [["bestellingen bij leveranciers te doen", "contract"]],
    subjects: "suppliers-contacts",
    items: "name email phone job-title company-name",
    terms: ["supplier-contacts"],
    parties: [],
    recipients: "",
  }),
  template("E-mail en bestanden", "all", "ICT", {
    purposes: [["samen te werken en te mailen", "legitimate-interests"]],
    subjects: "employees business-contacts",
    items: "name email correspondence",
    terms: ["mailbox-leaver"],
    parties: ["office"],
    recipients: "",
  }),
  template("Toegang tot systemen", "all", "ICT", {
    purposes: [["systemen te beveiligen", "legitimate-interests"]],
    subjects: "employees",
    items: "name username role-rights logs",
    terms: ["personnel-file", "security-logs"],
    parties: ["support"],
    recipients: "",
  }),
  template("Back-ups", "all", "ICT", {
    purposes: [["gegevens terug te kunnen zetten", "legitimate-interests"]],
    subjects: "employees customers",
    items: "name email correspondence",
    terms: ["backups"],
    parties: ["hosting"],
    recipients: "",
  }),
  template("Toegangspassen", "all", "Gebouwen", {
    purposes: [["het gebouw te beveiligen", "legitimate-interests"]],
    subjects: "employees",
    items: "name access-pass photo access-times",
    terms: ["access-badge-logs"],
    parties: ["support"],
    recipients: "",
  }),
  template("Cameratoezicht", "all", "Gebouwen", {
    purposes: [["diefstal en vernieling tegen te gaan", "legitimate-interests"]],
    subjects: "visitors employees",
    items: "cctv",
    terms: ["camera-private"],
    parties: ["support"],
    recipients: "police-justice",
  }),
  template("Bezoekersregistratie", "all", "Gebouwen", {
    purposes: [["te weten wie er binnen is", "legitimate-interests"]],
    subjects: "visitors",
    items: "name company-name access-times",
    terms: ["visitor-log"],
    parties: [],
    recipients: "",
  }),
  template("Nieuwsbrief versturen", "all", "Communicatie", {
    purposes: [["nieuws en aanbiedingen te sturen", "consent"]],
    subjects: "newsletter-subscribers",
    items: "name email preferences",
    terms: ["newsletter"],
    parties: ["mailing"],
    recipients: "",
  }),
  template("Websitestatistiek", "all", "Communicatie", {
    purposes: [["de website te verbeteren", "consent"]],
    subjects: "website-visitors",
    items: "ip-address browser-data device-type click-behaviour cookie-data",
    terms: ["analytics-data"],
    parties: ["analytics"],
    recipients: "",
  }),
  template("Contactformulier", "all", "Communicatie", {
    purposes: [["vragen te beantwoorden", "legitimate-interests"]],
    subjects: "enquirers",
    items: "name email phone contact-form",
    terms: ["contact-form"],
    parties: ["hosting"],
    recipients: "",
  }),
  template("Foto's en filmpjes", "all", "Communicatie", {
    purposes: [["te laten zien wat wij doen", "consent"]],
    subjects: "participants",
    items: "photos-videos",
    terms: ["publicity-photos"],
    parties: [],
    recipients: "public",
  }),
  template("Evenementen", "all", "Communicatie", {
    purposes: [["bijeenkomsten te organiseren", "contract"]],
    subjects: "participants",
    items: "name email company-name allergies",
    terms: ["events"],
    parties: [],
    recipients: "event-partners",
    grounds: [{ class: "special", ground: "explicit-consent", citation: "art. 22 lid 2 onder a UAVG" }],
  }),
  template("Klachten", "all", "Directie", {
    purposes: [["klachten te behandelen", "legitimate-interests"]],
    subjects: "complainants",
    items: "name email complaint correspondence",
    terms: ["complaints"],
    parties: [],
    recipients: "lawyers",
  }),
  template("Meldingen van misstanden", "all", "Directie", {
    purposes: [["meldingen te onderzoeken", "legal-obligation"]],
    statute: "art. 2 Wet bescherming klokkenluiders",
    subjects: "reporters suspects",
    items: "name correspondence",
    terms: ["whistleblower-reports"],
    parties: [],
    recipients: "",
  }),
  template("Verzoeken van betrokkenen", "all", "Directie", {
    purposes: [["verzoeken op tijd te beantwoorden", "legal-obligation"]],
    statute: "art. 12 AVG",
    subjects: "enquirers",
    items: "name email correspondence",
    terms: ["data-subject-requests"],
    parties: [],
    recipients: "",
  }),
  template("Datalekregister", "all", "Directie", {
    purposes: [["datalekken vast te leggen en te melden", "legal-obligation"]],
    statute: "art. 33 lid 5 AVG",
    subjects: "customers employees",
    items: "name correspondence",
    terms: ["breach-register"],
    parties: [],
    recipients: "supervisors",
  }),
  template("Klantaccounts", trade, "Verkoop", {
    purposes: [["klanten te laten inloggen", "contract"]],
    subjects: "users",
    items: "name email username password billing-address",
    terms: ["customer-account"],
    parties: ["hosting"],
    recipients: "",
  }),
  template("Bestellingen afhandelen", trade, "Verkoop", {
    purposes: [["bestellingen te leveren", "contract"]],
    subjects: "customers",
    items: "name email delivery-address billing-address order-history payment-status",
    terms: ["orders"],
    parties: ["payment", "delivery", "hosting"],
    recipients: "banks",
  }),
  template("Offertes", trade, "Verkoop", {
    purposes: [["op verzoek een offerte te maken", "contract"]],
    subjects: "prospects business-contacts",
    items: "name email company-name quote",
    terms: ["quotes-not-accepted"],
    parties: ["records"],
    recipients: "",
  }),
  template("Abonnementen", trade, "Verkoop", {
    purposes: [["abonnementen te leveren", "contract"]],
    subjects: "subscribers",
    items: "name email billing-address payment-details subscription",
    terms: ["invoices"],
    parties: ["payment"],
    recipients: "",
  }),
  template("Klantenservice", trade, "Verkoop", {
    purposes: [["vragen en klachten te beantwoorden", "contract"]],
    subjects: "customers callers",
    items: "name email customer-number support-tickets call-record",
    terms: ["contact-form", "phone-recordings-training"],
    parties: ["support"],
    recipients: "",
  }),
  template("Klantprofielen", trade, "Verkoop", {
    purposes: [["aanbiedingen te kiezen die bij een klant passen", "consent"]],
    subjects: "customers",
    items: "order-history click-behaviour segment",
    terms: ["customer-contact"],
    parties: ["analytics"],
    recipients: "",
    profiling: true,
  }),
  template("Spaarprogramma", trade, "Verkoop", {
    purposes: [["punten te sparen en in te wisselen", "contract"]],
    subjects: "customers",
    items: "name email loyalty order-history",
    terms: ["loyalty-program"],
    parties: ["hosting"],
    recipients: "",
  }),
  template("Prijsvragen", trade, "Verkoop", {
    purposes: [["een winnaar te kiezen", "consent"]],
    subjects: "contest-participants",
    items: "name email contest-entry",
    terms: ["prize-draw"],
    parties: [],
    recipients: "printers",
  }),
  template("Inschrijving van leerlingen", school, "Onderwijs", {
    purposes: [["leerlingen in te schrijven", "legal-obligation"]],
    statute: "Wet register onderwijsdeelnemers",
    subjects: "pupils parents",
    items: "name address birth-date nationality education-number",
    terms: ["pupil-file"],
    parties: ["records"],
    recipients: "duo",
    grounds: [bsn("Wet register onderwijsdeelnemers")],
    minors: true,
  }),
  template("Leerlingvolgsysteem", school, "Onderwijs", {
    purposes: [["leerlingen te volgen en te begeleiden", "public-task"]],
    statute: "art. 8 WPO",
    subjects: "pupils",
    items: "name school-class school-results school-progress",
    terms: ["pupil-file"],
    parties: ["records"],
    recipients: "",
    minors: true,
  }),
  template("Ondersteuning van leerlingen", school, "Onderwijs", {
    purposes: [["extra ondersteuning te geven", "public-task"]],
    statute: "art. 18a WPO",
    subjects: "pupils parents",
    items: "name school-care home-situation",
    terms: ["pupil-file"],
    parties: ["partner"],
    recipients: "care-providers",
    grounds: [{ class: "special", ground: "substantial-public-interest", citation: "art. 30 lid 2 onder a UAVG" }],
    minors: true,
  }),
  template("Verzuim van leerlingen", school, "Onderwijs", {
    purposes: [["verzuim te melden", "legal-obligation"]],
    statute: "art. 21a Leerplichtwet 1969",
    subjects: "pupils",
    items: "name school-class school-attendance",
    terms: ["pupil-attendance"],
    parties: ["records"],
    recipients: "municipalities duo",
    minors: true,
  }),
  template("Ouderapp", school, "Onderwijs", {
    purposes: [["ouders op de hoogte te houden", "public-task"]],
    statute: "art. 8 WPO",
    subjects: "parents pupils",
    items: "name email school-class chat",
    terms: ["pupil-file"],
    parties: ["hosting"],
    recipients: "",
    minors: true,
  }),
  template("Oud-leerlingen", school, "Onderwijs", {
    purposes: [["reünies te organiseren", "legitimate-interests"]],
    subjects: "alumni",
    items: "name email",
    terms: ["alumni"],
    parties: ["mailing"],
    recipients: "",
  }),
  template("Cliëntdossiers", care, "Zorg", {
    purposes: [["zorg te geven", "contract"]],
    subjects: "patients",
    items: "name birth-date bsn diagnosis treatment medication",
    terms: ["medical-file"],
    parties: ["records"],
    recipients: "care-providers insurers",
    grounds: [
      { class: "special", ground: "health-care", citation: "art. 30 lid 3 onder a UAVG" },
      bsn("art. 4 Wabvpz"),
    ],
  }),
  template("Declaraties van zorg", care, "Zorg", {
    purposes: [["zorg te declareren", "legal-obligation"]],
    statute: "art. 68a Wmg",
    subjects: "patients",
    items: "name bsn insurance-health care-indication",
    terms: ["fiscal-administration"],
    parties: ["records"],
    recipients: "insurers",
    grounds: [
      { class: "special", ground: "health-care", citation: "art. 30 lid 3 onder a UAVG" },
      bsn("art. 4 Wabvpz"),
    ],
  }),
  template("Incidenten in de zorg", care, "Zorg", {
    purposes: [["van incidenten te leren", "legal-obligation"]],
    statute: "art. 9 Wkkgz",
    subjects: "patients employees",
    items: "name incident-injury",
    terms: ["care-incidents"],
    parties: [],
    recipients: "supervisors",
    grounds: [{ class: "special", ground: "health-care", citation: "art. 9 Wkkgz" }],
  }),
  template("Afspraken plannen", care, "Zorg", {
    purposes: [["afspraken te maken", "contract"]],
    subjects: "patients",
    items: "name birth-date phone email",
    terms: ["reservations"],
    parties: ["hosting"],
    recipients: "",
  }),
  template("Aanvragen Wmo", authority, "Sociaal domein", {
    purposes: [["ondersteuning te beoordelen en te geven", "public-task"]],
    statute: "art. 2.3.2 Wmo 2015",
    subjects: "residents",
    items: "name address bsn support-need home-situation",
    terms: ["wmo-file"],
    parties: ["records", "partner"],
    recipients: "care-providers",
    grounds: [
      { class: "special", ground: "substantial-public-interest", citation: "art. 5.1.1 Wmo 2015" },
      bsn("art. 10 Wabb"),
    ],
  }),
  template("Vergunningen", authority, "Dienstverlening", {
    purposes: [["vergunningen te verlenen", "public-task"]],
    statute: "Omgevingswet",
    subjects: "residents",
    items: "name address email correspondence",
    terms: ["archives-selection-list"],
    parties: ["records"],
    recipients: "public",
  }),
  template("Basisregistratie personen", authority, "Dienstverlening", {
    purposes: [["de basisregistratie bij te houden", "legal-obligation"]],
    statute: "art. 1.4 Wet BRP",
    subjects: "residents",
    items: "name address birth-date birth-place nationality bsn",
    terms: ["archives-selection-list"],
    parties: ["records"],
    recipients: "tax-authority",
    grounds: [bsn("art. 10 Wabb")],
  }),
  template("Schuldhulpverlening", authority, "Sociaal domein", {
    purposes: [["inwoners te helpen bij schulden", "public-task"]],
    statute: "art. 3 Wet gemeentelijke schuldhulpverlening",
    subjects: "residents",
    items: "name income debts debt-help",
    terms: ["debt-counselling"],
    parties: ["partner"],
    recipients: "credit-registers",
  }),
  template("Bezwaarschriften", authority, "Juridische zaken", {
    purposes: [["bezwaren te behandelen", "public-task"]],
    statute: "art. 7:1 Awb",
    subjects: "residents",
    items: "name address correspondence legal-file",
    terms: ["archives-selection-list"],
    parties: [],
    recipients: "courts lawyers",
  }),
  template("Ledenadministratie", ["small-organisation", "general"], "Bestuur", {
    purposes: [["het lidmaatschap te beheren", "contract"]],
    subjects: "members",
    items: "name address email birth-date iban membership",
    terms: ["members"],
    parties: ["records"],
    recipients: "sports-federations",
  }),
  template("Donaties", ["small-organisation", "general"], "Bestuur", {
    purposes: [["giften te ontvangen en te bedanken", "legitimate-interests"]],
    subjects: "donors",
    items: "name address iban transactions",
    terms: ["donors"],
    parties: ["payment"],
    recipients: "",
  }),
  template("Wedstrijden en uitslagen", ["small-organisation", "general"], "Bestuur", {
    purposes: [["wedstrijden te organiseren", "contract"]],
    subjects: "athletes",
    items: "name birth-date participation",
    terms: ["members"],
    parties: [],
    recipients: "sports-federations public",
    minors: true,
  }),
];
