// Times and days as the page shows them.

/** A time of the day, with the day if it is not today. @param {number} time In milliseconds since 1970. */
export function clock(time) {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? {} : { weekday: "short", day: "numeric", month: "short" };
  return date.toLocaleString([], { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** The day of now, as a name of it. */
export const today = () => new Date().toDateString();
