// What the extension remembers, in the browser's own storage: settings, the task at hand, results to hand in, the last
// results. No cookie and no token is ever among it.

export const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {"human"|"slow"|"none"} Pace */

export const defaults = {
  /** Where Vinted is; the market's own address. */
  address: "https://www.vinted.fr",
  /** The name that `pipeline-run bridge --host-name` gave. */
  host: "pipeline_run",
  paused: false,
  /** @type {Pace} */
  pace: "human",
  /** @type {{kind: string, text: string, at: number}} What it is doing. */
  status: { kind: "idle", text: "Starting", at: 0 },
  /** @type {{task: import("../types/tasks.js").Task, step: string}|null} Kept until its result is in `pending`. */
  current: null,
  /** @type {import("../types/tasks.js").Result[]} Results that the bridge has not accepted yet. */
  pending: [],
  /** @type {object[]} The last results, newest first, for the page. */
  results: [],
  /** When the next task may be taken, in milliseconds since 1970. */
  nextAt: 0,
  /** How often in a row Vinted has refused. */
  refusals: 0,
  workspace: "",
};

/** @returns {Promise<typeof defaults>} */
export async function load() {
  return api.storage.local.get(defaults);
}

/** @param {Partial<typeof defaults>} changes All of them are stored together, or none. */
export async function save(changes) {
  await api.storage.local.set(changes);
}

/** Waits between writes, in milliseconds: at least, at most. */
const paces = {
  human: { photo: [1500, 4000], task: [15000, 45000] },
  slow: { photo: [3000, 8000], task: [60000, 180000] },
  none: { photo: [0, 0], task: [0, 0] },
};

/**
 * How long to wait now: a time between two bounds, as a person would not take the same each time.
 * @param {Pace} pace
 * @param {"photo"|"task"} kind
 */
export function delay(pace, kind) {
  const [least, most] = (paces[pace] ?? paces.human)[kind];
  return least + Math.random() * (most - least);
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
