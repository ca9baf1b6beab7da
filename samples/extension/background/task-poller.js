// Asks for work every five seconds: one task at a time, so that little is claimed when the browser is closed.

import { TaskError } from "../types/tasks.js";
import { VintedClient } from "../content/vinted/api-client.js";
import { Bridge, BridgeError } from "./bridge.js";
import { useConnectionsOnce } from "./single-use.js";
import { interrupted, outcome } from "./result-submitter.js";
import * as submitter from "./result-submitter.js";
import { execute } from "./task-executor.js";
import { api, delay, load, save } from "./store.js";

const every = 5000;
/** After a refusal: ten minutes, then twice as long each time, up to two hours. */
const rests = [10, 20, 40, 80, 120].map((minutes) => minutes * 60_000);
/** How long a session that answered is believed to go on. */
const sessionTime = 5 * 60_000;

const bridge = new Bridge();
let isWorking = false;
/** @type {ReturnType<typeof setTimeout>|undefined} */ let timer;
let session = { address: "", until: 0 };

/** Begins, and goes on when the browser wakes the background. */
export async function poll() {
  if (isWorking) return;
  isWorking = true;
  clearTimeout(timer);
  try {
    await work();
  } catch (error) {
    await show("problem", describe(error));
  } finally {
    isWorking = false;
    timer = setTimeout(poll, every);
  }
}

async function work() {
  let state = await load();
  await useConnectionsOnce();
  bridge.use(state.host);
  // Whoever was ended in the middle of a task does not know what came of it, and must not do it again.
  if (state.current) await submitter.keep(interrupted(state.current), state.current.task);
  await submitter.flush(bridge);
  if (!state.workspace) await save({ workspace: (await bridge.ask({ type: "health" })).workspace });
  for (;;) {
    state = await load();
    if (state.paused) return show("paused", "Paused");
    if (state.nextAt > Date.now()) {
      const isRest = state.refusals > 0;
      const words = isRest ? "Vinted refused; resting until" : "Next task at";
      return show(isRest ? "rest" : "wait", `${words} ${clock(state.nextAt)}`);
    }
    const client = new VintedClient(state.address);
    if (!(await hasSession(client, state.address))) return show("login", `Log in at ${new URL(state.address).host}`);
    const answer = await bridge.ask({ type: "tasks", limit: 1 });
    const task = answer.tasks[0];
    if (!task) {
      const left = answer.left?.[0];
      return left ? show("problem", `${left.file}: ${left.reason}`) : show("idle", "Waiting for tasks");
    }
    await perform(task, client, state);
  }
}

async function perform(task, client, state) {
  await save({ current: { task, step: "beginning" } });
  await show("work", `${words[task.task_type] ?? task.task_type}: ${task.payload?.title ?? task.id}`);
  const step = (name) => save({ current: { task, step: name } });
  const wait = () => delay(state.pace, "photo");
  const { result, error } = await outcome(task, () => execute(task, { client, bridge, step, wait }));
  if (error instanceof TaskError && (error.rest || error.loggedOut)) session.until = 0;
  const refusals = error?.rest ? state.refusals + 1 : 0;
  const pause = refusals ? rests[Math.min(refusals, rests.length) - 1] : delay(state.pace, "task");
  await save({ nextAt: Date.now() + pause, refusals });
  await submitter.keep(result, task);
  await submitter.flush(bridge);
}

/** A task that is taken without a session would fail, so none is taken then. */
async function hasSession(client, address) {
  if (session.address === address && session.until > Date.now()) return true;
  if (!(await client.isLoggedIn())) return false;
  session = { address, until: Date.now() + sessionTime };
  return true;
}

const words = { vinted_publish: "Publishing", vinted_update: "Updating", vinted_delete: "Taking down" };

const clock = (time) => new Date(time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** @param {string} kind @param {string} text */
async function show(kind, text) {
  const { status } = await load();
  if (status.kind !== kind || status.text !== text) await save({ status: { kind, text, at: Date.now() } });
  api.action.setBadgeText({ text: { problem: "!", login: "!", rest: "…", paused: "II" }[kind] ?? "" });
}

function describe(error) {
  if (error instanceof BridgeError && error.code === "unreachable") return `No bridge: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
