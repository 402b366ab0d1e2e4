/** Whether a picture or a file may be asked for at this address: http, https, or relative to the page. */
export function isSafeAddress(address: string): boolean {
  // browsers drop these before they read the scheme
  const read = address.replace(/[^\P{Cc}]| /gu, '');
  const scheme = /^([^/?#]*?):/u.exec(read)?.[1];
  return read !== '' && (scheme === undefined || /^https?$/iu.test(scheme));
}

const LINK = /^(?:https?:\/\/|mailto:|tel:)\S+$/iu;

/** Whether a link may be stored and shown: only these schemes, so that none runs code. */
export const isSafeLink = (link: string): boolean => LINK.test(link);
