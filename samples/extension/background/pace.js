// How fast it works: like a person, up to a number of changes an hour and a day, and within the hours of work.

/** Waits, in milliseconds: at least, at most. */
const paces = {
  human: { photo: [1500, 4000], task: [15000, 45000] },
  slow: { photo: [3000, 8000], task: [60000, 180000] },
  none: { photo: [0, 0], task: [0, 0] },
};
const hour = 3_600_000;
const day = 24 * hour;

/**
 * How long to wait now: a random time between two bounds, as a person does not take the same time each time.
 * @param {import("./store.js").Pace} pace
 * @param {"photo"|"task"} kind
 */
export function delay(pace, kind) {
  const [least, most] = (paces[pace] ?? paces.human)[kind];
  return least + Math.random() * (most - least);
}

/** The changes of the last day. @param {number[]} writes */
export const recent = (writes, now = Date.now()) => writes.filter((at) => at > now - day && at <= now);

/**
 * When Vinted may be changed again, 0 if it may be changed now.
 * @param {{writes: number[], perHour: number, perDay: number}} state
 */
export function changesFrom({ writes, perHour, perDay }, now = Date.now()) {
  const all = recent(writes, now).sort((one, other) => one - other);
  const last = all.filter((at) => at > now - hour);
  return Math.max(
    last.length >= perHour ? last[last.length - perHour] + hour : 0,
    all.length >= perDay ? all[all.length - perDay] + day : 0);
}

/**
 * When the hours of work begin next, 0 within them.
 * @param {{from: number, until: number}} state
 */
export function opensAt({ from, until }, now = Date.now()) {
  const date = new Date(now);
  const at = date.getHours();
  const isOpen = from % 24 === until % 24 || (from < until ? at >= from && at < until : at >= from || at < until);
  if (isOpen) return 0;
  date.setHours(from, 0, 0, 0);
  if (date.getTime() <= now) date.setDate(date.getDate() + 1);
  return date.getTime();
}
