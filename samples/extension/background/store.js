// What the extension remembers, in the browser's own storage: settings, the task at hand, results to hand in, the last
// results. No cookie and no token is ever among it.

export const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {"human"|"slow"|"none"} Pace */
/**
 * A task that was claimed and has no result yet.
 * @typedef {object} Entry
 * @property {import("../types/tasks.js").Task} task
 * @property {string} step How far it has come.
 * @property {number} sentAt When something was sent that may have changed Vinted; 0 if nothing was sent.
 * @property {number} turns How often it was begun.
 * @property {boolean} [isHeld] Whether it was put off.
 * @property {number} [fails] How often something stopped it that may lie with the task.
 */
/** @typedef {import("../types/tasks.js").Stop & {since: number, seen: boolean, isAsked: boolean, probedAt: number, until: number,
 *   isRead: boolean}} ActiveStop */

export const defaults = {
  /** Where Vinted is; the market's own address. */
  address: "https://www.vinted.fr",
  /** The address that the bridge gave last, by the workspace's language; a person may have typed another one. */
  given: "https://www.vinted.fr",
  /** The name that `pipeline-run bridge --host-name` gave. */
  host: "pipeline_run",
  paused: false,
  /** @type {Pace} */
  pace: "human",
  /** Changes of Vinted within an hour and within a day, at most. */
  perHour: 40,
  perDay: 400,
  /** The hours of the day between which it works; the same twice is always. */
  from: 0,
  until: 24,
  /** @type {{kind: string, text: string, at: number}} What it is doing. */
  status: { kind: "idle", text: "Starting", at: 0 },
  /** @type {Entry|null} The task at hand, until its result is in `pending`. */
  current: null,
  /** @type {Entry[]} Tasks that are done later, as nothing can be done for now. */
  held: [],
  /** @type {import("../types/tasks.js").Result[]} Results that the bridge has not accepted yet. */
  pending: [],
  /** @type {object[]} The last results, newest first, for the page. */
  results: [],
  /** @type {Record<string, any>} How many tasks of each type were done on a `day`. */
  done: { day: "" },
  /** When the next task may be taken, in milliseconds since 1970. */
  nextAt: 0,
  /** @type {number[]} When Vinted was changed within the last day. */
  writes: [],
  /** @type {ActiveStop|null} Why nothing is sent. */
  stop: null,
  /** @type {ActiveStop|null} Why nothing is published; all else continues. */
  publishStop: null,
  /** What a person must do, as the bridge was told last, as JSON. */
  told: null,
  /** Stops in a row, with nothing done in between. */
  stops: 0,
  /** The last time at which nobody knew whether something was done. */
  unknownAt: 0,
  /** Whether the program writes titles without the product's number. */
  hasPlainTitles: false,
  /** When the wardrobe was handed over; 0: it is to be read. */
  wardrobeAt: 0,
  /** When the bridge was asked which of Vinted's tables it wants; 0: it is to be asked. */
  referenceAt: 0,
  /** @type {any} What the bridge says of the workspace, with `at`. */
  overview: null,
  workspace: "",
};

/** What is other at another market. @param {string} address */
export const at = (address) => ({ address, stop: null, publishStop: null, wardrobeAt: 0, referenceAt: 0 });

/** @returns {Promise<typeof defaults>} */
export async function load() {
  return api.storage.local.get(defaults);
}

/** @param {Partial<typeof defaults>} changes All of them are stored together, or none. */
export async function save(changes) {
  await api.storage.local.set(changes);
}

const day = 86_400_000;

/**
 * The changes of Vinted that were sent within a day, or are being sent.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function keptForADay(name, ask) {
  const key = `kept ${name}`;
  const found = (await api.storage.local.get(key))[key];
  if (found && found.at > Date.now() - day && found.at <= Date.now()) return found.value;
  const value = await ask();
  await api.storage.local.set({ [key]: { at: Date.now(), value } });
  return value;
}

/** @param {string} name */
export async function forget(name) {
  await api.storage.local.remove(`kept ${name}`);
}

/** Removes what is older than a day. */
export async function tidy() {
  const all = await api.storage.local.get(null);
  const old = Object.keys(all).filter((key) => key.startsWith("kept ") && !(all[key]?.at > Date.now() - day));
  if (old.length) await api.storage.local.remove(old);
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
