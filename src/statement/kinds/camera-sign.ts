import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import { list, paragraph, type StatementContext, sentence } from "../document-context.ts";
import type { DocumentKind } from "../document-kind.ts";
import { madeText, speakerRefs } from "../make-text.ts";
import { startOf } from "../own-text.ts";
import { organisationName } from "../sections/closing.ts";
import { groupRef, type ToldGroup } from "../sections/data.ts";
import { toldPurposes } from "../sections/purposes.ts";
import { toldTerm } from "../sections/retention.ts";
import { requestContact } from "../sections/rights.ts";
import { toldGroups } from "../sections/told-groups.ts";
import { oneActivity } from "./one-activity.ts";

/**
 * The sign at a camera: who films, what for, how long, which rights, and where one reads the rest: the first layer of art. 13 GDPR (EDPB,
 * guidelines 3/2019).
 */
export const cameraSign: DocumentKind = {
  takes: { activity: "needed" },
  plan: (register, request) => {
    const { activity, context: all } = oneActivity(register, request);
    const context = { ...all, activities: [activity], forCustomers: [], sites: [] };
    const own = context.words.sheets.camera;
    const { to } = context;
    const groups = toldGroups(activity, context).filter((told) => imagesOf(told, context).length > 0);
    const images = groups.flatMap((told) => imagesOf(told, context));
    if (images.length === 0) context.gaps.add("no-camera", fieldRef("activity", activity.id, "dataGroups"));
    const names = organisationName(context);
    const purposes = toldPurposes(activity, context);
    const joined = purposes.flatMap((one) => one.joined ?? []);
    const refs = purposes.map(({ ref }) => ref);
    const terms = groups.flatMap((told) =>
      (told.group.retentionUses ?? []).flatMap(
        (use) => toldTerm(told, use, context, { kind: "statement", address: "neutral" }) ?? [],
      ),
    );
    if (groups.length > 0 && terms.length === 0)
      context.gaps.add("retention-open", images[0] ?? activityRefOf(activity.id));
    const objectable = (activity.purposes ?? []).filter(
      ({ legalBasis }) => legalBasis === "legitimate-interests" || legalBasis === "public-task",
    );
    const contact = requestContact(context);
    const page = [...register.statements.values()].find(
      ({ kind, url }) => kind === "privacy-statement" && url !== null,
    );
    return madeText(
      context,
      own.title,
      [
        paragraph(
          names === null ? null : sentence(own.who(startOf(names)), ...speakerRefs(context)),
          ...(joined.length > 0 && joined.length === purposes.length
            ? [sentence(own.purpose(to, list(joined, context)), ...refs)]
            : purposes.map(({ text, ref }) => sentence(own.purposeColon(to, text), ref))),
          ...terms.map(({ text, refs: of }) => sentence(own.keep(to, text), ...of)),
        ),
        paragraph(
          images.length === 0 ? null : sentence(own.rights(to), ...images),
          objectable.length === 0
            ? null
            : sentence(
                own.object(to),
                ...objectable.map(({ id }) => fieldRef("activity", activity.id, `purposes/${id}/legalBasis`)),
              ),
        ),
        paragraph(
          contact === null ? null : sentence(own.more(to, contact.text), contact.ref),
          page?.url == null ? null : sentence(own.site(page.url), fieldRef("statement", page.id, "url")),
        ),
      ],
      [],
    );
  },
};

const activityRefOf = (id: string): FieldRef => fieldRef("activity", id, "dataGroups");

/** The items of a group that are camera images: the library's word for them. */
const imagesOf = (told: ToldGroup, { register }: StatementContext): ReadonlyArray<FieldRef> =>
  (told.group.items ?? []).flatMap(({ id, itemId }) =>
    register.vocabulary.get(itemId)?.libraryId === "data-cctv" ? [groupRef(told, `items/${id}`)] : [],
  );
