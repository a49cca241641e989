// Opening a register that lies in the browser's database: from the start of the navigation to a list that one can use, against
// structuredClone of the same data in the same page; the first contentful paint; and a keystroke in the search, a filter and a
// change of order until the list is drawn. `npm run bench -- open` (or this file with [activities,activities] [rounds]).
// Prints one JSON line.
import { readFileSync } from "node:fs";
import { isValid, machineOf, median, openSynthetic, quantile, round, startApp, untilQuiet } from "./app-page.mjs";

const sizes = (process.argv[2] ?? "2000,10000").split(",").map(Number);
const rounds = Number(process.argv[3] ?? 7);
const figures = {};
let machine = {};

for (const activities of sizes) {
  const app = await startApp();
  try {
    figures[activities] = await measure(app, activities);
    machine = machineOf(app.context);
  } finally {
    await app.close();
  }
}

async function measure(app, activities) {
  const { page } = app;
  await page.addInitScript(() => {
    const seen = () => {
      if (document.querySelector("[role=row] [role=rowheader], [role=row] [role=gridcell]") === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.usableAt = performance.now();
        };
        channel.port2.postMessage(null);
      });
    };
    const watcher = new MutationObserver(seen);
    watcher.observe(document, { childList: true, subtree: true });
  });
  const text = readFileSync(await openSynthetic(app, activities), "utf8");
  const opens = [];
  const clones = [];
  const paints = [];
  for (let n = 0; n < rounds; n += 1) {
    await page.reload();
    await page.waitForFunction(() => window.usableAt !== undefined);
    opens.push(await page.evaluate(() => window.usableAt));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    await untilQuiet(page);
    clones.push(await page.evaluate(cloneTime, text));
  }
  const openMs = median(opens);
  const cloneMs = median(clones);
  return {
    openMs: round(openMs),
    openSpread: [round(Math.min(...opens)), round(Math.max(...opens))],
    cloneMs: round(cloneMs),
    openToClone: Number((openMs / cloneMs).toFixed(2)),
    firstContentfulPaintMs: round(median(paints)),
    list: await measureList(page),
    reached: {
      open: activities <= 2000 ? openMs <= 500 : openMs <= 4 * cloneMs,
      firstContentfulPaint: median(paints) <= 400,
    },
    valid: isValid(clones),
  };
}

/** How long structuredClone takes over the register as it stands in memory. */
function cloneTime(text) {
  const data = JSON.parse(text);
  const begun = performance.now();
  structuredClone(data);
  return performance.now() - begun;
}

/** From the event to the frame in which the list is drawn for the last time. */
async function measureList(page) {
  const search = page.getByPlaceholder(/^Zoek op naam/);
  await search.focus();
  const keys = [];
  for (const word of ["salaris", "leerlingen", "facturen", "klanten", "camera", "personeel"]) {
    for (const letter of word) keys.push(await timed(page, () => page.keyboard.press(letter), "keydown"));
    for (const _ of word) keys.push(await timed(page, () => page.keyboard.press("Backspace"), "keydown"));
  }
  const filters = [];
  for (let n = 0; n < 20; n += 1) {
    filters.push(
      await timed(page, () => page.getByRole("button", { name: n % 2 ? "Actief" : "Doorgifte" }).click(), "pointerup"),
    );
  }
  const sorts = [];
  for (let n = 0; n < 20; n += 1) {
    const head = page.getByRole("columnheader", { name: n % 2 ? "Code" : "Naam" });
    sorts.push(await timed(page, () => head.click(), "pointerup"));
  }
  const of = (values) => ({ p50: round(median(values)), p98: round(quantile(values, 0.98)), count: values.length });
  return { search: of(keys), filter: of(filters), sort: of(sorts) };
}

async function timed(page, act, event) {
  await page.evaluate((name) => {
    window.drawnAfter = undefined;
    const begin = () => {
      const begun = performance.now();
      let drawn = begun;
      const drawing = () => requestAnimationFrame(() => setTimeout(() => (drawn = performance.now())));
      drawing();
      const watcher = new MutationObserver(drawing);
      watcher.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
      setTimeout(() => {
        watcher.disconnect();
        window.drawnAfter = drawn - begun;
      }, 350);
    };
    addEventListener(name, begin, { once: true, capture: true });
  }, event);
  await act();
  await page.waitForFunction(() => window.drawnAfter !== undefined);
  return page.evaluate(() => window.drawnAfter);
}

console.log(JSON.stringify({ bench: "open", rounds, figures, machine }));
