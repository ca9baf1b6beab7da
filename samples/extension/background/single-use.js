// What keeps a browser from sending a request again by itself. Over HTTP/2 none does so with what is sent here; over
// HTTP/1.1, where a connection is lost while the browser waits for the answer, it may, a POST too: Vinted would have
// the listing twice.

import { api } from "./store.js";

const setting = (header, value) => ({ header, operation: "set", value });

/** Whether a site's last answer came over HTTP/1, by its origin. It is asked in Firefox only: Chromium has streams. */
const isOld = new Map();
let isWatching = false;

/** Looks at the first line of each answer to this extension's own requests. */
function watch() {
  if (isWatching) return;
  isWatching = true;
  api.webRequest.onHeadersReceived.addListener(
    ({ url, statusLine }) => { isOld.set(new URL(url).origin, statusLine.startsWith("HTTP/1")); },
    { urls: ["https://*/*", "http://*/*"], types: ["xmlhttprequest"], tabId: -1 });
}

/**
 * Asks that over HTTP/1.1 each connection be closed behind its request, as a browser repeats nothing on one that is new.
 * Firefox calls a connection new for a second only; but it repeats nothing either once any byte of an answer is there, and
 * a server that is asked for it sends `100 Continue` before it does anything.
 * @param {string} [address] Where something is written next; what its site speaks is known then, or it is asked to be safe.
 */
export async function useConnectionsOnce(address) {
  const isFirefox = api.runtime.getURL("").startsWith("moz-");
  if (isFirefox) watch();
  const own = { initiatorDomains: [new URL(api.runtime.getURL("")).host], resourceTypes: ["xmlhttprequest"] };
  const rules = [{
    id: 1, action: { type: "modifyHeaders", requestHeaders: [setting("connection", "close")] }, condition: own,
  }];
  if (isFirefox && address && isOld.get(new URL(address).origin) !== false) {
    rules.push({
      id: 2, action: { type: "modifyHeaders", requestHeaders: [setting("expect", "100-continue")] },
      condition: { ...own, requestMethods: ["post", "put"] },
    });
  }
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1, 2], addRules: rules });
}
