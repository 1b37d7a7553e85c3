import ipaddr from 'ipaddr.js';

/**
 * What may be connected to: `public` always, `private` (loopback, RFC 1918, carrier-grade NAT, unique
 * local) only where a person opted in, `never` whatever anyone says: link-local, cloud metadata,
 * multicast, reserved, and IPv6 ranges that carry an IPv4 address to a translator.
 */
export type AddressClass = 'public' | 'private' | 'never';

const PRIVATE_RANGES = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);

/** Metadata and host-agent services of the large clouds that lie outside link-local. */
const METADATA = [
  '168.63.129.16', // Azure
  '100.100.100.200', // Alibaba
  '192.0.0.192', // Oracle
  'fd00:ec2::254', // AWS
  'fd20:ce::254', // Google
].map((address) => ipaddr.parse(address).toNormalizedString());

/** The only block that IANA hands out as global unicast; `::127.0.0.1` and the like lie outside. */
const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Classifies a resolved address. Anything that is not a plain IPv4 or IPv6 address is `never`. */
export function classifyAddress(address: string): AddressClass {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return 'never';
  // ipaddr.js takes every dotted tail for a mapped address; ::127.0.0.1 is something else.
  if (/^(?!::ffff:\d).*:.*\./i.test(address)) return 'never';
  const parsed = ipaddr.process(address); // reads ::ffff:127.0.0.1 as 127.0.0.1
  if (METADATA.includes(parsed.toNormalizedString())) return 'never';
  const range = parsed.range();
  if (PRIVATE_RANGES.has(range)) return 'private';
  if (range !== 'unicast') return 'never';
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST_V6) ? 'public' : 'never';
}
