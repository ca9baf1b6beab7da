// Vinted's API, with the session that the browser has: cookies go with each request by themselves, and are neither read
// nor kept here. Vinted documents none of this; what may have to be mended stands at the top.

import { useConnectionsOnce } from "../../background/single-use.js";
import { TaskError } from "../../types/tasks.js";

const paths = {
  session: "/api/v2/users/current",
  photos: "/api/v2/photos",
  items: "/api/v2/items",
  item: (id) => `/api/v2/items/${id}`,
  remove: (id) => `/api/v2/items/${id}/delete`,
};
/** The page says which token its own requests carry. It lives in memory only. */
const tokenInPage = /CSRF_TOKEN\\?"\s*:\s*\\?"([0-9A-Za-z-]{8,100})/;
/** Fields that are made by mapping; what is wrong with them is mended in reference/. */
const mappedFields = new Set([
  "brand", "brand_id", "catalog_id", "color_ids", "colors", "size_id", "status_id", "material_ids", "package_size_id"]);
/** How long an answer may take. */
const patience = 60_000;

let token = { address: "", value: "" };

/** Whether this browser can send a body as a stream, which it cannot send a second time by itself. */
const canStream = (() => {
  let isAsked = false;
  const options = { method: "POST", body: new ReadableStream(), get duplex() { isAsked = true; return "half"; } };
  const isText = new Request("https://vinted.example", options).headers.has("Content-Type");
  return isAsked && !isText;
})();

export class VintedClient {
  /** @param {string} address Of the market, such as https://www.vinted.fr */
  constructor(address) {
    /** Whether the first photo has gone through as a stream: over HTTP/1.1 a browser sends none. */
    this.streams = false;
    this.hasTried = false;
    this.address = address.replace(/\/+$/, "");
  }

  async isLoggedIn() {
    const response = await this.#fetch(paths.session, {});
    if (response.status === 401 || response.status === 403) return false;
    if (!response.ok) throw new Error(`${this.address} answers ${response.status}`);
    return true;
  }

  /** @param {Blob} photo @param {string} name @returns {Promise<number>} Vinted's id of it. */
  async uploadPhoto(photo, name) {
    const form = new FormData();
    form.append("photo[type]", "item");
    form.append("photo[file]", photo, name);
    const failed = (message, more) => new TaskError("image_error", `${name}: ${message}`, more);
    let response;
    try {
      response = await this.#sendPhoto(form);
    } catch (error) {
      // A photo that arrived all the same belongs to no listing.
      throw failed("the photo was not sent, or no answer came", { retryable: true, details: String(error) });
    }
    const body = await read(response);
    if (response.status === 401 || response.status === 403 || response.status === 429) throw refused(response, body);
    const id = body?.id ?? body?.photo?.id;
    if (response.ok && Number.isSafeInteger(id)) return id;
    const isFinal = response.status >= 400 && response.status < 500;
    throw failed(`Vinted does not take the photo (${response.status}${said(body)})`, { retryable: !isFinal, details: body });
  }

  /** The first photo says whether streams go through; nothing is listed by sending it twice. */
  async #sendPhoto(form) {
    if (canStream && !this.hasTried) {
      this.hasTried = true;
      const whole = new Response(form);
      const headers = { "Content-Type": whole.headers.get("Content-Type") };
      try {
        const response = await this.#fetch(paths.photos, { method: "POST", headers, body: whole.body, duplex: "half" });
        this.streams = response.ok;
        if (response.status !== 411) return response;
      } catch {
        // Then as it always was.
      }
    }
    return this.#fetch(paths.photos, { method: "POST", body: form });
  }

  /** @param {object} fields @returns {Promise<{id: number, url: string}>} */
  async createItem(fields) {
    const body = await this.#write("POST", paths.items, fields, "the listing");
    const item = body?.item;
    if (!Number.isSafeInteger(item?.id)) throw unknown("the listing", "Vinted's answer names no id", body);
    return { id: item.id, url: typeof item.url === "string" ? item.url : `${this.address}/items/${item.id}` };
  }

  /** @param {number} id @param {object} fields */
  async updateItem(id, fields) {
    const body = await this.#write("PUT", paths.item(id), fields, "the change");
    return { id, url: typeof body?.item?.url === "string" ? body.item.url : `${this.address}/items/${id}` };
  }

  /** @param {number} id */
  async deleteItem(id) {
    await this.#write("POST", paths.remove(id), undefined, "the removal", [404]);
  }

  /** One request that changes a listing. It is sent once: where its outcome is not known, a person has to look. */
  async #write(method, path, fields, what, alsoFine = []) {
    const request = { method, headers: { "Content-Type": "application/json" }, body: fields && JSON.stringify(fields) };
    const prepared = await this.#prepare(request);
    // Its session and its token have been asked for: what the site speaks is known now.
    await useConnectionsOnce(this.address);
    // A listing that the browser sends again by itself, on a lost connection, is there twice.
    if (this.streams && path === paths.items) Object.assign(prepared, { body: new Blob([request.body]).stream(), duplex: "half" });
    let response;
    let body;
    try {
      response = await this.#send(path, prepared);
      body = await read(response);
    } catch (error) {
      throw unknown(what, "no answer came", String(error));
    }
    if (response.ok || alsoFine.includes(response.status)) return body;
    if (response.status === 401 || response.status === 403 || response.status === 429) throw refused(response, body);
    if (response.status >= 500) throw unknown(what, `Vinted answered ${response.status}`, body);
    const isMapping = (body?.errors ?? []).some((error) => mappedFields.has(error?.field));
    throw new TaskError(isMapping ? "mapping_error" : "api_error",
      `Vinted does not take ${what} (${response.status}${said(body)})`, { retryable: false, details: body });
  }

  /** The request with its token; a page that cannot be had is a failure before anything was sent. */
  async #prepare(request) {
    if (token.address !== this.address) {
      try {
        const page = await this.#send("/", { headers: { Accept: "text/html" } });
        token = { address: this.address, value: tokenInPage.exec(await page.text())?.[1] ?? "" };
      } catch (error) {
        throw new TaskError("api_error", `${this.address} cannot be reached`, { retryable: true, details: String(error) });
      }
    }
    if (!token.value) return request;
    return { ...request, headers: { ...request.headers, "X-CSRF-Token": token.value } };
  }

  async #fetch(path, request) {
    return this.#send(path, request.method ? await this.#prepare(request) : request);
  }

  #send(path, request) {
    return fetch(this.address + path, {
      ...request, headers: { Accept: "application/json", ...request.headers }, credentials: "include", cache: "no-store",
      redirect: request.method ? "error" : "follow", signal: AbortSignal.timeout(patience),
    });
  }
}

/** @param {Response} response */
async function read(response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 500);
  }
}

/** What Vinted says is wrong, in its own words. */
function said(body) {
  if (typeof body !== "object" || body === null) return "";
  const fields = (Array.isArray(body.errors) ? body.errors : []).map((error) => `${error.field}: ${error.value}`);
  const words = fields.length ? fields.join("; ") : body.message;
  return words ? `: ${words}` : "";
}

/** Vinted has looked at the request and wants none of it now: nothing was done. */
function refused(response, body) {
  if (response.status === 401) {
    // The next one begins with a new page.
    token = { address: "", value: "" };
    return new TaskError("api_error", "there is no session at Vinted: log in", { retryable: true, loggedOut: true });
  }
  token = { address: "", value: "" };
  return new TaskError("api_error", `Vinted refuses for now (${response.status}${said(body)})`,
    { retryable: true, rest: true, details: body });
}

function unknown(what, why, details) {
  return new TaskError("api_error",
    `${what} was sent, and whether it arrived is not known (${why}): look on Vinted, then pipeline-run retry`,
    { retryable: false, details });
}
