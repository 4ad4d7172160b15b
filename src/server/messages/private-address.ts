import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/**
 * Addresses that no stranger's URL may lead to: of this machine, of the networks around it, of tunnels into either, and such as
 * mean nobody (IANA special-purpose registries).
 */
const closed = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  closed.addSubnet(network, bits, "ipv4");
// Of IPv6 only what is given out to the public; that holds some tunnels and papers' examples besides.
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(network, bits, "ipv6");

/** Whether an IP address is one of the public internet; one of IPv4 written as IPv6 is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  return family === 6 && global.check(address, "ipv6") && !closed.check(address, "ipv6");
}

/** Why a name led nowhere that may be called. */
export class ClosedAddress extends Error {}

/**
 * Resolves a name for a connection and hands on public addresses alone: what is checked is what is called, so that a name cannot
 * lead elsewhere between the two. `resolve` stands in for the system's own in tests.
 */
export function publicLookup(resolve: typeof lookUp = lookUp): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return answer(error, "");
      const open = found.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      // One address that is closed tells that the name is not meant for the public.
      if (first === undefined || open.length < found.length) return answer(new ClosedAddress(hostname), "");
      if (options.all === true) return answer(null, open);
      return answer(null, first.address, first.family);
    });
  };
}
