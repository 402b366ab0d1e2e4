/** Where the commands that wait are kept on the device; `owner` names the storage and the person. */
export const outboxKey = (owner: string): string => `mentorship-widgets/outbox/${owner}`;

/** Where the kinds are kept that only newer code knows. */
export const kindsKey = (owner: string): string => `mentorship-widgets/kinds/${owner}`;
