import { navigate } from "wouter/use-hash-location";
import type { Door } from "../../src/bridge.ts";
import type { CommitLabel, Who } from "../../src/history/commit.ts";
import type { Register } from "../../src/model/register.ts";
import { ok } from "../../src/result.ts";
import { beginHistory, createRegister, type FirstStamp } from "../storage/create-register.ts";
import { openRegister, type UseMemory } from "../storage/open-register.ts";
import { raiseOpened } from "../storage/raise-opened.ts";
import { openSession, setSession } from "../store/current-session.ts";
import { commitDrafts, endStays } from "../store/field-drafts.ts";
import { forgetFindings, refreshFindings } from "../store/findings.ts";
import { flushOnLeave } from "../store/flush-on-leave.ts";
import { holdWindow } from "../store/kept-drafts.ts";
import { locationOf, parsePlace } from "../store/navigation.ts";
import { tell, useRegisterStore } from "../store/register-store.ts";
import { setRegisterWorker } from "../store/register-worker.ts";
import { restoreDrafts } from "../store/restore-drafts.ts";
import { type Session, startSession } from "../store/session.ts";
import { changeSettings, useSettings } from "../store/settings.ts";
import { connectRegisterWorker, type RegisterWorkerLink } from "../worker/connect-worker.ts";
import { setPhase, usePhase } from "./app-phase.ts";
import { preloadScreen, preloadScreens } from "./screens.ts";

const heldKey = (registerId: string): string => `verantwoord-held-${registerId}`;

const distrustedKey = (registerId: string): string => `verantwoord-distrusted-${registerId}`;

const memory: UseMemory = {
  hasHeld: (registerId) => localStorage.getItem(heldKey(registerId)) !== null,
  remember: (registerId) => localStorage.setItem(heldKey(registerId), "1"),
  isDistrusted: (registerId) => localStorage.getItem(distrustedKey(registerId)) !== null,
  trust: (registerId) => localStorage.removeItem(distrustedKey(registerId)),
};

let worker: RegisterWorkerLink | null = null;
let isWatching = false;

const checkAfterMs = 10_000;

/** Starts: the register that the address names or that was open last, else the question where to begin. */
export async function boot(door: Door): Promise<void> {
  setPhase({ kind: "starting" });
  void navigator.storage?.persist?.();
  if (!isWatching) {
    isWatching = true;
    holdWindow();
    flushOnLeave();
  }
  const place = parsePlace(window.location.hash.slice(1));
  const list = await door("registers.list", {});
  if (!list.ok) {
    setPhase({ kind: "trouble", error: list.error, registerId: null });
    return;
  }
  const { registers } = list.value;
  const wanted = place?.registerId ?? useSettings.getState().lastRegisterId;
  const found = registers.find(({ registerId }) => registerId === wanted);
  // What this browser has held is opened also where its folder is gone: the working copy then makes a new twin.
  if (wanted !== null && (found !== undefined || memory.hasHeld(wanted))) {
    await openExisting(door, wanted);
    const { phase } = usePhase.getState();
    const isNowhere = phase.kind === "trouble" && phase.error.code === "nothing-there";
    if (found !== undefined || !isNowhere) return;
  }
  setPhase({ kind: "welcome", registers });
}

/** Opens a register of this computer and goes to where the address says, else to the overview. */
export async function openExisting(door: Door, registerId: string): Promise<void> {
  setPhase({ kind: "opening", done: 0, total: 0 });
  await closeCurrent();
  const { personName, deviceName } = useSettings.getState();
  const writer = [personName, deviceName].filter((name) => name !== null).join(", ");
  const section = parsePlace(window.location.hash.slice(1))?.section ?? "overview";
  let screen = Promise.resolve();
  const found = await openRegister(door, registerId, writer, memory, {
    // Not before: its files would stand in the way of the calls to the host.
    onReading: () => {
      screen = preloadScreen(section);
    },
    onProgress: (done, total) => setPhase({ kind: "opening", done, total }),
  });
  await screen;
  const raised = found.ok ? await raiseOpened(door, registerId, found.value) : found;
  const opened = raised.ok ? ok(raised.value.opened) : raised;
  if (!opened.ok) {
    setPhase({ kind: "trouble", error: opened.error, registerId });
    return;
  }
  const link = connectRegisterWorker();
  worker = link;
  setRegisterWorker(link.replica);
  const { replica, db } = opened.value;
  // The list comes first: the worker reads the register once it is drawn.
  const ready = drawn().then(() =>
    db === null ? link.replica.show(replica.register, replica.head) : link.replica.open(registerId),
  );
  const session = startSession(door, registerId, writer, opened.value, {
    follow: refreshFindings,
    snapshot: async () => {
      await ready;
      return link.replica.snapshot();
    },
  });
  setSession(session);
  changeSettings({ lastRegisterId: registerId });
  if (parsePlace(window.location.hash.slice(1))?.registerId !== registerId) {
    navigate(locationOf(registerId, "overview"), { replace: true });
  }
  setPhase({ kind: "open" });
  if (raised.ok && raised.value.wasRaised) tell("register-raised");
  void ready.then(refreshFindings);
  await restoreDrafts();
  await ready;
  void preloadScreens();
  if (db !== null) checkLater(session, link);
  const kept = await session.backUp("session");
  if (!kept.ok && db !== null && openSession() === session) tell("session-backup-failed", [kept.error]);
}

/** When nothing else is to be done: looks through the whole database, and has a damaged one built anew at the next start. */
function checkLater(session: Session, { replica }: RegisterWorkerLink): void {
  setTimeout(async () => {
    if (openSession() !== session) return;
    const check = await replica.check();
    if (check === null || openSession() !== session) return;
    if (check.rows + check.commits === 0) return;
    localStorage.setItem(distrustedKey(session.registerId), "1");
    await session.door("log.write", { entries: [{ level: "error", code: "database-differs", facts: { ...check } }] });
    tell("database-differs");
  }, checkAfterMs);
}

/** Settles when what was just shown has been drawn, or soon where the window is hidden and nothing is drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1500 });
  });
}

/** Who commits now, by the settings. */
export function whoNow(): Who {
  const { personName, deviceName } = useSettings.getState();
  return { salt: crypto.randomUUID(), by: personName, device: deviceName };
}

/** What the first commit of a history is stamped with. */
export const firstStamp = (): FirstStamp => ({
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  gesture: crypto.randomUUID(),
  salt: crypto.randomUUID(),
});

/** Puts a register that was just made in its places and opens it. */
export async function beginWith(door: Door, register: Register, label: CommitLabel): Promise<void> {
  const made = await createRegister(door, register, [beginHistory(register, firstStamp(), whoNow(), label)]);
  const registerId = register.register.id;
  if (!made.ok) {
    const error = made.error.code === "not-saved" ? ({ code: "disk-full" } as const) : made.error;
    setPhase({ kind: "trouble", error, registerId });
    return;
  }
  await openExisting(door, registerId);
}

/** Clears a store of the browser that is stuck and starts anew: the register comes back from its twin. */
export async function clearStorage(door: Door, registerId: string | null): Promise<void> {
  const settings = useSettings.getState();
  const cleared = await door("profile.clear", {});
  if (!cleared.ok) {
    setPhase({ kind: "trouble", error: cleared.error, registerId });
    return;
  }
  // What was cleared took these along; that the register had been here is what makes its return worth telling.
  if (registerId !== null) memory.remember(registerId);
  changeSettings({ ...settings, lastRegisterId: registerId ?? settings.lastRegisterId });
  window.location.reload();
}

/** Lets go of the open register: what is on its way is secured first. */
export async function closeCurrent(): Promise<void> {
  await commitDrafts();
  await openSession()?.close();
  endStays();
  setSession(null);
  setRegisterWorker(null);
  forgetFindings();
  worker?.stop();
  worker = null;
  useRegisterStore.setState({ open: null });
}

/** Goes back to the question where to begin. */
export async function leaveRegister(door: Door): Promise<void> {
  // First the screens go, which need an open register, and then the register.
  setPhase({ kind: "starting" });
  await closeCurrent();
  changeSettings({ lastRegisterId: null });
  navigate("/", { replace: true });
  await boot(door);
}
