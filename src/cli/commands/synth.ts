import { synthesizeRegister } from "../../example/synthetic-register.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import { Profile } from "../../model/register.ts";
import { registerToJson } from "../../model/register-json.ts";
import type { Command } from "../command.ts";
import { writeOutput } from "../write-output.ts";

/** More than any organisation has; a slip of the keyboard should not fill the memory. */
const most = 1_000_000;

export const synthCommand: Command = {
  name: "synth",
  files: 0,
  usage: "--activities N --seed S [--profile P]",
  options: { activities: { type: "string" }, seed: { type: "string" }, profile: { type: "string" } },
  run: async (input) => {
    const { io, words, option } = input;
    const wanted = option("activities") ?? "";
    const activities = /^\d{1,7}$/.test(wanted) ? Number(wanted) : Number.NaN;
    if (!(activities <= most)) {
      io.tell(words.cli.wrongValue("activities", wanted, `0–${most}`));
      return 2;
    }
    const seed = option("seed");
    if (seed === null) {
      io.tell(words.cli.missingOption("synth", "seed", "S"));
      return 2;
    }
    const profile = Profile.safeParse(option("profile") ?? "general");
    if (!profile.success) {
      io.tell(words.cli.wrongValue("profile", option("profile") ?? "", Profile.options.join(", ")));
      return 2;
    }
    const register = synthesizeRegister({
      activities,
      seed,
      profile: profile.data,
      ...(input.date === null ? {} : { today: input.date }),
    });
    return writeOutput(input, canonicalJson(registerToJson(register), "indented"));
  },
};
