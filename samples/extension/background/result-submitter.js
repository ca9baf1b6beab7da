// Hands in results. The browser keeps each until the bridge says that it is durable, so a closed browser, a killed
// bridge or a full disk loses none.

import { TaskError } from "../types/tasks.js";
import { BridgeError } from "./bridge.js";
import { today } from "./clock.js";
import { load, save } from "./store.js";

const attempt = (task) => (task.retry_count ?? 0) + 1;
/** The program gives up a task after this many tries. */
const isLast = (task) => attempt(task) >= (task.max_retries ?? Infinity);

export function success(task, result) {
  return { task_id: task.id, attempt: attempt(task), success: true, result };
}

/**
 * @param {import("../types/tasks.js").Task} task
 * @param {unknown} error
 * @param {{hasSent: boolean, isOldBridge: boolean}} circumstances
 */
export function failure(task, error, { hasSent, isOldBridge }) {
  // Any other error is a mistake in the extension: after a request nobody knows how far the task has come.
  const known = error instanceof TaskError ? error : new TaskError("api_error", String(error?.message ?? error), {
    isUnknown: hasSent, details: String(error?.stack ?? error),
  });
  const said = {
    task_id: task.id, attempt: attempt(task), success: false, error_message: known.message,
    error_details: { error_type: known.type, error_details: known.details },
  };
  if (!known.isUnknown) return { ...said, retryable: known.retryable };
  // A change or a removal may be done again. An older program, which knows no unknown outcome, must not list again.
  const isSafe = task.task_type !== "vinted_publish";
  return { ...said, outcome: "unknown", ...(isOldBridge ? { retryable: isSafe } : {}) };
}

/** The error of a listing that was sent, was not seen to its end, and is not there. @param {string} step */
export function interrupted(step) {
  return new TaskError("api_error", `the listing was sent, no answer is known (${step}), and it is not there yet`,
    { isUnknown: true, details: { step } });
}

/** Keeps a result, and with it that its task is over. */
export async function keep(result, task) {
  const { pending, results, done } = await load();
  const shown = {
    at: Date.now(), task: task.id, type: task.task_type, title: task.payload?.title ?? "", success: result.success,
    url: result.result?.url ?? "", message: result.error_message ?? "", kind: result.error_details?.error_type ?? "",
    retryable: result.retryable ?? false, isLast: isLast(task), outcome: result.outcome ?? "", found: result.result?.found ?? null,
  };
  const day = today();
  const counts = done.day === day ? { ...done } : { day };
  if (result.success) counts[task.task_type] = (counts[task.task_type] ?? 0) + 1;
  await save({ current: null, pending: [...pending, result], results: [shown, ...results].slice(0, 50), done: counts });
}

/** Hands in what is kept, oldest first. @param {import("./bridge.js").Bridge} bridge */
export async function flush(bridge) {
  for (;;) {
    const [first] = (await load()).pending;
    if (!first) return;
    try {
      await bridge.ask({ type: "result", ...first });
    } catch (error) {
      // A result that the bridge will never take must not hold up the others; its task times out.
      if (!(error instanceof BridgeError && error.code === "invalid_message")) throw error;
      console.error(`the bridge refused the result of task ${first.task_id}: ${error.message}`);
    }
    await save({ pending: (await load()).pending.slice(1) });
  }
}
