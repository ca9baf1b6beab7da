// The shapes of tasks and results, as docs/formats.md describes them, and the errors that tasks end with.

/**
 * @typedef {object} MappedAttributes Vinted's ids; null or empty where none is known.
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
 *
 * @typedef {object} Task
 * @property {number} id
 * @property {"vinted_publish"|"vinted_update"|"vinted_delete"} task_type
 * @property {Payload} payload
 * @property {number} retry_count
 *
 * @typedef {object} Result
 * @property {number} task_id
 * @property {number} attempt A failure with a number that was counted already changes nothing.
 * @property {boolean} success
 * @property {{vinted_id?: number, url?: string, image_ids?: string}} [result]
 * @property {string} [error_message]
 * @property {{error_type: ErrorType, error_details: unknown}} [error_details]
 * @property {boolean} [retryable]
 *
 * @typedef {"mapping_error"|"api_error"|"image_error"} ErrorType
 */

/** Why a task could not be done. */
export class TaskError extends Error {
  /**
   * @param {ErrorType} type
   * @param {string} message For the seller.
   * @param {{retryable: boolean, details?: unknown, rest?: boolean, loggedOut?: boolean}} more `rest` says that Vinted
   *   wants to be left alone for a while.
   */
  constructor(type, message, more) {
    super(message);
    this.type = type;
    this.retryable = more.retryable;
    this.details = more.details ?? null;
    this.rest = more.rest ?? false;
    this.loggedOut = more.loggedOut ?? false;
  }
}
