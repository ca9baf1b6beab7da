// Hands results in: kept in the browser until the bridge says that they are durable, so that a closed browser, a killed
// bridge or a full disk loses none.

import { TaskError } from "../types/tasks.js";
import { BridgeError } from "./bridge.js";
import { load, save } from "./store.js";

/**
 * Does the work of a task, and says what came of it.
 * @param {import("../types/tasks.js").Task} task
 * @param {() => Promise<import("../types/tasks.js").Result["result"]>} work
 */
export async function outcome(task, work) {
  try {
    return { result: success(task, await work()), error: null };
  } catch (error) {
    return { result: failure(task, error), error };
  }
}

const attempt = (task) => (task.retry_count ?? 0) + 1;

function success(task, result) {
  return { task_id: task.id, attempt: attempt(task), success: true, result };
}

function failure(task, error) {
  // What is no TaskError is a mistake in the extension: nobody knows how far the task has come.
  const known = error instanceof TaskError ? error : new TaskError("api_error", String(error?.message ?? error), {
    retryable: false, details: String(error?.stack ?? error),
  });
  return {
    task_id: task.id, attempt: attempt(task), success: false, error_message: known.message,
    error_details: { error_type: known.type, error_details: known.details }, retryable: known.retryable,
  };
}

/** The result of a task that the browser was ended in. @param {{task: any, step: string}} current */
export function interrupted({ task, step }) {
  return failure(task, new TaskError("api_error",
    `the browser was ended, or broke down, in this task (${step}): look on Vinted whether it was done, then pipeline-run retry`,
    { retryable: false, details: { step } }));
}

/** Keeps a result, and with it that its task is over. */
export async function keep(result, task) {
  const { pending, results } = await load();
  const shown = {
    at: Date.now(), task: task.id, type: task.task_type, title: task.payload?.title ?? "", success: result.success,
    url: result.result?.url ?? "", message: result.error_message ?? "", kind: result.error_details?.error_type ?? "",
    retryable: result.retryable ?? false,
  };
  await save({ current: null, pending: [...pending, result], results: [shown, ...results].slice(0, 50) });
}

/** Hands in what is kept, oldest first. @param {import("./bridge.js").Bridge} bridge */
export async function flush(bridge) {
  for (;;) {
    const [first] = (await load()).pending;
    if (!first) return;
    try {
      await bridge.ask({ type: "result", ...first });
    } catch (error) {
      // What the bridge will never take must not hold up the others; its task times out.
      if (!(error instanceof BridgeError && error.code === "invalid_message")) throw error;
      console.error(`the bridge refused the result of task ${first.task_id}: ${error.message}`);
    }
    await save({ pending: (await load()).pending.slice(1) });
  }
}
