/** A field of a time entry and its value: "Billable: No", "Actual hrs 0.50", "Start 9:00". */
const FIELD =
  /(?<=^|[\n.|/;,-]\s*)(?:(?:start|end|time|worked|actual|actual hrs|actual hours|hrs|hours|duration|deduct|travel|mileage)\s*[:=]?\s*\d[\d.:,]*\s*(?:h|hrs?|hours?|m|mins?|minutes?|km)?|billable\s*[:=]\s*\w+)(?=\s*(?:[.|/;,\n-]|$))[.|/;,-]?/gim;
const HOURS = /(?<=^|[\s|\]])\d{1,2}[.,]\d{1,2}\s?(?:h|hrs?|hours)\b[.|:,-]?/gi;

/** A note without the fields of the time entry that it was written in; they say nothing of a plan. */
export function withoutTimeEntry(text: string): string {
  return text.replace(FIELD, ' ').replace(HOURS, ' ');
}
