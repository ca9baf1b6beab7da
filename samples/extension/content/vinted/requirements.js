// What Vinted asks for in a category, and what of it a listing lacks. It is read before anything is sent, so no photo
// is sent for a listing that Vinted would refuse.

import { keptForADay, forget } from "../../background/store.js";
import { TaskError } from "../../types/tasks.js";
import { isKnownBrand, limits, noBrand, optionsOf, attributesBody, paths } from "./protocol.js";

/** @typedef {import("./protocol.js").Listing} Listing */
/** @typedef {import("./api-client.js").VintedClient} VintedClient */
/** @typedef {{field: string, message: string, offered?: {id: number, title: string}[]}} Lack */

/** What a category asks for; null if it takes no listing. @param {VintedClient} client @param {number} category */
export async function askedFor(client, category) {
  const found = await keptForADay(`asked ${client.address} ${category}`, async () => {
    const fine = /** @type {const} */ (["invalid", "gone"]);
    const body = attributesBody(category);
    const answer = await client.read(paths.attributes, { body, what: `what category ${category} asks for`, fine: [...fine] });
    if (answer.kind !== "ok") {
      return { refused: answer.errors.map(({ value }) => value).join("; ") || answer.words || `Vinted has no category ${category}` };
    }
    const parcels = await client.read(paths.parcels(category), { what: `the parcels of category ${category}`, fine: [...fine] });
    return {
      attributes: (answer.body.attributes ?? []).map(({ code, configuration }) => ({
        code, title: configuration?.title ?? code, isKnown: Boolean(configuration), isRequired: configuration?.required === true,
        most: configuration?.selection_limit ?? null, options: optionsOf(configuration),
      })),
      parcels: (parcels.body?.package_sizes ?? []).map(({ id, title, code }) => ({ id, title: title ?? code ?? String(id) })),
    };
  });
  if (found.refused) await forget(`asked ${client.address} ${category}`);
  return found;
}

/** Ids are to be asked for again. @param {VintedClient} client @param {number|null} category */
export const forgetAsked = (client, category) => forget(`asked ${client.address} ${category}`);

/** Letters and digits in small letters, without accents. */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

const wordsForNone = new Set(["", "unbranded", "sans marque", "no brand", "none", "aucune", "aucune marque", "n/a", "na", "no name",
  "noname", "sin marca", "ohne marke", "senza marca", "zonder merk", "bez marki"]);

/**
 * Vinted's own brand of a word or an id.
 * @param {VintedClient} client
 * @param {number|null} id
 * @param {string} word
 * @param {number|null} category
 * @returns {Promise<{id: number|null, title: string, isLearned?: boolean, isWellKnown?: boolean}>}
 */
export async function brandOf(client, id, word, category) {
  if (id === noBrand.id || (!id && wordsForNone.has(folded(word)))) return noBrand;
  if (!word) return { id, title: "" };
  const brands = await keptForADay(`brand ${client.address} ${category} ${folded(word)}`, async () => {
    const answer = await client.read(paths.brands(word, category), { what: `the brand ${word}`, fine: ["invalid", "gone"] });
    return (answer.body?.brands ?? []).map((brand) => ({ id: brand.id, title: brand.title, isWellKnown: isKnownBrand(brand) }));
  });
  // The answer has similar names, too.
  const same = brands.filter((brand) => (id ? brand.id === id : folded(brand.title) === folded(word)));
  const exact = same.length > 1 ? same.filter(({ title }) => title === word) : same;
  if (exact.length !== 1) return { id, title: word };
  return { ...exact[0], isLearned: !id };
}

/**
 * The listing as the category takes it; all that it lacks is one error, in Vinted's words.
 * @param {Listing} listing
 * @param {number} photos How many there will be.
 * @param {{isWellKnown?: boolean}} brand
 * @param {VintedClient} client
 * @returns {Promise<{listing: Listing, leftOut: string[]}>}
 */
export async function fitted(listing, photos, brand, client) {
  /** @type {Lack[]} */ const lacks = [];
  const leftOut = [];
  const result = { ...listing };
  if (listing.category === null) lacks.push({ field: "category", message: "a category must be chosen" });
  const asked = listing.category === null ? {} : await askedFor(client, listing.category);
  if (asked.refused) lacks.push({ field: "category", message: asked.refused });
  if (asked.attributes?.some(({ isKnown }) => isKnown)) {
    result.size = single("size", listing.size, asked.attributes, lacks, leftOut);
    result.condition = single("condition", listing.condition, asked.attributes, lacks, leftOut);
    result.materials = materials(listing.materials, asked.attributes, lacks, leftOut);
    others(listing, asked.attributes, lacks);
  }
  if (asked.parcels?.length) {
    if (listing.parcel === null) result.parcel = asked.parcels[0].id;
    else if (!asked.parcels.some(({ id }) => id === listing.parcel)) {
      lacks.push({ field: "package size", message: `parcel ${listing.parcel} is not offered`, offered: asked.parcels });
    }
  }
  if (photos === 0) lacks.push({ field: "photos", message: "a photo must be added" });
  else if (brand.isWellKnown && photos < limits.photosOfKnownBrands) {
    lacks.push({ field: "photos", message: `${listing.brand.title} needs ${limits.photosOfKnownBrands} photos, there ${photos === 1 ? "is" : "are"} ${photos}` });
  }
  if (lacks.length) throw lacking(lacks);
  return { listing: result, leftOut };
}

/** @param {Lack[]} lacks */
function lacking(lacks) {
  const words = lacks.map(({ field, message, offered }) =>
    `${field}: ${message}${offered ? ` (offered: ${offered.slice(0, 12).map(({ id, title }) => `${title} (${id})`).join(", ")}${offered.length > 12 ? ", …" : ""})` : ""}`);
  return new TaskError("mapping_error", `Vinted would not take it, so nothing was sent: ${words.join("; ")}`,
    { details: { problems: lacks.map((lack) => ({ ...lack, offered: lack.offered?.slice(0, 60) })) }, isStale: true });
}

function single(code, id, attributes, lacks, leftOut) {
  const attribute = attributes.find((one) => one.code === code);
  if (!attribute) {
    if (id !== null) leftOut.push(`${code} ${id}`);
    return null;
  }
  const offered = attribute.options;
  if (id === null) {
    if (attribute.isRequired) lacks.push({ field: code, message: `${attribute.title} must be given`, offered });
  } else if (offered.length && !offered.some((option) => option.id === id)) {
    lacks.push({ field: code, message: `${attribute.title} ${id} is not offered`, offered });
  }
  return id;
}

/** A material says more, but no listing fails for one that the category does not know. */
function materials(ids, attributes, lacks, leftOut) {
  const attribute = attributes.find(({ code }) => code === "material");
  const isTaken = (id) => attribute && (!attribute.options.length || attribute.options.some((option) => option.id === id));
  const taken = ids.filter(isTaken).slice(0, attribute?.most ?? limits.materials);
  leftOut.push(...ids.filter((id) => !taken.includes(id)).map((id) => `material ${id}`));
  if (attribute?.isRequired && !taken.length) {
    lacks.push({ field: "material", message: `${attribute.title} must be given`, offered: attribute.options });
  }
  return taken;
}

/** What else is asked for; tasks know nothing of it. */
function others(listing, attributes, lacks) {
  const known = new Set(["size", "condition", "material", "brand", "color", "category", "isbn"]);
  const given = new Set((listing.otherAttributes ?? []).filter(({ ids }) => ids?.length).map(({ code }) => code));
  for (const { code, title, isRequired, options } of attributes) {
    if (isRequired && !known.has(code) && !given.has(code)) {
      lacks.push({ field: code, message: `${title} must be given`, offered: options });
    }
  }
  if (attributes.some(({ code, isRequired }) => code === "color" && isRequired) && !listing.colours.length) {
    lacks.push({ field: "color", message: "a colour must be given" });
  }
}
