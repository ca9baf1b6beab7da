// What is known of Vinted's own requests and answers: paths, fields, headers, codes. Vinted documents none of it and
// changes it; this is the one file to correct then. Nothing here sends anything.

export const paths = {
  home: "/",
  form: "/items/new",
  shown: (id) => `/items/${id}`,
  user: "/api/v2/users/current",
  photos: "/api/v2/photos",
  create: "/api/v2/item_upload/items",
  item: (id) => `/api/v2/item_upload/items/${id}`,
  remove: (id) => `/api/v2/items/${id}/delete`,
  wardrobe: (user, page) => `/api/v2/wardrobe/${user}/items?page=${page}&per_page=96&order=newest_first`,
  attributes: "/api/v2/item_upload/attributes",
  catalogues: "/api/v2/item_upload/catalogs",
  colours: "/api/v2/item_upload/colors",
  sizes: (category) => `/api/v2/item_upload/size_groups?catalog_ids=${category}`,
  parcels: (category) => `/api/v2/catalogs/${category}/package_sizes`,
  brands: (word, category) =>
    `/api/v2/item_upload/brands?keyword=${encodeURIComponent(word)}${category ? `&category_id=${category}` : ""}`,
};

export const limits = { photos: 20, photosOfKnownBrands: 3, colours: 2, materials: 3 };

/** The page says which token its own requests carry; the quotes may be escaped, more than once. */
export const tokenPatterns = [
  String.raw`CSRF_TOKEN\\*"\s*:\s*\\*"([0-9A-Za-z_=+/-]{8,200})`,
  String.raw`<meta[^>]*name="csrf-token"[^>]*content="([^"]{8,200})"`,
];
export const anonymousCookie = "anon_id";

const markets = {
  at: ["de-AT", "EUR"], be: ["fr-BE", "EUR"], "co.uk": ["en-GB", "GBP"], com: ["en-US", "USD"], cz: ["cs-CZ", "CZK"],
  de: ["de-DE", "EUR"], dk: ["da-DK", "DKK"], es: ["es-ES", "EUR"], fi: ["fi-FI", "EUR"], fr: ["fr-FR", "EUR"],
  gr: ["el-GR", "EUR"], hr: ["hr-HR", "EUR"], hu: ["hu-HU", "HUF"], ie: ["en-IE", "EUR"], it: ["it-IT", "EUR"],
  lt: ["lt-LT", "EUR"], lu: ["fr-LU", "EUR"], nl: ["nl-NL", "EUR"], pl: ["pl-PL", "PLN"], pt: ["pt-PT", "EUR"],
  ro: ["ro-RO", "RON"], se: ["sv-SE", "SEK"], sk: ["sk-SK", "EUR"],
};

/** Language and currency of a market, by its address. */
export function market(address) {
  const host = new URL(address).hostname;
  const [locale, currency] = markets[host.replace(/^.*vinted\./, "")] ?? markets.fr;
  return { host, locale, currency };
}

/** Without these of the form's own, Vinted answers 500 with code 105. */
const formHeaders = {
  "x-enable-dynamic-attribute-condition": "true", "x-enable-dynamic-attribute-size": "true",
  "x-enable-dynamic-attribute-video-game-rating": "true", "x-enable-multiple-size-groups": "true", "x-upload-form": "true",
};

/**
 * @param {string} path
 * @param {{token: string, anonymous: string}} credentials
 * @param {boolean} hasBody Whether JSON is sent.
 */
export function headers(path, { token, anonymous }, address, hasBody) {
  return {
    Accept: "application/json", locale: market(address).locale,
    ...(hasBody ? { "Content-Type": "application/json" } : {}),
    ...(token ? { "X-CSRF-Token": token } : {}),
    ...(anonymous ? { "X-Anon-Id": anonymous } : {}),
    ...(path.includes("/item_upload/") ? formHeaders : {}),
  };
}

/** The fields of a photo's form, beside the file itself. */
export const photoFields = (session) => ({ "photo[type]": "item", "photo[temp_uuid]": session });
export const photoFile = "photo[file]";
export const photoID = (body) => body?.id ?? body?.photo?.id;
export const photoTurn = (body) => body?.orientation ?? body?.photo?.orientation ?? 0;

/**
 * A listing as it is to be, in our words.
 * @typedef {object} Listing
 * @property {string} title
 * @property {string} description
 * @property {number} price
 * @property {number|null} category
 * @property {{id: number|null, title: string}} brand
 * @property {number|null} size
 * @property {number|null} condition
 * @property {number[]} materials
 * @property {number[]} colours
 * @property {number|null} parcel
 * @property {{id: number, orientation: number}[]} photos In the order of display.
 * @property {{code: string, ids: number[]}[]} [otherAttributes] Those of the listing that we know nothing of.
 * @property {string} currency
 */

/** push_up buys a paid bump, so it is never true. */
const wrapped = (item, session) => ({ item, feedback_id: null, push_up: false, parcel: null, upload_session_id: session });

/** @param {Listing} listing */
function attributesOf(listing) {
  const attribute = (code, ids) => (ids.length ? [{ code, ids }] : []);
  return [
    ...attribute("condition", listing.condition === null ? [] : [listing.condition]),
    ...attribute("size", listing.size === null ? [] : [listing.size]),
    ...attribute("material", listing.materials),
    ...(listing.otherAttributes ?? []),
  ];
}

/** Size and condition go in both places: they moved into the attributes in 2026. @param {Listing} listing */
function fields(listing) {
  return {
    currency: listing.currency, title: listing.title, description: listing.description, price: listing.price,
    catalog_id: listing.category, brand_id: listing.brand.id, brand: listing.brand.title,
    size_id: listing.size, status_id: listing.condition, item_attributes: attributesOf(listing),
    color_ids: listing.colours, package_size_id: listing.parcel,
    assigned_photos: listing.photos.map(({ id, orientation }) => ({ id, orientation: orientation ?? 0 })),
  };
}

/** What the form sends as null or false, and what an edit keeps of a listing. */
const untouched = {
  is_unisex: false, ai_photo: false, isbn: null, measurement_length: null, measurement_width: null, manufacturer: null,
  manufacturer_labelling: null, shipment_prices: { domestic: null, international: null },
};

/** @param {Listing} listing @param {string} session The UUID that its photos were sent with. */
export function createBody(listing, session) {
  return wrapped({ id: null, temp_uuid: session, ...fields(listing), ...untouched }, session);
}

/**
 * The whole listing: a part is refused.
 * @param {number} id
 * @param {Listing} listing
 * @param {any} item What was read of it.
 * @param {string|null} session If the photos are new: each of them must come from this session.
 */
export function editBody(id, listing, item, session) {
  const kept = Object.fromEntries(Object.keys(untouched).map((key) => [key, item[key] ?? untouched[key]]));
  const more = item.model ? { model: item.model } : {};
  return wrapped({ id, ...(session ? { temp_uuid: session } : {}), ...fields(listing), ...kept, ...more }, session);
}

/** A listing as Vinted's own form reads it. @returns {Listing} */
export function listingOf(item, currency) {
  const ids = (code) => (item.item_attributes ?? []).find((one) => one?.code === code)?.ids ?? [];
  const brand = item.brand_dto ?? {};
  const known = new Set(["condition", "size", "material"]);
  const number = (photo, place) => photo.image_no ?? place;
  return {
    title: item.title ?? "", description: item.description ?? "", price: Number(item.price?.amount ?? item.price),
    currency: item.price?.currency_code ?? item.currency ?? currency, category: item.catalog_id ?? null,
    brand: { id: brand.is_custom_brand ? null : item.brand_id ?? brand.id ?? null, title: brand.title ?? item.brand ?? "" },
    size: ids("size")[0] ?? item.size_id ?? null, condition: ids("condition")[0] ?? item.status_id ?? null,
    materials: ids("material"), colours: [item.color1_id, item.color2_id].filter((id) => id),
    parcel: item.package_size_id ?? null,
    photos: (item.photos ?? []).map((photo, place) => ({ photo, place }))
      .sort((one, other) => number(one.photo, one.place) - number(other.photo, other.place))
      .map(({ photo }) => ({ id: photo.id, orientation: photo.orientation ?? 0 })),
    otherAttributes: (item.item_attributes ?? []).filter((one) => one?.code && !known.has(one.code))
      .map(({ code, ids: values }) => ({ code, ids: values })),
  };
}

/** How Vinted writes that a listing has no brand. */
export const noBrand = { id: 1, title: "" };

export const attributesBody = (category) => ({ attributes: [{ code: "category", value: [category] }] });

/** An attribute's options without their groups. @returns {{id: number, title: string}[]} */
export function optionsOf(configuration) {
  const leaves = (options) => (options ?? []).flatMap((one) =>
    (one.type === "group" || Array.isArray(one.options) ? leaves(one.options) : [{ id: one.id, title: one.title ?? String(one.id) }]));
  return leaves(configuration?.options);
}

/** Whether Vinted wants three photos for a brand. */
export const isKnownBrand = (brand) => brand?.requires_authenticity_check === true || brand?.is_luxury === true;

/** A line of the wardrobe as the program knows it. */
export function wardrobeItem(item, address) {
  const sold = item.item_closing_action === "sold" || (item.is_closed && !item.item_closing_action);
  const status = sold ? "sold" : item.is_closed ? "closed" : item.is_draft ? "draft"
    : item.is_reserved ? "reserved" : item.is_hidden ? "hidden" : "active";
  const price = Number(item.price?.amount ?? item.price);
  return {
    vinted_id: item.id, title: item.title ?? "", price: Number.isFinite(price) ? price : null, status,
    views: item.view_count ?? 0, favourites: item.favourite_count ?? 0, url: address + paths.shown(item.id),
  };
}

// Answers

/** @typedef {{status: number, text: string, retryAfter: string|null, type: string, mitigated: boolean}} Answer */
/**
 * @typedef {"ok"|"empty"|"broken"|"session"|"token"|"bot"|"slow"|"banned"|"address"|"photos"|"headers"|"gone"|"invalid"|"server"} Kind
 * `ok` and `empty`: done. `broken` and `server`: nobody knows. All others: nothing was done.
 * @typedef {{kind: Kind, status: number, body: any, errors: {field: string, value: string}[], words: string,
 *   retryAfter: string|null, url: string}} Verdict
 */

const robot = /datadome|captcha|challenge|just a moment/i;
const codes = { session: [100, 21], token: [106], photos: [52], address: [131], headers: [105] };

/** What an answer means. @param {Answer} answer @returns {Verdict} */
export function judge(answer) {
  const body = parse(answer.text);
  const isObject = typeof body === "object" && body !== null;
  const errors = isObject ? errorsOf(body) : [];
  const verdict = (kind) => ({
    kind, status: answer.status, body: isObject ? body : answer.text.slice(0, 500), errors, words: wordsOf(body, errors),
    retryAfter: answer.retryAfter, url: kind === "bot" ? linkOf(body) : "",
  });
  const isFine = answer.status >= 200 && answer.status < 300;
  const has = (name) => isObject && codes[name].includes(body.code);
  const says = (word) => isObject && [body.code, body.message_code, body.message, body.error].some((one) => String(one).includes(word));
  if (says("account_banned")) return verdict("banned");
  if (isRobotCheck(answer, body, isObject)) return verdict("bot");
  if (answer.status === 401 || has("session") || says("user_login_required") || says("invalid_authentication_token")) {
    return verdict("session");
  }
  if (answer.status === 429) return verdict("slow");
  if (has("photos")) return verdict("photos");
  if (has("address")) return verdict("address");
  if (answer.status >= 500) return verdict(has("headers") ? "headers" : "server");
  if (answer.status === 403 || has("token")) return verdict("token");
  if (answer.status === 404 || answer.status === 410) return verdict("gone");
  if (!isFine) return verdict(answer.status >= 400 ? "invalid" : "broken");
  if (answer.text.trim() === "") return verdict("empty");
  if (!isObject) return verdict("broken");
  if (errors.length || body.code === 99) return verdict("invalid");
  // An unknown code, without the expected data.
  return verdict(Number.isInteger(body.code) && body.code !== 0 && !body.item?.id ? "broken" : "ok");
}

function isRobotCheck({ status, text, mitigated }, body, isObject) {
  if (mitigated) return true;
  if (isObject) return status >= 400 && typeof body.url === "string" && robot.test(body.url);
  // A page came in place of data: a 403 always needs a person, whatever it says.
  return status === 403 || ((status < 300 || status === 429 || status === 503) && robot.test(text));
}

function linkOf(body) {
  return typeof body?.url === "string" && /^https?:\/\//.test(body.url) ? body.url : "";
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Vinted lists them as pairs or as an object. */
function errorsOf({ errors }) {
  if (Array.isArray(errors)) {
    return errors.filter((one) => one).map((one) => ({ field: String(one.field ?? ""), value: String(one.value ?? one.message ?? one) }));
  }
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).map(([field, value]) => ({ field, value: [value].flat().join(" ") }));
}

function wordsOf(body, errors) {
  if (errors.length) return errors.map(({ field, value }) => (field ? `${field}: ${value}` : value)).join("; ");
  return typeof body?.message === "string" ? body.message : "";
}

/** Fields that are made by mapping; what is wrong with them is corrected in reference/. */
const mappedFields = /^(brand|catalog|categor|colou?r|size|status|condition|material|package|parcel|item_attributes)/i;

/** @returns {import("../../types/tasks.js").ErrorType} */
export function errorType(errors) {
  if (errors.some(({ field }) => mappedFields.test(field))) return "mapping_error";
  return errors.some(({ field }) => /photo/i.test(field)) ? "image_error" : "api_error";
}

export const isAboutTitle = (errors) => errors.length > 0 && errors.every(({ field }) => field === "title");

/** Vinted's rule against capitals: each word of them Capitalised, the number at the end as it is. */
export const withoutCapitals = (title) => title.replace(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\p{M}'’]+(?![\p{L}\d])/gu,
  (word) => word[0] + word.slice(1).toLowerCase());
