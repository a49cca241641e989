import { afterAll, beforeAll, expect, test } from "vitest";
import { openWindow, untilSaved } from "../e2e/support/app.ts";
import { onlyCopy, readDatabase, readTwin } from "./support/copies.ts";
import {
  chooseIfAsked,
  nameField,
  openFirstActivity,
  saveName,
  showFirstActivity,
  typeName,
} from "./support/editing.ts";
import { makePlace, type Place, type Running, removePlace, startAt, startHostAt, stop } from "./support/place.ts";
import { browserPid } from "./support/processes.ts";
import { randomFrom } from "./support/random-from.ts";

/** How often something is killed: 30 in `npm test`, 200 with `VERANTWOORD_KILLS=200`. */
const kills = Number(process.env.VERANTWOORD_KILLS ?? 30);
const seed = Number(process.env.VERANTWOORD_SEED ?? Date.now() % 1_000_000);
const random = randomFrom(seed);

let place: Place;
let app: Running;
beforeAll(async () => {
  place = await makePlace();
  app = await startAt(place);
  await openFirstActivity(app.page);
});
afterAll(async () => {
  await stop(app);
  await removePlace(place);
});

test(
  `kill -9 at ${kills} random moments of editing (seed ${seed}): nothing bewaard is lost, nothing is half`,
  async () => {
    for (let round = 0; round < kills; round += 1) {
      const victim = round % 2 === 0 ? "browser" : "host";
      const typed: string[] = [];
      let bewaard = -1;
      let isKilled = false;
      const editing = (async () => {
        for (let n = 0; !isKilled; n += 1) {
          typed.push(`Ronde ${round}, naam ${n}`);
          await typeName(app.page, typed[n] ?? "");
          await app.page.locator(".status .ok", { hasText: "bewaard" }).waitFor({ timeout: 2000 });
          if (!isKilled) bewaard = n;
        }
      })().catch(() => undefined); // it ends with what is killed
      await new Promise((resolve) => setTimeout(resolve, 20 + random() * 700));
      const pid = victim === "browser" ? await browserPid(place.profile) : null;
      isKilled = true;
      if (pid === null) await app.host.stop("SIGKILL");
      else process.kill(pid, "SIGKILL");
      await editing;
      await restart(victim);

      const name = await nameField(app.page).inputValue();
      const at = typed.indexOf(name);
      // At least what was bewaard; perhaps what was on its way, or still a draft, when it was killed.
      expect(at, `${victim} killed in round ${round}: "${name}" after ${typed[bewaard]}`).toBeGreaterThanOrEqual(
        bewaard,
      );
      const twin = await readTwin(place);
      expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(twin));
    }
    await saveName(app.page, "Na alles");
    expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
  },
  30_000 + kills * 15_000,
);

/** Starts what was killed again, and waits until everything is safe. */
async function restart(victim: "browser" | "host"): Promise<void> {
  if (victim === "host") {
    app = { ...app, host: await startHostAt(place) };
    await app.page.goto("about:blank");
    await app.page.goto(app.host.address);
  } else {
    await app.context.close().catch(() => undefined); // it is gone already
    app = { ...(await openWindow(place.profile, app.host.address)), host: app.host };
  }
  await chooseIfAsked(app.page);
  await untilSaved(app.page);
  await showFirstActivity(app.page);
  // A draft that is restored is a commit of its own.
  await app.page.waitForTimeout(100);
  await untilSaved(app.page);
}
