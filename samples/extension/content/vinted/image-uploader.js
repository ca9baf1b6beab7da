// Photos: from the workspace through the bridge in pieces, or from a link, and up to Vinted in their order.

import { BridgeError } from "../../background/bridge.js";
import { sleep } from "../../background/store.js";
import { TaskError } from "../../types/tasks.js";
import { limits } from "./protocol.js";

/**
 * The names of a task's photos: joined by commas, and the comma inside of a data: link belongs to it.
 * @param {string|null|undefined} images
 */
export function names(images) {
  const found = [];
  for (const part of (images ?? "").split(",")) {
    if (/^data:image\/[\w.+-]+;base64$/i.test(found.at(-1) ?? "")) found[found.length - 1] += `,${part}`;
    else if (part.trim()) found.push(part.trim());
  }
  return found;
}

/**
 * Gets all photos before it sends the first: so a missing photo costs nothing, and is never skipped.
 * @param {string} images
 * @param {string} session The UUID of the listing that they are for.
 * @param {import("../../background/task-executor.js").Tools} tools
 * @returns {Promise<{id: number, orientation: number}[]>} As Vinted names them, in order.
 */
export async function uploadImages(images, session, { client, bridge, step, wait }) {
  const wanted = names(images);
  if (wanted.length > limits.photos) throw new TaskError("image_error", `more than ${limits.photos} photos`, {});
  await step("getting photos");
  const photos = [];
  for (const name of wanted) photos.push({ name: name.startsWith("data:") ? "photo" : name, photo: await get(name, bridge) });
  const sent = [];
  for (const [index, { name, photo }] of photos.entries()) {
    await step(`sending photo ${index + 1} of ${photos.length}`);
    if (index > 0) await sleep(wait());
    sent.push(await client.uploadPhoto(photo, name.split(/[\\/]/).at(-1).split("?")[0] || "photo", session));
  }
  return sent;
}

/** @param {string} name @param {import("../../background/bridge.js").Bridge} bridge @returns {Promise<Blob>} */
async function get(name, bridge) {
  return /^(https?|data):/i.test(name) ? fromLink(name) : fromBridge(name, bridge);
}

async function fromLink(link) {
  const shown = link.slice(0, 200);
  let response;
  try {
    // A photo's host must not get the seller's cookies.
    response = await fetch(link, { credentials: "omit", signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    throw new TaskError("image_error", `${shown}: the photo cannot be had; allow its site on the extension's page`,
      { retryable: true, details: String(error) });
  }
  if (!response.ok) {
    throw new TaskError("image_error", `${shown}: the photo is not there (${response.status})`,
      { retryable: response.status >= 500 });
  }
  const photo = await response.blob();
  if (!photo.type.startsWith("image/")) {
    throw new TaskError("image_error", `${shown}: this is no photo but ${photo.type || "unknown"}`, { retryable: false });
  }
  return photo;
}

async function fromBridge(path, bridge) {
  // Once more if the file was changed meanwhile.
  for (let turn = 0; turn < 2; turn += 1) {
    const pieces = [];
    let offset = 0;
    let version = null;
    for (;;) {
      const piece = await ask(bridge, path, offset);
      if (version !== null && piece.version !== version) break;
      version = piece.version;
      const bytes = Uint8Array.from(atob(piece.data), (sign) => sign.charCodeAt(0));
      pieces.push(bytes);
      offset += bytes.length;
      if (piece.done && offset === piece.size) return new Blob(pieces, { type: piece.mime });
      if (piece.done || bytes.length === 0) break;
    }
  }
  throw new TaskError("image_error", `${path}: the photo is being changed`, { retryable: true });
}

async function ask(bridge, path, offset) {
  try {
    return await bridge.ask({ type: "image", path, offset });
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error;
    const isFinal = ["not_found", "not_allowed", "not_an_image", "too_large"].includes(error.code);
    throw new TaskError("image_error", error.message, { retryable: !isFinal, details: { path, code: error.code } });
  }
}
