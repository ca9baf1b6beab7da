// What the seller has on Vinted: read page by page, and searched for the listing of a product.

import { sleep } from "../../background/store.js";
import { stopped } from "../../types/tasks.js";
import { paths, wardrobeItem } from "./protocol.js";

/** @typedef {import("../../background/task-executor.js").Tools} Tools */
/** @typedef {{vinted_id: number, title: string, price: number|null, status: string, views: number, favourites: number, url: string}} Item */
/** @typedef {{product_id: number, title: string, price: number}} Sought What a task's payload says of a listing. */
/** @typedef {{user_id: number, read_at: string, complete: boolean, items: Item[]}} Wardrobe */

/** A new listing may take 10 to 16 seconds to appear. */
const lateness = 15_000;
const tries = 4;
const between = 4000;
/** How long a whole wardrobe may serve the next searches, too. */
const freshness = 120_000;
const mostPages = 1000;

/** @type {{address: string, user: number, at: number, wardrobe: Wardrobe}|null} */
let last = null;

/**
 * @param {Tools} tools
 * @returns {Promise<Wardrobe>} Complete if each page came, and holds as much as Vinted counts, or the same twice.
 */
export async function readWardrobe(tools) {
  const { client, user } = tools;
  let reading = await readPages(tools);
  if (reading.isWhole && !reading.isCounted) {
    // Something was sold or added meanwhile, or Vinted counts otherwise.
    const again = await readPages(tools);
    const isSame = again.items.size === reading.items.size && [...again.items.keys()].every((id) => reading.items.has(id));
    reading = { ...again, isCounted: again.isCounted || isSame };
  }
  const wardrobe = {
    user_id: user, read_at: `${new Date(reading.at).toISOString().slice(0, 19)}Z`,
    complete: reading.isWhole && reading.isCounted, items: [...reading.items.values()],
  };
  if (wardrobe.complete) last = { address: client.address, user, at: reading.at, wardrobe };
  return wardrobe;
}

async function readPages({ client, user, wait }) {
  const at = Date.now();
  /** @type {Map<number, Item>} */ const items = new Map();
  let total = 0;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    if (page > 1) await sleep(wait());
    const answer = page <= mostPages ? await read(client, user, page) : null;
    if (!answer) return { at, items, isWhole: false, isCounted: false };
    pages = answer.pages;
    total = answer.total;
    for (const item of answer.items) items.set(item.vinted_id, item);
  }
  return { at, items, isWhole: true, isCounted: items.size >= total };
}

/** A page, null if it does not come; a refusal is thrown. */
async function read(client, user, page) {
  const answer = await client.read(paths.wardrobe(user, page), { what: "the wardrobe", fine: ["server", "broken", "empty", "gone", "invalid"] });
  if (answer.kind !== "ok" || !Array.isArray(answer.body.items)) return null;
  const items = answer.body.items.filter((item) => Number.isSafeInteger(item?.id)).map((item) => wardrobeItem(item, client.address));
  const { total_pages: pages = 1, total_entries: total = 0 } = answer.body.pagination ?? {};
  return { items, pages, total: items.length < answer.body.items.length ? Infinity : total };
}

/** Whether a title ends with the product's number; otherwise only title and price tell its listing. @param {Sought} sought */
export const isNumbered = ({ title, product_id: product }) => title.trimEnd().endsWith(`[${product}]`);

/** As titles are compared: Vinted may have other capitals and spaces. @param {string} title */
const plain = (title) => title.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * A product's listings: those that are up, otherwise those that are sold. Of a title without a number all that have it, and
 * the price: which of them are other products' only the program knows.
 * @param {Sought} sought
 * @param {Item[]} items
 */
export function listingsOf(sought, items) {
  const cents = (price) => Math.round(price * 100);
  const isOwn = isNumbered(sought) ? ({ title }) => isNumbered({ ...sought, title })
    : ({ title, price }) => plain(title) === plain(sought.title) && price !== null && cents(price) === cents(sought.price);
  const own = items.filter(isOwn).sort((one, other) => one.vinted_id - other.vinted_id);
  const up = own.filter(({ status }) => ["active", "reserved", "hidden"].includes(status));
  if (!isNumbered(sought)) return own.filter(({ status }) => status !== "draft");
  return up.length ? up : own.filter(({ status }) => status === "sold");
}

/**
 * Looks for the listing of a product that may have been made at some time.
 * @param {Sought} sought
 * @param {number} since When it may have been made at the latest, in milliseconds since 1970.
 * @param {Tools} tools
 * @returns {Promise<{listings: Item[], wardrobe: Wardrobe}>} No listings: it is not there, for certain.
 */
export async function lookUp(sought, since, tools) {
  await sleep(Math.min(lateness, Math.max(0, since + lateness - Date.now())));
  const { client, user } = tools;
  const isFresh = last && last.address === client.address && last.user === user
    && last.at > Date.now() - freshness && last.at >= since + lateness + tries * between;
  const wardrobe = isFresh ? last.wardrobe : await readWardrobe(tools);
  let listings = listingsOf(sought, wardrobe.items);
  // A wardrobe that was read late enough needs no second look.
  const isLate = Date.parse(wardrobe.read_at) >= since + lateness + tries * between;
  // One with the title and the price may be another product's, and the own one may still come.
  const isFound = () => listings.length > 0 && isNumbered(sought);
  for (let turn = 2; turn <= tries && !isFound() && !isLate; turn += 1) {
    await sleep(between);
    // The newest come first.
    const page = await read(client, user, 1);
    const seen = new Set(listings.map(({ vinted_id: id }) => id));
    listings = [...listings, ...listingsOf(sought, page?.items ?? []).filter(({ vinted_id: id }) => !seen.has(id))];
  }
  if (!isFound() && !wardrobe.complete) {
    throw stopped({ kind: "unreachable", message: "Vinted does not show the whole wardrobe" });
  }
  return { listings, wardrobe };
}
