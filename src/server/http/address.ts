/** The address of the one who asks: the socket's, or what so many trusted proxies in front say of it. */
export function addressThrough(proxies: number): (request: Request, socketAddress: string | undefined) => string {
  return (request, socketAddress = "unknown") => {
    if (proxies === 0) return socketAddress;
    const told = (request.headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
    // Each proxy adds at the end whom it heard; what stands before may be made up.
    return told.at(-proxies) || socketAddress;
  };
}
