import { c as indexOfBytes, d as readObjectTable, l as indexOfOid, s as inPackOrder, u as oidAt } from "./scan.js";

export { readObjectTable };