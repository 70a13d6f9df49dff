/**
 * A recurrence in the Tasks plugin's words as iCalendar's rule: `"every 2 weeks on Monday, Friday"` is
 * `"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"`. `undefined` for what no rule can say, such as `"every week when done"`.
 */
export function recurrenceRule(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const [, count = "1", unit = "", rest = ""] = /^every (?:(\d{1,3}) |other )?([a-z]+)(?: on (.+))?$/.exec(text) ?? [];
  if (unit === "") return undefined;
  const interval = text.startsWith("every other ") ? "2" : String(Number(count));
  if (interval === "0") return undefined;
  const every = interval === "1" ? "" : `;INTERVAL=${interval}`;
  if (/^weekdays?$/.test(unit) && rest === "") return `FREQ=WEEKLY${every};BYDAY=MO,TU,WE,TH,FR`;
  const weekday = WEEKDAYS.get(unit.replace(/s$/, ""));
  if (weekday !== undefined && rest === "") return `FREQ=WEEKLY${every};BYDAY=${weekday}`;
  const month = MONTHS.indexOf(unit) + 1;
  if (month > 0) return joined(`FREQ=YEARLY${every};BYMONTH=${month}`, rest, monthDays);
  switch (unit.replace(/s$/, "")) {
    case "day":
      return rest === "" ? `FREQ=DAILY${every}` : undefined;
    case "week":
      return joined(`FREQ=WEEKLY${every}`, rest, weekDays);
    case "month":
      return joined(`FREQ=MONTHLY${every}`, rest, monthDays);
    case "year":
      return rest === "" ? `FREQ=YEARLY${every}` : undefined;
    default:
      return undefined;
  }
}

function joined(rule: string, rest: string, part: (rest: string) => string | undefined): string | undefined {
  if (rest === "") return rule;
  const by = part(rest);
  return by && `${rule};${by}`;
}

/** `"monday, wednesday and friday"`. */
function weekDays(rest: string): string | undefined {
  const days = rest.split(/,? and |, ?/).map((day) => WEEKDAYS.get(day));
  return days.every((day) => day !== undefined) ? `BYDAY=${days.join(",")}` : undefined;
}

/** `"the 15th"`, `"the last"`, `"the 2nd last"`, `"the 1st monday"`, `"the last friday"`. */
function monthDays(rest: string): string | undefined {
  const [, place, last, day] = /^the (?:(\d{1,2})(?:st|nd|rd|th))?( ?last)?(?: ([a-z]+))?$/.exec(rest) ?? [];
  if (place === undefined && last === undefined) return undefined;
  const number = Number(place ?? "1") * (last === undefined ? 1 : -1);
  if (number === 0) return undefined;
  if (day === undefined || day === "day") return Math.abs(number) <= 31 ? `BYMONTHDAY=${number}` : undefined;
  const weekday = WEEKDAYS.get(day);
  return weekday !== undefined && Math.abs(number) <= 5 ? `BYDAY=${number}${weekday}` : undefined;
}

const WEEKDAYS: ReadonlyMap<string, string> = new Map([
  ["monday", "MO"],
  ["tuesday", "TU"],
  ["wednesday", "WE"],
  ["thursday", "TH"],
  ["friday", "FR"],
  ["saturday", "SA"],
  ["sunday", "SU"],
]);

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
