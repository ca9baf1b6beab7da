// Asks for work every five seconds: one task at a time, so that little is claimed when the browser is closed.

import { lookForOwn } from "../content/vinted/publisher.js";
import { VintedClient } from "../content/vinted/api-client.js";
import { paths } from "../content/vinted/protocol.js";
import { forgetAsked } from "../content/vinted/requirements.js";
import { isNumbered, lookUp, readWardrobe } from "../content/vinted/wardrobe.js";
import { TaskError } from "../types/tasks.js";
import { Bridge, BridgeError } from "./bridge.js";
import { clock } from "./clock.js";
import { changesFrom, delay, opensAt, recent } from "./pace.js";
import * as reference from "./reference.js";
import * as submitter from "./result-submitter.js";
import { useConnectionsOnce } from "./single-use.js";
import * as stops from "./stops.js";
import { api, at, load, save, tidy } from "./store.js";
import { execute } from "./task-executor.js";

const every = 5000;
/** How long a session that has answered counts as valid. */
const sessionTime = 5 * 60_000;
const overviewTime = 60_000;
const wardrobeTime = 6 * 3_600_000;
/** How often a task is begun at most, if the browser ends each time. */
const mostTurns = 3;
/** Stops that one task may cause, and how often it may. */
const doubtful = new Set(["unreachable", "token"]);
const mostFails = 3;
const allTypes = ["vinted_delete", "vinted_update", "vinted_find", "vinted_publish"];

const bridge = new Bridge();
let isWorking = false;
let isAskedAgain = false;
/** @type {ReturnType<typeof setTimeout>|undefined} */ let timer;
/** @type {VintedClient|null} */ let client = null;
let session = { user: 0, until: 0 };
/** Whether the bridge gives out tasks by their types, and takes the wardrobe. */
let isOldBridge = true;

/** Begins, and continues when the browser wakes the background. */
export async function poll() {
  if (isWorking) {
    isAskedAgain = true;
    return;
  }
  isWorking = true;
  clearTimeout(timer);
  try {
    await work();
  } catch (error) {
    if (error instanceof TaskError && error.stop) {
      await begin(error.stop, true);
      isAskedAgain = true;
    } else {
      await show("problem", describe(error));
    }
  } finally {
    isWorking = false;
    timer = setTimeout(poll, isAskedAgain ? 100 : every);
    isAskedAgain = false;
  }
}

async function work() {
  let state = await load();
  await useConnectionsOnce(client?.oldSite);
  bridge.use(state.host);
  // A task that was interrupted comes before everything else.
  if (state.current) await save({ current: null, held: [state.current, ...state.held] });
  await submitter.flush(bridge);
  await look(state.overview, overviewTime);
  for (;;) {
    state = await load();
    if (client?.address !== state.address) [client, session] = [new VintedClient(state.address), { user: 0, until: 0 }];
    const wall = await obstacle(state);
    if (wall) return show(...wall);
    if (state.nextAt > Date.now()) {
      await chores(state);
      return show("wait", `Next task at ${clock(state.nextAt)}`);
    }
    const entry = await next(state);
    if (!entry) {
      await chores(state);
      return;
    }
    await perform(entry, state);
    await look((await load()).overview, overviewTime / 6);
  }
}

/** Tells the bridge what a person must do, so that runs and `health` say it, too. */
async function tell() {
  const { stop, publishStop, told } = await load();
  const needs = [...stops.needOf(stop), ...stops.needOf(publishStop)].map(({ kind, message, url }) => ({ kind, message, url }));
  const now = JSON.stringify([bridge.name, needs]);
  if (now === (told ?? JSON.stringify([bridge.name, []]))) return;
  try {
    await bridge.ask({ type: "needs", needs });
  } catch (error) {
    // A bridge of an older version does not know it.
    if (error.code !== "unknown_type") throw error;
  }
  await save({ told: now });
}

/** What the bridge says of the workspace. */
async function look(overview, age) {
  await tell();
  if (overview && overview.at > Date.now() - age && overview.host === bridge.name) {
    isOldBridge = !overview.tasks;
    return;
  }
  const said = await bridge.ask({ type: "health" });
  isOldBridge = !said.tasks;
  const shown = { at: Date.now(), host: bridge.name, tasks: said.tasks ?? null, needs: said.needs_person ?? [],
    waiting: said.outbox?.count ?? null, claimed: said.claimed?.count ?? null };
  await save({ overview: shown, workspace: said.workspace ?? "" });
  await follow(said.address);
}

/** The market of the workspace's language, unless a person has typed another one. */
async function follow(address) {
  const { address: now, given } = await load();
  if (address && address !== given) await save({ given: address, ...(now === given ? at(address) : {}) });
}

/** Why nothing can be done now, as the page shows it; null if something can. */
async function obstacle(state) {
  if (state.paused) return ["paused", "Paused"];
  const opening = opensAt(state);
  if (opening) return ["wait", `Outside of its hours; it continues at ${clock(opening)}`];
  if (state.stop) {
    if (!(await stops.isOver(state.stop, () => client.isFree()))) {
      return stops.described((await load()).stop ?? state.stop);
    }
    client.forget();
    session.until = 0;
    await save({ stop: null });
  }
  if (state.publishStop && (await stops.isOver(state.publishStop, async () => true))) {
    await save({ publishStop: null });
    state.publishStop = null;
  }
  // A task would fail without a session, so none is taken.
  if (session.until > Date.now()) return null;
  const user = await client.user();
  if (user) {
    session = { user: user.id, until: Date.now() + sessionTime };
    return null;
  }
  await begin({ kind: "login", message: `log in at ${new URL(state.address).host}`, url: state.address }, true);
  return stops.described((await load()).stop);
}

/** The next task that may be done now: a held one, or a new one. Sets what the page shows if there is none. */
async function next(state) {
  const from = changesFrom(state);
  const types = allTypes.filter((type) => (type === "vinted_find" || !from) && (type !== "vinted_publish" || !state.publishStop));
  const held = state.held.find(({ task, sentAt }) => types.includes(task.task_type) || sentAt > 0 || !allTypes.includes(task.task_type));
  if (held) return held;
  // A bridge that does not know types gives out tasks of every type.
  const answer = types.length === allTypes.length || !isOldBridge
    ? await bridge.ask({ type: "tasks", limit: 1, task_types: types }) : { tasks: [] };
  const [task] = answer.tasks;
  if (task) {
    const entry = { task, step: "beginning", sentAt: 0, turns: 0 };
    if (types.includes(task.task_type) || !allTypes.includes(task.task_type)) return entry;
    await save({ held: [...(await load()).held, entry] });
    return null;
  }
  const left = answer.left?.[0];
  if (left) await show("problem", `${left.file}: ${left.reason}`);
  else if (from) await show("wait", `Enough for now; it continues at ${clock(from)}`);
  else if (state.publishStop) await show(...stops.described(state.publishStop));
  else await show("idle", "Waiting for tasks");
  return null;
}

async function perform(entry, state) {
  const { task } = entry;
  const wasSentAt = entry.sentAt;
  const current = { ...entry, turns: entry.turns + 1 };
  const store = (changes) => save({ current: Object.assign(current, changes) });
  const others = (await load()).held.filter((one) => one.task.id !== task.id);
  await save({ held: others, current });
  await show("work", `${words[task.task_type] ?? task.task_type}: ${task.payload?.title ?? task.id}`);
  const tools = {
    client, bridge, user: session.user, unknownAt: state.unknownAt,
    step: (step) => store({ step }),
    sending: async (step) => {
      const writes = [...recent((await load()).writes), Date.now()];
      await save({ current: Object.assign(current, { step, sentAt: Date.now() }), writes });
    },
    refused: () => store({ sentAt: 0 }),
    wait: () => delay(state.pace, "photo"),
    handOver, isDue: () => save({ wardrobeAt: 0 }),
  };
  if (task.payload?.title && !isNumbered(task.payload)) await save({ hasPlainTitles: true });
  let result;
  let error = null;
  try {
    result = submitter.success(task, await done(current, wasSentAt, tools));
  } catch (thrown) {
    error = thrown;
  }
  if (error instanceof TaskError && error.stop) {
    await begin(error.stop, task.task_type === "vinted_find");
    // The task is not at fault: it is done, or looked for, when the stop is over. But a task that causes the same stop
    // again and again must not hold up the others.
    const fails = (entry.fails ?? 0) + (doubtful.has(error.stop.kind) ? 1 : 0);
    if (!error.isUnknown && (error.wasSent || fails < mostFails)) {
      const put = error.wasSent ? current : { ...current, sentAt: 0, turns: entry.turns, fails };
      await save({ current: null, held: [{ ...put, isHeld: true }, ...others] });
      return;
    }
  }
  if (error) {
    result = submitter.failure(task, error, { hasSent: current.sentAt > 0, isOldBridge });
    if (result.outcome === "unknown") await save({ unknownAt: Date.now() });
    if (error.isStale) {
      // Ids may have moved; the bridge is asked which tables it wants.
      await forgetAsked(client, task.payload?.mapped_attributes?.category_id ?? null);
      await save({ referenceAt: 0 });
    }
  }
  const hasChanged = current.sentAt > 0 && task.task_type !== "vinted_find";
  const pause = delay(state.pace, hasChanged ? "task" : "photo");
  await save({ nextAt: Date.now() + pause, ...(result.success && hasChanged ? { stops: 0 } : {}) });
  await submitter.keep(result, task);
  await submitter.flush(bridge);
}

/** Does the task. If it was begun before and could make a second listing, it is looked for first. */
async function done({ task, step, turns, isHeld }, wasSentAt, tools) {
  const isPublish = task.task_type === "vinted_publish";
  if (isPublish && (isHeld || turns > 1 || wasSentAt)) {
    await tools.step("looking whether the listing is there");
    if (wasSentAt && turns > mostTurns + 1) throw submitter.interrupted(step);
    // If nothing was sent, another browser may have taken the task meanwhile.
    const found = wasSentAt ? await lookForOwn(task.payload, wasSentAt, tools)
      : (await lookUp(task.payload, 0, tools)).listings.find(({ status }) => status !== "sold");
    // If the title has no number, the program must say whose listing it is.
    if (found && !isNumbered(task.payload)) throw submitter.interrupted(step);
    if (found) return { vinted_id: found.vinted_id, url: tools.client.address + paths.shown(found.vinted_id) };
    if (wasSentAt) throw submitter.interrupted(step);
  }
  if (turns > mostTurns) throw new TaskError("api_error", `the browser was ended in this task ${mostTurns} times (${step})`, {});
  if (isPublish) await wardrobeOfSession(tools);
  return execute(task, tools);
}

/** Before the first listing of a session the program learns what is there. */
async function wardrobeOfSession(tools) {
  // Another bridge means another workspace, which has not had the wardrobe.
  const { readFor } = await api.storage.session.get({ readFor: "" });
  if (readFor === (await load()).host || isOldBridge) return;
  await tools.step("reading the wardrobe");
  await handOver(await readWardrobe(tools));
}

/** What is done between tasks. */
async function chores(state) {
  const tools = { client, bridge, user: session.user, wait: () => delay(state.pace, "photo") };
  if (!isOldBridge && state.wardrobeAt < Date.now() - wardrobeTime) await handOver(await readWardrobe(tools));
  if (await reference.isWanted(bridge)) await reference.readSome(tools);
  await tidy();
}

/** Gives the wardrobe to the program. */
async function handOver(wardrobe) {
  if (isOldBridge) return;
  try {
    await bridge.ask({ type: "result", wardrobe: shortened(wardrobe, (await load()).hasPlainTitles) });
  } catch (error) {
    if (!(error instanceof BridgeError) || error.code === "unreachable") throw error;
    console.error(`the bridge refused the wardrobe: ${error.message}`);
  }
  await api.storage.session.set({ readFor: (await load()).host });
  // An incomplete wardrobe is read again in a quarter of an hour.
  await save({ wardrobeAt: wardrobe.complete ? Date.now() : Date.now() - wardrobeTime + 900_000 });
}

/** As much as a message holds. Listings without a number are dropped first; only titles without a number need them. */
function shortened(wardrobe, hasPlainTitles) {
  const isTooLarge = (items) => JSON.stringify(items).length > 1_300_000;
  let { items } = wardrobe;
  if (isTooLarge(items)) items = items.map(({ url, ...item }) => item);
  if (isTooLarge(items)) items = items.filter(({ title }) => /\[\d+\]\s*$/.test(title));
  const isCut = hasPlainTitles && items.length < wardrobe.items.length;
  return { ...wardrobe, items, complete: wardrobe.complete && !isCut };
}

async function begin(stop, isRead) {
  session.until = 0;
  client?.forget();
  await stops.begin(stop, isRead);
}

const words = {
  vinted_publish: "Publishing", vinted_update: "Updating", vinted_delete: "Taking down", vinted_find: "Looking for",
};

/** @param {string} kind @param {string} text */
async function show(kind, text) {
  const { status, stop, publishStop } = await load();
  if (status.kind !== kind || status.text !== text) await save({ status: { kind, text, at: Date.now() } });
  const needs = [...stops.needOf(stop), ...stops.needOf(publishStop)].length > 0;
  api.action.setBadgeText({ text: needs ? "!" : { problem: "!", rest: "…", paused: "II" }[kind] ?? "" });
}

function describe(error) {
  if (error instanceof BridgeError && error.code === "unreachable") return `No bridge: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
