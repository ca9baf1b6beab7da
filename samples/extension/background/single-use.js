// Keeps a browser from sending a listing twice by itself. Over HTTP/2 no browser repeats a request with a body. Over
// HTTP/1.1 it may do so if the connection is lost while it waits for the answer. Vinted would then have the listing twice.

import { api } from "./store.js";

const setting = (header, value) => ({ header, operation: "set", value });
const rule = (id, headers, condition) =>
  ({ id, action: { type: "modifyHeaders", requestHeaders: headers }, condition });

/**
 * Has each HTTP/1.1 connection closed after its request, as a browser repeats no request on a new connection.
 * Firefox takes a connection for new during one second only. But it also repeats nothing after the first byte of an
 * answer, and a server that is asked for `100 Continue` sends it before it does anything.
 * @param {string} [address] Of a site that speaks HTTP/1.1: its page's requests use their connections once, too.
 * @param {boolean} [isListing] Whether a listing is sent to it next.
 */
export async function useConnectionsOnce(address, isListing = false) {
  const own = { initiatorDomains: [new URL(api.runtime.getURL("")).host], resourceTypes: ["xmlhttprequest"] };
  const rules = [rule(1, [setting("connection", "close")], own)];
  if (address) {
    const site = { requestDomains: [new URL(address).hostname] };
    const all = ["main_frame", "sub_frame", "stylesheet", "script", "image", "font", "xmlhttprequest", "media", "ping", "other"];
    rules.push(rule(2, [setting("connection", "close")], { ...site, resourceTypes: all }));
    if (isListing && api.runtime.getURL("").startsWith("moz-")) {
      rules.push(rule(3, [setting("expect", "100-continue")],
        { ...site, resourceTypes: ["xmlhttprequest"], requestMethods: ["post", "put"] }));
    }
  }
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1, 2, 3], addRules: rules });
}
