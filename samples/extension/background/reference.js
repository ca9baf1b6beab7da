// Reads Vinted's own tables for the program: what the bridge wants, a few requests at a time.

import { paths, attributesBody, market } from "../content/vinted/protocol.js";
import { BridgeError } from "./bridge.js";
import { load, save, sleep } from "./store.js";

/** @typedef {{part: string, key: string|null, path: string, body?: object}} Wish */

const every = 6 * 3_600_000;
const atOnce = 4;
/** Below what a message may have. */
const largest = 2_900_000;

/** @type {Wish[]} */ let wishes = [];
/** The name of the bridge that wants them: another name means another workspace. */
let owner = "";
/** What was read or tried in this round, so that a table that Vinted does not give is not asked for again and again. */
const tried = new Set();
/** The name of a bridge that knows nothing of it. */
let ignorant = "";

/** Whether there is something to read or to ask for. @param {import("./bridge.js").Bridge} bridge */
export async function isWanted(bridge) {
  if (owner !== bridge.name) [owner, wishes] = [bridge.name, []];
  return bridge.name !== ignorant && (wishes.length > 0 || (await load()).referenceAt < Date.now() - every);
}

/**
 * Reads a few of the tables that are wanted, and hands them over.
 * @param {{bridge: import("./bridge.js").Bridge, client: import("../content/vinted/api-client.js").VintedClient, wait: () => number}} tools
 */
export async function readSome({ bridge, client, wait }) {
  if (!wishes.length) {
    tried.clear();
    await askFor(bridge);
  }
  const data = {};
  for (let turn = 0; turn < atOnce && wishes.length; turn += 1) {
    const [wish] = wishes;
    const answer = await client.read(wish.path, { body: wish.body, what: `Vinted's ${wish.part}`, fine: ["invalid", "gone", "token", "server", "broken", "empty"] });
    wishes.shift();
    // What Vinted does not give is asked for again in six hours.
    if (answer.kind === "ok") add(data, wish, answer.body);
    await sleep(wait());
  }
  const parts = inMessages(data);
  for (const part of parts) {
    const read_at = `${new Date().toISOString().slice(0, 19)}Z`;
    try {
      await bridge.ask({ type: "reference", market: market(client.address).host, read_at, data: part });
    } catch (error) {
      if (!(error instanceof BridgeError) || error.code === "unreachable") throw error;
      console.error(`the bridge refused Vinted's tables: ${error.message}`);
    }
  }
  // A new tree may have leaves whose tables are wanted, too.
  if (!wishes.length && parts.length) await askFor(bridge);
}

/** Which tables the program wants that were not tried yet. */
async function askFor(bridge) {
  const name = ({ part, key }) => `${part} ${key}`;
  try {
    wishes = listed((await bridge.ask({ type: "reference" })).wanted ?? {}).filter((wish) => !tried.has(name(wish)));
    for (const wish of wishes) tried.add(name(wish));
  } catch (error) {
    if (!(error instanceof BridgeError) || error.code === "unreachable") throw error;
    if (error.code === "unknown_type") ignorant = bridge.name;
  }
  await save({ referenceAt: Date.now() });
}

/** @returns {Wish[]} */
function listed(wanted) {
  const each = (part, keys, wish) => (Array.isArray(keys) ? keys : []).map((key) => ({ part, key: String(key), ...wish(key) }));
  return [
    ...(wanted.catalogues ? [{ part: "catalogues", key: null, path: paths.catalogues }] : []),
    ...(wanted.colours ? [{ part: "colours", key: null, path: paths.colours }] : []),
    ...each("attributes", wanted.attributes, (id) => ({ path: paths.attributes, body: attributesBody(id) })),
    ...each("sizes", wanted.sizes, (id) => ({ path: paths.sizes(id) })),
    ...each("package_sizes", wanted.package_sizes, (id) => ({ path: paths.parcels(id) })),
    ...each("brands", wanted.brands, (word) => ({ path: paths.brands(word, null) })),
  ];
}

function add(data, { part, key }, body) {
  if (key === null) data[part] = part === "catalogues" ? treeOf(body) : body;
  else data[part] = { ...data[part], [key]: body };
}

/** The part of the tree that the program takes; with pictures and links it may be too large for a message. */
function treeOf(body) {
  const branches = (list) => (Array.isArray(list) ? list.map(({ id, title, catalogs }) => ({ id, title, catalogs: branches(catalogs) })) : list);
  return { catalogs: branches(body?.catalogs) };
}

/** One message, or one for each table if they are too large together. */
function inMessages(data) {
  const size = (part) => JSON.stringify(part).length * 3;
  if (!Object.keys(data).length) return [];
  // At most three bytes a character.
  if (size(data) < largest) return [data];
  const single = Object.entries(data).flatMap(([part, value]) =>
    (part === "catalogues" || part === "colours" ? [{ [part]: value }] : Object.entries(value).map(([key, one]) => ({ [part]: { [key]: one } }))));
  const isSmall = (part) => new TextEncoder().encode(JSON.stringify(part)).length < largest;
  for (const part of single) if (!isSmall(part)) console.error(`Vinted's ${Object.keys(part)[0]} are too large for a message`);
  return single.filter(isSmall);
}
