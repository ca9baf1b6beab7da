// A tab with Vinted's page, in which the requests run: Vinted answers requests from outside in part only, or not at
// all. If such a tab is open it is used; otherwise one is opened, pinned and in the background, and stays.

import { api, sleep } from "../../background/store.js";

// In Chromium a content script's own requests are the page's; in Firefox those of the page's world are.
const world = api.runtime.getURL("").startsWith("moz-") ? "MAIN" : "ISOLATED";
/** How long a page may take to load. */
const patience = 30_000;

export class VintedTab {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
  }

  /** Whether a page of Vinted is open, so that none must be opened. */
  async isOpen() {
    return (await this.#open()).length > 0;
  }

  /**
   * Runs a function in the page.
   * @param {(...values: any[]) => any} func
   * @param {any[]} args
   * @param {{limit?: number, once?: boolean}} [options] `once`: never again in another tab, whatever happens.
   */
  async run(func, args, { limit = 70_000, once = false } = {}) {
    for (let turn = 1; ; turn += 1) {
      const tab = await this.#get();
      try {
        return await within(limit, runIn(tab.id, func, args));
      } catch (error) {
        if (once || turn === 2) throw error;
        // The page may have been left, or has broken down; what is repeated here changes nothing on Vinted.
        if (await isOwn(tab.id)) await this.#reload(tab.id).catch(() => {});
      }
    }
  }

  /** Loads the page again if it is the extension's own: a person may be in the middle of something in theirs. */
  async refresh() {
    const tab = await this.#get();
    if (await isOwn(tab.id)) await this.#reload(tab.id);
  }

  async #reload(id) {
    await api.tabs.reload(id);
    // It is still complete for a moment.
    await sleep(200);
    await loaded(id);
  }

  async #get() {
    const tabs = await this.#open();
    const own = (await api.storage.session.get({ tab: 0 })).tab;
    // A person is least likely to leave the page of a tab in the background.
    const found = tabs.find(({ id }) => id === own) ?? tabs.find(({ active }) => !active) ?? tabs[0] ?? await this.#create();
    await loaded(found.id);
    return found;
  }

  async #open() {
    const { protocol, hostname } = new URL(this.address);
    const tabs = await api.tabs.query({ url: `${protocol}//${hostname}/*` });
    return tabs.filter((tab) => !tab.discarded && originOf(tab.url) === this.address);
  }

  async #create() {
    const page = { url: `${this.address}/`, pinned: true, active: false };
    let tab;
    try {
      tab = await api.tabs.create(page);
    } catch {
      // The browser works on without a window.
      const shown = await api.windows.create({ url: page.url, state: "minimized" });
      tab = shown.tabs[0];
    }
    await api.storage.session.set({ tab: tab.id });
    return tab;
  }
}

/** Whether the extension has opened a tab. */
export async function isOwn(id) {
  return (await api.storage.session.get({ tab: 0 })).tab === id;
}

/** What a function says in a tab. */
export async function runIn(id, func, args) {
  const [frame] = await api.scripting.executeScript({ target: { tabId: id }, world, injectImmediately: true, func, args });
  if (frame?.error) throw new Error(String(frame.error?.message ?? frame.error));
  if (frame?.result === undefined || frame.result === null) throw new Error("the page was left");
  return frame.result;
}

/** Waits for a page, as far as it comes. */
async function loaded(id) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const { status, url } = await api.tabs.get(id);
    if (status === "complete" && url && url !== "about:blank") return;
    await sleep(100);
  }
}

function within(limit, promise) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("the page does not answer")), limit);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}

function originOf(url) {
  try {
    return new URL(url).origin;
  } catch {
    return "";
  }
}
