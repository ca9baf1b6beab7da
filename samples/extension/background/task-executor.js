// Does a task by its type.

import { TaskError } from "../types/tasks.js";
import { find, publish, remove, update } from "../content/vinted/publisher.js";

/**
 * What a task needs to be done.
 * @typedef {object} Tools
 * @property {import("../content/vinted/api-client.js").VintedClient} client
 * @property {import("./bridge.js").Bridge} bridge
 * @property {number} user Vinted's id of who is signed in.
 * @property {number} unknownAt When nobody knew the last time whether something was done, in milliseconds since 1970.
 * @property {(name: string) => Promise<void>} step Remembers how far the task is.
 * @property {(name: string) => Promise<void>} sending Remembers that Vinted may change from now on, and counts it.
 * @property {() => Promise<void>} refused Takes that back: Vinted has refused.
 * @property {() => number} wait Milliseconds between two photos or pages.
 * @property {(wardrobe: import("../content/vinted/wardrobe.js").Wardrobe) => Promise<void>} handOver
 * @property {() => Promise<void>} isDue The wardrobe is to be read soon.
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
    case "vinted_find": return find(task.payload, tools);
    default:
      throw new TaskError("api_error", `this extension knows no task of type ${task.task_type}`, {});
  }
}
