// What the three kinds of tasks do on Vinted.

import { TaskError } from "../../types/tasks.js";
import { uploadImages } from "./image-uploader.js";

/** @typedef {import("../../background/task-executor.js").Tools} Tools */
/** @typedef {import("../../types/tasks.js").Payload} Payload */

/** @param {Payload} payload @param {Tools} tools */
export async function publish(payload, tools) {
  const fields = itemFields(payload);
  const ids = await uploadImages(payload.product_data.images, tools);
  await tools.step("sending the listing");
  const item = await tools.client.createItem({ ...fields, photo_ids: ids });
  return { vinted_id: item.id, url: item.url, image_ids: ids.join(",") };
}

/** Photos stay as they are on Vinted. @param {Payload} payload @param {Tools} tools */
export async function update(payload, tools) {
  const fields = itemFields(payload);
  await tools.step("sending the change");
  const item = await tools.client.updateItem(vintedID(payload), fields);
  return { vinted_id: item.id, url: item.url };
}

/** @param {Payload} payload @param {Tools} tools */
export async function remove(payload, tools) {
  await tools.step("taking down");
  await tools.client.deleteItem(vintedID(payload));
  return { vinted_id: payload.vinted_id };
}

function vintedID(payload) {
  if (Number.isSafeInteger(payload.vinted_id)) return payload.vinted_id;
  throw new TaskError("mapping_error", "the task names no vinted_id", { retryable: false });
}

/** A task's payload as Vinted's fields. What is null is left out: Vinted says which fields it cannot do without. */
function itemFields(payload) {
  const ids = payload.mapped_attributes;
  return withoutNulls({
    title: payload.title,
    description: payload.description,
    price: payload.price,
    catalog_id: ids.category_id,
    brand_id: ids.brand_id,
    // A brand that Vinted does not know goes as text.
    brand: ids.brand_id ? null : payload.product_data.brand,
    color_ids: ids.color_ids ?? (ids.color_id ? [ids.color_id] : []),
    size_id: ids.size_id,
    status_id: ids.condition_id,
    material_ids: ids.material_ids?.length ? ids.material_ids : null,
    package_size_id: ids.package_size_id,
    is_unisex: ids.gender === "unisex" ? true : null,
  });
}

function withoutNulls(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
