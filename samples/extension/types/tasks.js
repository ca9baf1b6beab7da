// The forms of tasks and results, as docs/formats.md describes them, and the errors that tasks end with.

/**
 * @typedef {object} MappedAttributes Vinted's ids; null or empty if none is known.
 * @property {number|null} brand_id
 * @property {number|null} color_id
 * @property {number[]} color_ids
 * @property {number|null} condition_id
 * @property {number|null} size_id
 * @property {number|null} category_id
 * @property {number[]} material_ids
 * @property {number|null} package_size_id
 * @property {"male"|"female"|"unisex"|null} gender
 *
 * @typedef {object} Payload
 * @property {number} product_id
 * @property {number} [vinted_id] In an update and a delete.
 * @property {string} title
 * @property {string} description
 * @property {number} price
 * @property {MappedAttributes} mapped_attributes
 * @property {{brand: string, images: string}} product_data Images are joined by commas.
 * @property {string|null} [image_ids] In an update: Vinted's ids of the photos, as last known.
 * @property {string|null} [listed_images] In an update: the images as they were when these photos were sent.
 * @property {string} [published_after] In a find.
 *
 * @typedef {"vinted_publish"|"vinted_update"|"vinted_delete"|"vinted_find"} TaskType
 *
 * @typedef {object} Task
 * @property {number} id
 * @property {TaskType} task_type
 * @property {Payload} payload
 * @property {number} retry_count
 *
 * @typedef {object} Result
 * @property {number} task_id
 * @property {number} attempt A failure with a number that was counted already changes nothing.
 * @property {boolean} success
 * @property {{vinted_id?: number, url?: string, image_ids?: string, found?: boolean, candidates?: number[], title?: string,
 *   brand?: {title: string, id: number}, left_out?: string[]}} [result]
 * @property {"unknown"} [outcome] Nobody knows whether it was done.
 * @property {string} [error_message]
 * @property {{error_type: ErrorType, error_details: unknown}} [error_details]
 * @property {boolean} [retryable]
 *
 * @typedef {"mapping_error"|"api_error"|"image_error"} ErrorType
 */

/**
 * Why nothing is sent for a while, which is no task's own fault.
 * @typedef {object} Stop
 * @property {"bot"|"slow"|"token"|"login"|"banned"|"address"|"headers"|"unreachable"} kind
 * @property {string} message For the seller.
 * @property {string} [url] The page on which a person can do something about it.
 * @property {number} [until] When it is over by itself, in milliseconds since 1970.
 */

/** Why a task could not be done. */
export class TaskError extends Error {
  /**
   * @param {ErrorType} type
   * @param {string} message For the seller.
   * @param {{retryable?: boolean, details?: unknown, isUnknown?: boolean, stop?: Stop, isStale?: boolean}} more `isUnknown`
   *   says that it may have been done; `stop` that it can be done later; `isStale` that ids are to be read again.
   */
  constructor(type, message, { retryable = false, details = null, isUnknown = false, stop, isStale = false }) {
    super(message);
    Object.assign(this, { type, retryable, details, isUnknown, stop: stop ?? null, isStale });
  }
}

/** Nothing was done, and nothing can be for now. @param {Stop} stop @param {unknown} [details] */
export function stopped(stop, details) {
  return new TaskError("api_error", stop.message, { retryable: true, stop, details });
}
