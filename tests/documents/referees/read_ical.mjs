// Reads calendar files with ical.js; prints one line per file: verdict and values in hex.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [library, ...paths] = process.argv.slice(2);
const ICAL = (await import(pathToFileURL(library))).default;
const hex = (text) => Buffer.from(text ?? "", "utf8").toString("hex");
const name = (property) => hex(property?.getParameter("cn"));
const instant = (time) =>
  time.isDate ? time.toString() : String(time.toUnixTime());

for (const path of paths) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const component = calendar.getFirstSubcomponent("vevent");
  const event = new ICAL.Event(component);
  const fields = [
    hex(event.summary),
    hex(event.location),
    hex(event.description),
    name(component.getFirstProperty("organizer")),
    name(component.getFirstProperty("attendee")),
    instant(event.startDate),
    instant(event.endDate),
  ];
  console.log(["ok", ...fields].join("\t"));
}
