/** A time to its minute, `2026-03-02T09:00`, of one that tells more. A date stays as it is. */
export const minuteOf = (time: string): string => time.slice(0, 16);
