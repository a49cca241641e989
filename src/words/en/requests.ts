import type { RequestsWords } from "../nl/requests.ts";

export const enRequests: RequestsWords = {
  right: {
    explanation: "for an explanation",
    access: "for access",
    rectification: "for rectification",
    erasure: "to erase data",
    restriction: "to restrict the use of data",
    portability: "to take data along",
    objection: "to stop using data (objection)",
    "withdraw-consent": "to withdraw a consent",
    "human-intervention": "to have a human look at a decision",
  },
  received: (_to, date, what) =>
    date === null ? `We have received your request${what}.` : `On ${date} we received your request${what}.`,
  access: {
    title: "Answer to a request for access",
    titleFor: (people) => `Answer to a request for access: ${people}`,
    intro: (_to, people) =>
      `Below stands which data of ${people} we use, what for, how long, who gets them and which rights you have (art. 15(1) and (2) GDPR).`,
    copy: () => "A copy of your own data belongs to this answer (art. 15(3) GDPR).",
  },
  confirmation: {
    title: "Confirmation that a request was received",
    answerBy: (_to, date) => `You get an answer from us by ${date} at the latest.`,
    answerWithin: (_to, duration) => `You get an answer from us within ${duration} of receipt.`,
    longer: () =>
      "If your request is complex, or if we get many, that may take two months longer. We then tell you so within a month, with the reason (art. 12(3) GDPR).",
    identity: () =>
      "If we doubt that the request really comes from you, we ask only what is needed to check that (art. 12(6) GDPR).",
    free: () => "It costs you nothing.",
  },
  extension: {
    title: "More time for a request",
    longer: () =>
      "We need more time to answer it well. The law gives two extra months for that if a request is complex or if there are many requests (art. 12(3) GDPR).",
    reason: (reason) => `This is the reason: ${reason}.`,
    by: (_to, date) => `You get an answer by ${date} at the latest.`,
    byOpen: () => "You get an answer within three months of receipt of your request at the latest.",
    sooner: () => "If we can answer sooner, we do so.",
  },
  refusal: {
    title: "Answer to a request",
    decision: "Decision on a request",
    no: (_to, what) => `We refuse your request${what}.`,
    reason: (reason) => `This is the reason: ${reason}.`,
    headings: { authority: () => "Do you disagree?" },
    awb: (_to, names) =>
      `This is a decision in the sense of the General Administrative Law Act (Awb; art. 34 UAVG). Within six weeks of the day on which it was sent, you can object to it with ${names}.`,
    awbContents: () =>
      "Put in your objection your name and address, the date, against which decision you object and why, and sign it (art. 6:5 Awb).",
    awbWhere: (address) => `Send it to ${address}.`,
    awbUrgent: () =>
      "If it cannot wait, you can also ask the preliminary relief judge of the court for a provisional measure (art. 8:81 Awb).",
    court: () =>
      "Within six weeks of this answer you can ask the court with a petition to order us to grant the request after all (art. 35 UAVG). You need no lawyer for that.",
    authority: () =>
      "You can also lodge a complaint with the Dutch data protection authority, at autoriteitpersoonsgegevens.nl (art. 77 GDPR).",
    first: (_to, reach) => `Do you have a question about this answer? ${reach}.`,
  },
  notice: {
    title: "Notice of a change in personal data",
    done: {
      rectification: (_to, who) => `We have corrected data of ${who}. Earlier we gave you those data.`,
      erasure: (_to, who) => `We have erased data of ${who}. Earlier we gave you those data.`,
      restriction: (_to, who) => `We do not use data of ${who} for the time being. Earlier we gave you those data.`,
    },
    doneOpen: (_to, who) => `We have corrected, erased or restricted data of ${who}. Earlier we gave you those data.`,
    somebody: "somebody",
    what: (text) => `It is about this: ${text}.`,
    ask: {
      rectification: () => "Would you correct them too?",
      erasure: () => "Would you erase them too, with all copies and links?",
      restriction: () => "Would you also not use them for the time being?",
    },
    askOpen: () => "Would you do the same?",
    duty: () =>
      "We let you know because the law asks it (art. 19 GDPR). If that person asks us whom we told, we also name you.",
  },
};
