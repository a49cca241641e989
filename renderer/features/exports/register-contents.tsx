import { collectionKeys } from "../../../src/model/kinds.ts";
import type { Register } from "../../../src/model/register.ts";
import { figures } from "../../../src/words/figures.ts";
import { Sheet } from "../../components/sheet.tsx";
import { useOpen, useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** The collections that have a line of their own. */
const ownLines = ["activities", "parties", "agreements", "retentionTerms"] as const;

/** What a file for programs holds, in numbers: nobody reads it, so there is nothing to preview. */
export function RegisterContents({ form }: { readonly form: "json" | "register-file" }) {
  const words = useWords();
  const own = words.exportScreen;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const seq = useOpen((open) => open.head.seq);
  const separator = language === "nl" ? "." : ",";
  const lines = [
    ...ownLines.map((key) => [own.parts[key], register[key].size] as const),
    [own.parts.others, countOthers(register)] as const,
    ...(form === "register-file"
      ? [[own.parts.changes, seq] as const, [own.parts.attachments, register.attachments.size] as const]
      : []),
  ];
  return (
    <Sheet lang={language}>
      <h1>{own.forms[form].title}</h1>
      <p>{own.about[form]}</p>
      <h2>{own.holds}</h2>
      <table>
        <tbody>
          {lines.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{figures(count, separator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

const countOthers = (register: Register): number =>
  collectionKeys
    .filter((key) => key !== "attachments" && !ownLines.some((own) => own === key))
    .reduce((sum, key) => sum + register[key].size, 0);
