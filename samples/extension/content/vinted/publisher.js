// What the four types of tasks do on Vinted.

import { TaskError } from "../../types/tasks.js";
import { names, uploadImages } from "./image-uploader.js";
import * as protocol from "./protocol.js";
import { failureOf } from "./refusals.js";
import { brandOf, fitted } from "./requirements.js";
import { isNumbered, lookUp } from "./wardrobe.js";
import { sleep } from "../../background/store.js";

/** @typedef {import("../../background/task-executor.js").Tools} Tools */
/** @typedef {import("../../types/tasks.js").Payload} Payload */
/** @typedef {import("./protocol.js").Listing} Listing */

/** @param {Payload} payload @param {Tools} tools */
export async function publish(payload, tools) {
  const { client } = tools;
  await tools.step("asking what the category asks for");
  const { wanted, brand } = await wantedBy(payload, client);
  const images = payload.product_data?.images ?? "";
  const { listing, leftOut } = await fitted({ ...wanted, photos: [] }, names(images).length, brand, client);
  const session = crypto.randomUUID();
  const photos = await uploadImages(images, session, tools);
  const whole = { ...listing, photos };
  const { id, title } = await sendListing(payload, whole, session, tools);
  return {
    vinted_id: id, url: client.address + protocol.paths.shown(id), image_ids: photos.map((photo) => photo.id).join(","),
    ...(title === listing.title ? {} : { title }), ...learned(brand), ...(leftOut.length ? { left_out: leftOut } : {}),
  };
}

/** Sent once; once more if the title has too many capitals, as nothing was listed. */
async function sendListing(payload, listing, session, tools, isSecond = false) {
  const { client } = tools;
  await tools.sending("sending the listing");
  const verdict = await client.create(protocol.createBody(listing, session));
  const id = verdict.body?.item?.id;
  if (verdict.kind === "ok" && Number.isSafeInteger(id)) return { id, title: listing.title };
  const error = failureOf(verdict, "the listing", client.address);
  if (!error.isUnknown) {
    await tools.refused();
    const title = protocol.withoutCapitals(listing.title);
    if (verdict.kind === "invalid" && !isSecond && protocol.isAboutTitle(verdict.errors) && title !== listing.title) {
      return sendListing(payload, { ...listing, title }, session, tools, true);
    }
    throw error;
  }
  // The listing may be there, so nothing is sent a second time. A title with the product's number shows it; for another
  // title the program must say whose listing it is.
  await tools.step("looking whether the listing is there");
  const found = await lookForOwn(payload, Date.now(), tools);
  if (!found) throw error;
  return { id: found.vinted_id, title: listing.title };
}

/**
 * The listing of a product that may have been made; null if it is not there, or if nobody can say whose it is. If it
 * cannot be looked for now, it is looked for after the stop.
 */
export async function lookForOwn(payload, since, tools) {
  try {
    const { listings, wardrobe } = await lookUp(payload, since, tools);
    await tools.handOver(wardrobe);
    if (!isNumbered(payload)) return null;
    return listings.find(({ status }) => status !== "sold") ?? null;
  } catch (error) {
    if (error instanceof TaskError && error.stop) error.wasSent = true;
    throw error;
  }
}

/** @param {Payload} payload @param {Tools} tools */
export async function update(payload, tools) {
  const { client } = tools;
  const id = vintedID(payload);
  const path = protocol.paths.item(id);
  await tools.step("reading the listing");
  const read = () => client.read(path, { what: "the listing", fine: ["gone", "token"] });
  const before = await read();
  if (before.kind !== "ok" || !before.body.item) throw await notOurs(tools, before);
  const { item } = before.body;
  const there = protocol.listingOf(item, protocol.market(client.address).currency);
  const { wanted, brand } = await wantedBy(payload, client);
  const images = payload.product_data?.images ?? "";
  const isNew = (payload.listed_images ?? null) !== null && payload.listed_images !== images;
  const count = isNew ? names(images).length : there.photos.length;
  const { listing, leftOut } = await fitted(changed(there, wanted), count, brand, client);
  // Each photo must come from the session, so all are sent again if one has changed.
  const session = isNew ? crypto.randomUUID() : null;
  if (session) listing.photos = await uploadImages(images, session, tools);
  const sent = await sendChange(id, listing, item, session, tools);
  const photos = await compared(id, listing, sent, read, tools);
  return {
    vinted_id: id, url: client.address + protocol.paths.shown(id), image_ids: photos.join(","),
    ...(sent === payload.title ? {} : { title: sent }), ...learned(brand), ...(leftOut.length ? { left_out: leftOut } : {}),
  };
}

/** @returns {Promise<string>} The title that Vinted took. */
async function sendChange(id, listing, item, session, tools, isSecond = false) {
  await tools.sending("sending the change");
  const verdict = await tools.client.change("PUT", protocol.paths.item(id), protocol.editBody(id, listing, item, session));
  if (verdict.kind === "ok" || verdict.kind === "empty") return listing.title;
  await tools.refused();
  if (verdict.kind === "gone" || verdict.kind === "token") throw await notOurs(tools, verdict);
  const title = protocol.withoutCapitals(listing.title);
  if (verdict.kind === "invalid" && !isSecond && protocol.isAboutTitle(verdict.errors) && title !== listing.title) {
    return sendChange(id, { ...listing, title }, item, session, tools, true);
  }
  throw failureOf(verdict, "the change", tools.client.address);
}

/** Reads the listing again: Vinted accepts some changes without an error, but does not make them. */
async function compared(id, listing, title, read, tools) {
  await tools.step("reading the listing again");
  let different = [];
  for (let turn = 1; turn <= 2; turn += 1) {
    if (turn > 1) await sleep(2000);
    const after = await read();
    if (after.kind !== "ok" || !after.body.item) throw failureOf({ ...after, kind: "broken" }, "the change", tools.client.address);
    const there = protocol.listingOf(after.body.item, listing.currency);
    different = differences({ ...listing, title }, there);
    if (!different.length) return there.photos.map((photo) => photo.id);
  }
  throw new TaskError("api_error",
    `Vinted took the change, but did not make it: ${different.map(({ field, wanted, found }) => `${field} is ${found}, not ${wanted}`).join("; ")}`,
    { details: { fields: different } });
}

/** @param {Payload} payload @param {Tools} tools */
export async function remove(payload, tools) {
  const id = vintedID(payload);
  await tools.sending("taking down");
  const verdict = await tools.client.change("POST", protocol.paths.remove(id));
  // A listing that is gone already is as wanted.
  if (["ok", "empty", "gone"].includes(verdict.kind)) return { vinted_id: id };
  await tools.refused();
  if (verdict.kind === "token") throw await notOurs(tools, verdict);
  throw failureOf(verdict, "the removal", tools.client.address);
}

/** @param {Payload} payload @param {Tools} tools */
export async function find(payload, tools) {
  await tools.step("looking for the listing");
  const since = Math.max(Date.parse(payload.published_after ?? "") || 0, tools.unknownAt);
  const { listings, wardrobe } = await lookUp(payload, since, tools);
  await tools.handOver(wardrobe);
  // Of several the program sees all in the wardrobe.
  const [first] = listings;
  const all = isNumbered(payload) ? {} : { candidates: listings.map(({ vinted_id: id }) => id) };
  return first ? { found: true, vinted_id: first.vinted_id, url: first.url, ...all } : { found: false, ...all };
}

function vintedID(payload) {
  if (Number.isSafeInteger(payload.vinted_id)) return payload.vinted_id;
  throw new TaskError("mapping_error", "the task names no vinted_id", {});
}

/** The state of the listing, from the wardrobe. */
async function notOurs(tools, verdict) {
  await tools.isDue();
  return new TaskError("api_error",
    `the listing cannot be changed (${verdict.status}${verdict.words ? `: ${verdict.words}` : ""}): it is sold, reserved, gone, or of another account`,
    { details: verdict.body });
}

/**
 * A task's payload as a listing, without photos.
 * @param {Payload} payload
 * @returns {Promise<{wanted: Listing, brand: {isLearned?: boolean, isWellKnown?: boolean, id: number|null, title: string}}>}
 */
async function wantedBy(payload, client) {
  const ids = payload.mapped_attributes ?? {};
  const category = ids.category_id ?? null;
  const brand = await brandOf(client, ids.brand_id ?? null, payload.product_data?.brand ?? "", category);
  const wanted = {
    title: payload.title, description: payload.description, price: payload.price, category,
    brand: { id: brand.id, title: brand.title }, size: ids.size_id ?? null, condition: ids.condition_id ?? null,
    materials: ids.material_ids ?? [], colours: (ids.color_ids ?? (ids.color_id ? [ids.color_id] : [])).slice(0, protocol.limits.colours),
    parcel: ids.package_size_id ?? null, photos: [], currency: protocol.market(client.address).currency,
  };
  return { wanted, brand };
}

/** What is on Vinted, with what the task says; what the task leaves open stays. @returns {Listing} */
function changed(there, wanted) {
  return {
    ...there, title: wanted.title, description: wanted.description, price: wanted.price,
    category: wanted.category ?? there.category, brand: wanted.brand, size: wanted.size ?? there.size,
    condition: wanted.condition ?? there.condition, materials: wanted.materials.length ? wanted.materials : there.materials,
    colours: wanted.colours.length ? wanted.colours : there.colours, parcel: wanted.parcel ?? there.parcel,
  };
}

/** The parts of a change that Vinted did not make. */
function differences(wanted, found) {
  const plain = (text) => text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n").map((line) => line.trim()).join("\n").trim();
  const list = (ids) => [...ids].sort((one, other) => one - other).join(",");
  const pairs = [
    ["title", plain(wanted.title).replace(/\s+/g, " "), plain(found.title).replace(/\s+/g, " ")],
    ["description", plain(wanted.description), plain(found.description)],
    ["price", Math.round(wanted.price * 100) / 100, Math.round(found.price * 100) / 100],
    ["category", wanted.category, found.category],
    ["brand", ...(wanted.brand.id ? [wanted.brand.id, found.brand.id] : [wanted.brand.title, found.brand.title])],
    ["size", wanted.size, found.size], ["condition", wanted.condition, found.condition],
    ["material", list(wanted.materials), list(found.materials)], ["color", list(wanted.colours), list(found.colours)],
    ["package size", wanted.parcel, found.parcel],
    ["photos", wanted.photos.map(({ id }) => id).join(","), found.photos.map(({ id }) => id).join(",")],
  ];
  return pairs.filter(([, one, other]) => one !== other)
    .map(([field, one, other]) => ({ field, wanted: String(one).slice(0, 100), found: String(other).slice(0, 100) }));
}

const learned = (brand) => (brand.isLearned ? { brand: { title: brand.title, id: brand.id } } : {});
