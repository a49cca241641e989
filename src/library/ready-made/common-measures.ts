/** Measures that many organisations have everywhere, as library ids: a first list to tick. Art. 32 GDPR. */
export const commonMeasures: ReadonlyArray<string> = [
  "tom-access-control",
  "tom-joiner-leaver",
  "tom-mfa",
  "tom-password-policy",
  "tom-encryption-transit",
  "tom-encryption-rest",
  "tom-backup",
  "tom-patching",
  "tom-malware-protection",
  "tom-physical-access",
  "tom-clean-desk",
  "tom-secure-disposal",
  "tom-confidentiality",
  "tom-awareness",
  "tom-incident-procedure",
];
