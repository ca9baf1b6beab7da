// What stops the work: until when, what a person must do about it, and how the work continues.

import { load, save } from "./store.js";
import { clock } from "./clock.js";

const minute = 60_000;
const longest = 360 * minute;
/** The first waits; each next one in a row is twice as long. */
const first = { slow: 15, bot: 30, token: 15, unreachable: 1, address: 360, headers: 360, login: 1, banned: 360 };
/** These stop what is published only. */
const ofPublishing = new Set(["address", "headers"]);
/** The stops that need a person. */
const forPersons = new Set(["bot", "token", "login", "banned", "address", "headers"]);

const rest = (kind, stops) => Math.min(kind === "unreachable" ? longest / 24 : longest, first[kind] * minute * 2 ** Math.min(stops, 10));

/** @param {import("../types/tasks.js").Stop} stop @param {boolean} isRead Whether a plain read was refused. */
export async function begin(stop, isRead) {
  const state = await load();
  const now = Date.now();
  const doubles = stop.kind !== "login" && stop.kind !== "address";
  // The time that Vinted itself names counts.
  const until = stop.until ?? now + rest(stop.kind, doubles ? state.stops : 0);
  const active = { ...stop, until, since: now, seen: false, isAsked: false, probedAt: 0, isRead };
  await save({ [ofPublishing.has(stop.kind) ? "publishStop" : "stop"]: active, stops: state.stops + (doubles ? 1 : 0) });
}

/**
 * Whether a stop is over; a probe is a plain read.
 * @param {import("./store.js").ActiveStop} stop
 * @param {() => Promise<boolean>} probe
 */
export async function isOver(stop, probe) {
  const now = Date.now();
  if (stop.kind === "banned") return stop.isAsked;
  if (stop.kind !== "bot") return stop.isAsked || now >= stop.until;
  // A person has opened the page, or says so. If a read was refused, the next read shows by itself that the stop is
  // over.
  const isSolved = stop.seen || stop.isAsked;
  const isDue = isSolved ? now >= stop.probedAt + minute : stop.isRead && now >= stop.until;
  if (!isDue) return false;
  if (await probe()) return true;
  const { stops } = await load();
  await save({ stop: { ...stop, seen: false, isAsked: false, probedAt: now, until: now + rest("bot", stops) } });
  return false;
}

/**
 * A person has dealt with it, with the button of the page or on Vinted.
 * @param {"isAsked"|"seen"} how
 */
export async function goOn(how) {
  const { stop, publishStop } = await load();
  const changes = {};
  if (stop && how === "isAsked") changes.stop = { ...stop, isAsked: true };
  else if (stop?.kind === "bot") changes.stop = { ...stop, seen: true };
  else if (stop?.kind === "login") changes.stop = { ...stop, isAsked: true };
  if (publishStop && how === "isAsked") changes.publishStop = { ...publishStop, isAsked: true };
  if (Object.keys(changes).length) await save(changes);
  return Object.keys(changes).length > 0;
}

/** How the page shows it. @param {import("./store.js").ActiveStop} stop */
export function described(stop) {
  switch (stop.kind) {
    case "login": return ["login", stop.message.replace(/^l/, "L")];
    case "bot": case "banned": return ["person", stop.message];
    case "slow": return ["rest", `Vinted wants a pause; it continues at ${clock(stop.until)}`];
    default: return ["rest", `${stop.message}; it continues at ${clock(stop.until)}`];
  }
}

/** What a person must do, as the bridge says it, too. @param {import("./store.js").ActiveStop|null} stop */
export const needOf = (stop) =>
  (stop && forPersons.has(stop.kind) ? [{ kind: stop.kind, message: stop.message, url: stop.url ?? "", isStop: true }] : []);
