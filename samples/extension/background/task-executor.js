// Does a task by its type.

import { TaskError } from "../types/tasks.js";
import { publish, remove, update } from "../content/vinted/publisher.js";

/**
 * What a task is done with.
 * @typedef {object} Tools
 * @property {import("../content/vinted/api-client.js").VintedClient} client
 * @property {import("./bridge.js").Bridge} bridge
 * @property {(name: string) => Promise<void>} step Remembers how far the task is.
 * @property {() => number} wait Milliseconds between two photos.
 */

/**
 * @param {import("../types/tasks.js").Task} task
 * @param {Tools} tools
 * @returns {Promise<import("../types/tasks.js").Result["result"]>}
 */
export async function execute(task, tools) {
  switch (task.task_type) {
    case "vinted_publish": return publish(task.payload, tools);
    case "vinted_update": return update(task.payload, tools);
    case "vinted_delete": return remove(task.payload, tools);
    default:
      throw new TaskError("api_error", `this extension knows no task of type ${task.task_type}`, { retryable: false });
  }
}
