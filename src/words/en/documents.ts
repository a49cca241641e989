import type { DocumentsWords } from "../nl/documents.ts";

export const enDocuments: DocumentsWords = {
  kinds: {
    "privacy-statement": "Privacy statement",
  },
  notReady: "this text cannot be published yet: see above what must be completed or confirmed first",
  audiences: {
    "visitors-and-customers": "visitors and customers",
    "pupils-and-parents": "pupils and parents",
    applicants: "job applicants",
    staff: "staff",
    "members-and-donors": "members and donors",
    patients: "patients",
    suppliers: "suppliers",
  },
};
