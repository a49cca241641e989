import { useState } from "react";
import type { Controller, HouseStyle } from "../../../src/model/controller.ts";
import { AttachmentId } from "../../../src/model/ids.ts";
import { contrastOnPaper, leastContrast, logoOf } from "../../../src/statement/house-style.ts";
import { type LogoTrouble, readLogo } from "../../../src/statement/read-logo.ts";
import { Button } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { storeFile } from "../../controls/attach-files.ts";
import { changeEntity } from "../../controls/change-entity.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

const plain: HouseStyle = { logoId: null, accentColour: null, font: null };

/** How the organisation's documents look: a logo, one colour that can be read, letters of a short list. */
export function HouseStyleFields({ controller }: { readonly controller: Controller }) {
  const words = useWords();
  const { style: own } = words.organisation;
  const logo = useRegister((register) => logoOf(register, controller));
  const [trouble, setTrouble] = useState<LogoTrouble | "not-stored" | null>(null);
  const style = controller.houseStyle ?? plain;
  const change = (fields: Partial<HouseStyle>): void =>
    void changeEntity("controller", controller.id, (each) => ({
      ...each,
      houseStyle: joined(each.houseStyle, fields),
    }));
  const choose = async (file: File): Promise<void> => {
    const read = readLogo(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      setTrouble(read.error);
      return;
    }
    const stored = await storeFile(file);
    if (!stored.ok) {
      setTrouble("not-stored");
      return;
    }
    setTrouble(null);
    const attachment = { ...stored.value, id: AttachmentId.parse(stored.value.id), mediaType: read.value.type };
    await changeEntity(
      "controller",
      controller.id,
      (each) => ({ ...each, houseStyle: joined(each.houseStyle, { logoId: attachment.id }) }),
      [{ kind: "attachment", entity: attachment }],
    );
  };
  return (
    <Pairs
      hasWideTerms
      pairs={[
        {
          term: own.logo,
          value: (
            <span data-margin-anchor="houseStyle/logoId">
              {logo !== null && <span>{logo.name} </span>}
              <Button isLow onPress={() => pickFile(choose)}>
                {logo === null ? own.chooseLogo : own.otherLogo}
              </Button>
              {logo !== null && (
                <Button look="bare" isLow onPress={() => change({ logoId: null })}>
                  {own.removeLogo}
                </Button>
              )}
              {trouble !== null && (
                <span className="wrong small" role="alert">
                  {own.logoTrouble[trouble]}
                </span>
              )}
            </span>
          ),
        },
        {
          term: own.colour,
          value: <ColourField value={style.accentColour} onCommit={(accentColour) => change({ accentColour })} />,
        },
        {
          term: own.font,
          value: (
            <AnswerSelect
              label={own.font}
              anchor="houseStyle/font"
              value={style.font}
              choices={choicesOf(own.fonts)}
              onCommit={(font) => change({ font })}
            />
          ),
        },
      ]}
    />
  );
}

/** A style in which nothing is chosen is none. */
function joined(style: HouseStyle | null, fields: Partial<HouseStyle>): HouseStyle | null {
  const next = { ...plain, ...style, ...fields };
  return next.logoId === null && next.accentColour === null && next.font === null ? null : next;
}

type ColourFieldProps = { readonly value: string | null; readonly onCommit: (colour: string | null) => void };

/** A colour as "#1f5f6b". One that is no colour, or that cannot be read on paper, stays in the field with the reason. */
function ColourField({ value, onCommit }: ColourFieldProps) {
  const { style: own } = useWords().organisation;
  const [refused, setRefused] = useState<{ readonly text: string; readonly why: string } | null>(null);
  const commit = (text: string): void => {
    const colour = text
      .trim()
      .toLowerCase()
      .replace(/^([0-9a-f]{6})$/, "#$1");
    if (colour !== "" && !/^#[0-9a-f]{6}$/.test(colour)) {
      setRefused({ text, why: own.notAColour });
      return;
    }
    if (colour !== "" && contrastOnPaper(colour) < leastContrast) {
      setRefused({ text, why: own.tooLight(Math.floor(contrastOnPaper(colour) * 10) / 10) });
      return;
    }
    setRefused(null);
    onCommit(colour === "" ? null : colour);
  };
  return (
    <span className="colourfield">
      <TextField
        label={own.colour}
        anchor="houseStyle/accentColour"
        placeholder={own.colourPlaceholder}
        value={value ?? ""}
        refused={refused?.text ?? null}
        error={refused?.why}
        onRestore={() => setRefused(null)}
        onCommit={commit}
      />
      {value !== null && (
        <svg className="swatch" aria-hidden="true" viewBox="0 0 16 16">
          <rect width="16" height="16" fill={value} />
        </svg>
      )}
    </span>
  );
}

function pickFile(onFile: (file: File) => Promise<void>): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = "image/png,image/jpeg,image/svg+xml";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void onFile(file);
  });
  input.click();
}
