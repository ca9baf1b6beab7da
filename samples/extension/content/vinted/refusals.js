// The outcome of a task if Vinted does not do what was asked for: each kind of answer has its own.

import { TaskError, stopped } from "../../types/tasks.js";
import { errorType } from "./protocol.js";

/** @typedef {import("./protocol.js").Verdict} Verdict */

const said = (verdict) => (verdict.words ? `: ${verdict.words}` : "");

/**
 * The error of an answer that was nothing but a refusal, or of a read that failed: nothing was done.
 * @param {Verdict} verdict
 * @param {string} what
 * @param {string} address
 */
export function stopOf(verdict, what, address) {
  const stop = (kind, message, more = {}) => stopped({ kind, message, ...more }, verdict.body);
  switch (verdict.kind) {
    case "session": return stop("login", `log in at ${new URL(address).host}`, { url: address });
    case "token":
      return stop("token", `Vinted does not accept the token of its page (403${said(verdict)})`, { url: address });
    case "bot":
      return stop("bot", "Vinted wants to see a person: open its page and solve what it asks", { url: verdict.url || address });
    case "slow": return stop("slow", `Vinted wants a pause (429${said(verdict)})`, { until: after(verdict.retryAfter) });
    case "banned": return stop("banned", `Vinted has closed this account${said(verdict)}`, { url: address });
    case "address":
      return stop("address", "Vinted wants the seller's address before it takes a listing (code 131)", { url: `${address}/settings/shipping` });
    case "photos":
      return new TaskError("mapping_error", `this brand needs 3 photos: Vinted takes no fewer (code 52${said(verdict)})`,
        { details: verdict.body });
    case "gone":
      return new TaskError("api_error", `${what} is not there (${verdict.status})`, { details: verdict.body });
    case "invalid":
      return new TaskError(errorType(verdict.errors), `Vinted does not take ${what} (${verdict.status}${said(verdict)})`,
        { details: verdict.body, isStale: errorType(verdict.errors) === "mapping_error" });
    default:
      return stop("unreachable", `Vinted does not answer as it should (${what}: ${verdict.status || verdict.body}${said(verdict)})`);
  }
}

/**
 * The error of something that was sent and may have changed Vinted.
 * @param {Verdict} verdict
 * @param {string} what
 * @param {string} address
 */
export function failureOf(verdict, what, address) {
  switch (verdict.kind) {
    case "headers":
      return new TaskError("api_error",
        `Vinted wants other headers of its form than this extension sends (${verdict.status}, code 105); it needs a newer one`,
        { isUnknown: true, details: verdict.body,
          stop: { kind: "headers", message: "Vinted's form has changed its headers (code 105): this extension needs a newer version" } });
    case "ok": case "empty": case "broken": case "server":
      return new TaskError("api_error",
        `${what} was sent, and nobody knows whether it was done (${verdict.status ? `Vinted answered ${verdict.status}${said(verdict)}` : "no answer came"})`,
        { isUnknown: true, details: verdict.body });
    default:
      return stopOf(verdict, what, address);
  }
}

/** When Retry-After lets it continue: seconds or a date. @param {string|null} retryAfter */
function after(retryAfter) {
  const text = (retryAfter ?? "").trim();
  if (/^\d+$/.test(text)) return Date.now() + Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isFinite(date) ? Math.max(date, Date.now()) : undefined;
}
