// One request and its answer. It runs in Vinted's page, handed over as text, so it uses nothing from outside of itself;
// the background calls it for the few requests that are its own.

/**
 * @typedef {object} Message
 * @property {string} url
 * @property {string} [method]
 * @property {Record<string, string>} headers
 * @property {string} [json] The body, or
 * @property {{fields: Record<string, string>, name: string, data: string, type: string, field: string}} [file] a form with
 *   a file, its bytes as base64.
 * @property {boolean} [isStream] A body that the browser cannot send a second time by itself.
 * @property {number} patience Milliseconds.
 */

/** @param {Message} message @returns {Promise<any>} An answer, or `failed` with the reason. */
export async function exchange({ url, method = "GET", headers, json, file, isStream, patience }) {
  try {
    const request = {
      method, headers: { ...headers }, credentials: "include", cache: "no-store",
      redirect: method === "GET" ? "follow" : "error", signal: AbortSignal.timeout(patience),
    };
    if (json !== undefined) request.body = isStream ? new Blob([json]).stream() : json;
    if (file) {
      const form = new FormData();
      for (const [name, value] of Object.entries(file.fields)) form.append(name, value);
      const bytes = Uint8Array.from(atob(file.data), (sign) => sign.charCodeAt(0));
      form.append(file.field, new Blob([bytes], { type: file.type }), file.name);
      request.body = form;
      if (isStream) {
        const whole = new Response(form);
        request.headers["Content-Type"] = whole.headers.get("Content-Type");
        request.body = whole.body;
      }
    }
    if (isStream) request.duplex = "half";
    const response = await fetch(url, request);
    return {
      status: response.status, text: await response.text(), retryAfter: response.headers.get("Retry-After"),
      type: response.headers.get("Content-Type") ?? "", mitigated: response.headers.has("cf-mitigated"),
    };
  } catch (error) {
    return { failed: String(error) };
  }
}

/**
 * What the page knows: its token, the visitor's number, and how the site is spoken with.
 * @param {string[]} patterns
 * @param {string} cookie
 */
export function readPage(patterns, cookie) {
  const source = document.documentElement?.outerHTML ?? "";
  const token = patterns.map((pattern) => new RegExp(pattern).exec(source)?.[1]).find((found) => found) ?? "";
  const pair = document.cookie.split("; ").find((one) => one.startsWith(`${cookie}=`));
  return {
    token, anonymous: pair ? decodeURIComponent(pair.slice(cookie.length + 1)) : "", origin: location.origin,
    spoken: performance.getEntriesByType("navigation")[0]?.nextHopProtocol ?? "",
    canStream: (() => {
      let isAsked = false;
      const options = { method: "POST", body: new ReadableStream(), get duplex() { isAsked = true; return "half"; } };
      const isText = new Request(location.href, options).headers.has("Content-Type");
      return isAsked && !isText;
    })(),
  };
}
