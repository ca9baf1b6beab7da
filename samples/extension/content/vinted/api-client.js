// Vinted's API with the session that the browser has: cookies go with each request by themselves. Token and visitor's
// number are those of Vinted's page; they are in memory only.

import { useConnectionsOnce } from "../../background/single-use.js";
import { TaskError, stopped } from "../../types/tasks.js";
import { exchange, readPage } from "./exchange.js";
import * as protocol from "./protocol.js";
import { stopOf } from "./refusals.js";
import { VintedTab } from "./vinted-tab.js";

/** @typedef {import("./protocol.js").Verdict} Verdict */

/** How long an answer may take. */
const patience = 60_000;

export class VintedClient {
  /** @param {string} address Of the market, such as https://www.vinted.fr */
  constructor(address) {
    this.address = address.replace(/\/+$/, "");
    this.tab = new VintedTab(this.address);
    /** @type {{token: string, anonymous: string, spoken: string, canStream: boolean}|null} */
    this.page = null;
    /** Whether the first photo has gone through as a stream. */
    this.streams = false;
    this.hasTried = false;
    /** How often in a row a listing was refused over HTTP/1.1, and then taken from the page. */
    this.refusedOutside = 0;
  }

  /** The address, if the site speaks HTTP/1.1, so that a browser might repeat a request. */
  get oldSite() {
    return this.page && isOld(this.page.spoken) ? this.address : undefined;
  }

  /** Who is signed in, null if nobody is. No tab is opened for it unless Vinted wants its page. */
  async user() {
    let verdict = await this.#askUser();
    if (verdict.kind === "session" || verdict.kind === "token") {
      // Any page renews an old session.
      await this.#load(protocol.paths.home);
      verdict = await this.#askUser();
    }
    const id = verdict.body?.user?.id;
    if (verdict.kind === "ok" && Number.isSafeInteger(id)) return { id, login: String(verdict.body.user.login ?? "") };
    if (verdict.kind === "session") return null;
    // A person whose request is refused may well be logged in: to ask for a login would not help.
    if (verdict.kind === "token") {
      const message = `Vinted refuses to say who is logged in (${why(verdict)})`;
      throw stopped({ kind: "token", message, url: this.address }, verdict.body);
    }
    throw this.#stop(verdict, "the session");
  }

  async #askUser() {
    const message = { url: this.address + protocol.paths.user, headers: { Accept: "application/json" }, patience };
    const isOpen = await this.tab.isOpen();
    const answer = isOpen ? await this.#inPage(message) : await exchange(message);
    const verdict = judged(answer);
    // If nothing answers at all, a page would not load either.
    if (isOpen || verdict.kind === "ok" || verdict.kind === "session" || verdict.status === 0) return verdict;
    return judged(await this.#inPage(message));
  }

  /** A plain read, to see whether Vinted answers again. */
  async isFree() {
    const verdict = await this.#askUser();
    return !["bot", "slow", "banned", "server", "broken"].includes(verdict.kind);
  }

  /**
   * Something that changes nothing on Vinted.
   * @param {string} path
   * @param {{body?: object, what?: string, fine?: import("./protocol.js").Kind[]}} [options] `fine` are answers that the
   *   caller understands; with each other one it is over.
   * @returns {Promise<Verdict>}
   */
  async read(path, { body, what = path, fine = [] } = {}) {
    const verdict = await this.#send(path, { method: body ? "POST" : "GET", json: body && JSON.stringify(body) });
    if (verdict.kind === "ok" || fine.includes(verdict.kind)) return verdict;
    throw this.#stop(verdict, what);
  }

  /**
   * A photo belongs to no listing yet, so it may be sent twice.
   * @param {Blob} photo
   * @param {string} name
   * @param {string} session
   */
  async uploadPhoto(photo, name, session) {
    const file = {
      fields: protocol.photoFields(session), field: protocol.photoFile, name, type: photo.type || "image/jpeg",
      data: base64(new Uint8Array(await photo.arrayBuffer())),
    };
    const verdict = await this.#sendPhoto({ method: "POST", file });
    const id = protocol.photoID(verdict.body);
    if (verdict.kind === "ok" && Number.isSafeInteger(id)) return { id, orientation: protocol.photoTurn(verdict.body) };
    // A page came in place of a photo's data.
    if (verdict.kind === "broken" && verdict.status === 200) throw this.#stop({ ...verdict, kind: "bot" }, name);
    if (verdict.kind === "invalid" || verdict.kind === "gone") {
      throw new TaskError("image_error", `${name}: Vinted does not take the photo (${verdict.status}${said(verdict)})`,
        { details: verdict.body });
    }
    if (["ok", "empty", "broken", "server", "headers"].includes(verdict.kind)) {
      throw new TaskError("image_error", `${name}: the photo was not sent, or no answer came (${why(verdict)})`,
        { retryable: true, details: verdict.body });
    }
    throw this.#stop(verdict, name);
  }

  /** The first photo says whether streams go through; over HTTP/1.1 a browser sends none. */
  async #sendPhoto(message) {
    await this.#prepare();
    if (!this.hasTried && this.page.canStream && !this.oldSite) {
      this.hasTried = true;
      const verdict = await this.#send(protocol.paths.photos, { ...message, isStream: true });
      this.streams = verdict.kind === "ok";
      if (verdict.status !== 411 && verdict.status !== 0) return verdict;
    }
    return this.#send(protocol.paths.photos, message);
  }

  /** What could make a second listing: sent once, in a way in which the browser does not repeat it. @param {object} body */
  async create(body) {
    const message = { method: "POST", json: JSON.stringify(body), isOnce: true };
    await this.#prepare();
    if (!this.oldSite) return this.#send(protocol.paths.create, { ...message, isStream: this.streams });
    await useConnectionsOnce(this.oldSite, true);
    try {
      return await this.#createOverOld(message);
    } finally {
      await useConnectionsOnce(this.oldSite);
    }
  }

  /** From the background, whose connections are its own; from the page if Vinted wants that. */
  async #createOverOld(message) {
    if (this.refusedOutside >= 2) return this.#send(protocol.paths.create, message);
    const verdict = await this.#sendOnce(protocol.paths.create, { ...message, isOutside: true });
    if (verdict.kind !== "token" && verdict.kind !== "session") {
      this.refusedOutside = 0;
      return verdict;
    }
    // Nothing was made, and no robot was suspected: once more from the page, with a new token.
    await this.renew();
    const second = await this.#sendOnce(protocol.paths.create, message);
    // An old token is refused once; what comes from outside, always.
    if (verdict.kind === "token" && second.kind === "ok") this.refusedOutside += 1;
    return second;
  }

  /** What does the same when it is done twice. @param {string} method @param {string} path @param {object} [body] */
  change(method, path, body) {
    return this.#send(path, { method, json: body && JSON.stringify(body) });
  }

  /** Once more if the session or the token was too old: nothing had been accepted. */
  async #send(path, message) {
    for (let turn = 1; ; turn += 1) {
      await this.#prepare();
      const verdict = await this.#sendOnce(path, message);
      if (turn === 2 || (verdict.kind !== "session" && verdict.kind !== "token")) return verdict;
      await this.renew();
    }
  }

  async #sendOnce(path, { isOutside, isOnce, ...message }) {
    const whole = {
      ...message, url: this.address + path, patience,
      headers: protocol.headers(path, this.page, this.address, message.json !== undefined),
    };
    try {
      return judged(isOutside ? await exchange(whole) : await this.tab.run(exchange, [whole], { once: isOnce }));
    } catch (error) {
      return judged({ failed: String(error?.message ?? error) });
    }
  }

  async #inPage(message) {
    try {
      return await this.tab.run(exchange, [message]);
    } catch (error) {
      return { failed: String(error?.message ?? error) };
    }
  }

  async #prepare() {
    if (this.page) return;
    try {
      let page = await this.#readPage();
      // The page itself gives the visitor a number when it is loaded.
      if (!page.token || !page.anonymous) {
        await this.tab.refresh();
        page = await this.#readPage();
      }
      this.page = { ...page, token: page.token || (await this.#freshToken()) };
      // From here on, so that no earlier connection is left when a listing is sent.
      await useConnectionsOnce(this.oldSite);
    } catch (error) {
      throw stopped(unreachable(this.address), String(error?.message ?? error));
    }
  }

  /** Loads a page, which makes an old session new, and reads the token again. */
  async renew() {
    try {
      await this.tab.refresh();
      const page = await this.#readPage();
      this.page = { ...page, token: (await this.#freshToken()) || page.token };
    } catch (error) {
      throw stopped(unreachable(this.address), String(error?.message ?? error));
    }
  }

  #readPage() {
    return this.tab.run(readPage, [protocol.tokenPatterns, protocol.anonymousCookie]);
  }

  async #freshToken() {
    return (await this.#token(protocol.paths.home)) || (await this.#token(protocol.paths.form));
  }

  /** After a stop everything is read again. */
  forget() {
    this.page = null;
  }

  async #token(path) {
    const source = await this.#load(path);
    return protocol.tokenPatterns.map((pattern) => new RegExp(pattern).exec(source)?.[1]).find((found) => found) ?? "";
  }

  async #load(path) {
    const message = { url: this.address + path, headers: { Accept: "text/html" }, patience };
    const answer = (await this.tab.isOpen()) ? await this.#inPage(message) : await exchange(message);
    return answer.text ?? "";
  }

  #stop(verdict, what) {
    return stopOf(verdict, what, this.address);
  }
}

/** No answer counts as an answer whose outcome nobody knows. */
function judged(answer) {
  if (answer.failed === undefined) return protocol.judge(answer);
  return { kind: "server", status: 0, body: answer.failed, errors: [], words: "", retryAfter: null, url: "" };
}

/** Over these protocols a browser may repeat a request by itself; an unknown protocol counts as one of them. */
const isOld = (spoken) => !/^(h2|h3)/.test(spoken);

const unreachable = (address) => ({ kind: /** @type {const} */ ("unreachable"), message: `${address} cannot be reached` });

const said = (verdict) => (verdict.words ? `: ${verdict.words}` : "");
const why = (verdict) => (verdict.status ? `${verdict.status}${said(verdict)}` : verdict.body);

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
