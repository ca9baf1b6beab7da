// Connections that are used once. A browser that had used a connection before and loses it while it waits for an answer
// sends the same request again by itself, a POST too: Vinted would have the listing twice. On a new connection it does not.

import { api } from "./store.js";

/** Asks that the connection be closed behind each of this extension's own requests, so that the next one has a new one. */
export async function useConnectionsOnce() {
  const rule = {
    id: 1,
    action: { type: "modifyHeaders", requestHeaders: [{ header: "connection", operation: "set", value: "close" }] },
    condition: { initiatorDomains: [new URL(api.runtime.getURL("")).host], resourceTypes: ["xmlhttprequest"] },
  };
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] });
}
