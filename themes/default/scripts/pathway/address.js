// What one holds stands in the address: ?acquis=rncp39377-bc01,rncp39377-bc02. So it is shared, printed, and found again by Back.
const name = "acquis";

export function heldIn(address) {
  const codes = (new URLSearchParams(address.search).get(name) ?? "").split(",");
  return [...new Set(codes.map(code => code.trim().toLowerCase()).filter(Boolean))];
}

export function addressOf(holdings, address) {
  return address.pathname + (holdings.length > 0 ? `?${name}=${holdings.join(",")}` : "");
}
