/** The rules about a party that an agreement with it can mend: they are told at the agreement too. */
export const agreementRules = /^(processor-agreement|joint-arrangement|agreement)-/;
